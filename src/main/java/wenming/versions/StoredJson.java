package wenming.versions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import wenming.language.Cursor;
import wenming.language.Document;

/** One of the store's own JSON documents, written the same way every time so that its digest says something. */
final class StoredJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private StoredJson() {}

    /** What stands in the object. */
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    static byte[] write(Body body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory take everything
        }
        return bytes.toByteArray();
    }

    /** @throws wenming.language.InvalidInput when it is not what was written */
    static void read(byte[] json, int maxBytes, Consumer<Cursor> reading) {
        Document.json("V", "", json, maxBytes).read(reading);
    }
}
