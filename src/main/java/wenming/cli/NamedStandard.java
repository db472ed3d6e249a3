package wenming.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** The standard a submission names, looked up before it is read: only its standard can say which catalogue it must be read with. */
final class NamedStandard {

    private static final JsonFactory FACTORY = new JsonFactory();

    private NamedStandard() {}

    /** Empty when it names none, or cannot be read, which its proper reading will tell with every mistake. */
    static String in(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return "";
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = parser.currentName().equals("standard");
                JsonToken value = parser.nextToken();
                if (found) {
                    return value == JsonToken.VALUE_STRING ? parser.getText() : "";
                }
                parser.skipChildren();
            }
            return "";
        } catch (IOException damaged) {
            return "";
        }
    }
}
