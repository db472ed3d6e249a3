package wenming.versions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Where a result made again first differs from the stored one.
 *
 * @param where the field, in words and as a JSON pointer; empty when only line ends and blanks differ
 * @param stored what the stored result says there
 * @param again what came out now
 */
public record FirstDifference(String where, String stored, String again) {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String NOTHING = "（没有）";
    private static final int LONGEST = 120;

    /** As a sentence for people. */
    public String told() {
        return where.isEmpty() ? "内容逐项相同，只是空白或换行不同" : "第一处不同：" + where + "，存档为" + stored + "，重算为" + again;
    }

    static FirstDifference between(byte[] stored, byte[] again) {
        try (JsonParser a = FACTORY.createParser(stored);
                JsonParser b = FACTORY.createParser(again)) {
            ResultPath path = new ResultPath();
            while (true) {
                JsonToken x = a.nextToken();
                JsonToken y = b.nextToken();
                if (x == null && y == null) {
                    return new FirstDifference("", "", "");
                }
                if (x != y || !a.getText().equals(b.getText())) {
                    return at(path, a, b);
                }
                path.past(x, a.getText());
            }
        } catch (IOException e) {
            throw new IllegalStateException("both were read before", e);
        }
    }

    private static FirstDifference at(ResultPath path, JsonParser a, JsonParser b) throws IOException {
        if (b.currentToken() == JsonToken.FIELD_NAME) {
            path.past(JsonToken.FIELD_NAME, b.getText());
        }
        return new FirstDifference(path.told(), shown(a), shown(b));
    }

    private static String shown(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null || token.isStructEnd()) {
            return NOTHING;
        }
        if (token.isStructStart()) {
            return token == JsonToken.START_ARRAY ? "一张表" : "一组内容";
        }
        String text = parser.getText();
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return token == JsonToken.FIELD_NAME ? "字段「" + cut + "」" : "「" + cut + "」";
    }
}
