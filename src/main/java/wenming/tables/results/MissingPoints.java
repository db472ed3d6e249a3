package wenming.tables.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing a unit can still do for points, as its result tells it.
 *
 * @param itemId item that gains
 * @param title item's title
 * @param recoverable points the total would gain
 * @param what what is missing, with its amount
 * @param action what to do
 * @param lead department that answers for it, may be empty
 * @param dueBy last day, yyyy-MM-dd
 * @param late whether that day has passed
 */
record MissingPoints(
        String itemId,
        String title,
        BigDecimal recoverable,
        String what,
        String action,
        String lead,
        String dueBy,
        boolean late) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String LIST = "shortfalls";

    /** All of a result, without a tree of it: a batch has many. */
    static List<MissingPoints> in(byte[] result) {
        List<MissingPoints> all = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(result)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = parser.currentName().equals(LIST);
                parser.nextToken();
                if (!wanted) {
                    parser.skipChildren();
                    continue;
                }
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    all.add(one(parser));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static MissingPoints one(JsonParser parser) throws IOException {
        Map<String, String> values = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken().isScalarValue()) {
                values.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return new MissingPoints(
                values.get("itemId"),
                values.getOrDefault("title", ""),
                new BigDecimal(values.get("recoverable")),
                values.getOrDefault("what", ""),
                values.getOrDefault("action", ""),
                values.getOrDefault("lead", ""),
                values.getOrDefault("dueBy", ""),
                Boolean.parseBoolean(values.get("late")));
    }
}
