package wenming.draw;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;

/** Streams the results a batch wrote, or results of the single call one a line. Refused units have no result and are passed over. */
final class ResultReader {

    private static final String NOT_A_RESULT = "C051";
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Set<String> OPENED = Set.of("result", "unit", "score", "title", "cohort", "evidence");

    private final Path file;
    private final Predicate<String> itemsOf;

    private ResultReader(Path file, Predicate<String> itemsOf) {
        this.file = file;
        this.itemsOf = itemsOf;
    }

    /**
     * @param itemsOf ids of the units whose items are wanted, too
     * @throws InvalidInput when a line is no result
     */
    static void each(Path file, Predicate<String> itemsOf, Consumer<ResultLine> action) {
        new ResultReader(file, itemsOf).read(action);
    }

    private void read(Consumer<ResultLine> action) {
        try (InputStream in = open();
                JsonParser parser = FACTORY.createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int line = parser.currentLocation().getLineNr();
                Found found = new Found();
                if (token == JsonToken.START_OBJECT) {
                    object(parser, found, "");
                }
                if (!found.values.containsKey("/refused")) {
                    action.accept(found.line(line));
                }
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw wrong(line, "这里不是一行完整的结果", "请用批量评分写出的 .ndjson 文件");
        } catch (IOException e) {
            throw wrong(0, "读不出这个文件", "请检查路径和权限");
        }
    }

    private InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private InvalidInput wrong(int line, String message, String remedy) {
        return new InvalidInput(List.of(Diagnostic.error(NOT_A_RESULT, file.toString(), line, 0, message, remedy)));
    }

    /** One line as it is read: single values by the path of their names, whether the line is a batch's or the single call's. */
    private final class Found {
        private final Map<String, String> values = new HashMap<>();
        private final List<ResultLine.Item> items = new ArrayList<>();

        private String get(String... paths) {
            for (String path : paths) {
                if (values.containsKey(path)) {
                    return values.get(path);
                }
            }
            return "";
        }

        ResultLine line(int number) {
            String id = get("/unit/id");
            String score = get("/cohort/score", "/score/earned");
            if (id.isEmpty() || score.isEmpty()) {
                throw wrong(number, "这一行不是评分结果：没有单位代码或得分", "请用批量评分写出的 .ndjson 文件");
            }
            String title = values.containsKey("/cohort/place") ? get("/cohort/title/label") : get("/title/label");
            return new ResultLine(id, get("/unit/name"), new BigDecimal(score), title, List.copyOf(items));
        }
    }

    private void object(JsonParser parser, Found found, String at) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT && OPENED.contains(name)) {
                object(parser, found, name.equals("result") ? at : at + "/" + name);
            } else if (name.equals("items") && at.isEmpty() && itemsOf.test(found.get("/unit/id"))) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    found.items.add(item(parser));
                }
            } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                found.values.put(at + "/" + name, parser.getText());
            } else {
                if (name.equals("refused")) {
                    found.values.put(at + "/refused", "");
                }
                parser.skipChildren();
            }
        }
    }

    private static ResultLine.Item item(JsonParser parser) throws IOException {
        Map<String, String> values = new HashMap<>();
        List<String> counted = new ArrayList<>();
        members(parser, values, counted);
        return new ResultLine.Item(
                values.getOrDefault("id", ""),
                values.getOrDefault("title", ""),
                new BigDecimal(values.getOrDefault("maximum", "0")),
                new BigDecimal(values.getOrDefault("earned", "0")),
                counted);
    }

    private static void members(JsonParser parser, Map<String, String> values, List<String> counted)
            throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT && name.equals("evidence")) {
                members(parser, new HashMap<>(), counted);
            } else if (value == JsonToken.START_ARRAY && name.equals("counted")) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    counted.add(parser.getText());
                }
            } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                values.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
    }
}
