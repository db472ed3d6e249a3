package wenming.policy.change;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import wenming.scoring.Outline;

/** A difference as JSON. The same two standards give the same bytes. */
public final class DifferenceJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private DifferenceJson() {}

    /** UTF-8, on one line. */
    public static byte[] bytes(StandardDifference difference) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            standard(json, "before", difference.before(), difference.beforeSha256());
            standard(json, "after", difference.after(), difference.afterSha256());
            json.writeArrayFieldStart("changes");
            for (Change change : difference.changes()) {
                change(json, change);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory take everything
        }
        return bytes.toByteArray();
    }

    private static void standard(JsonGenerator json, String name, Outline outline, String digest) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("id", outline.id());
        json.writeStringField("title", outline.title());
        json.writeStringField("version", outline.edition());
        json.writeStringField("sha256", digest);
        json.writeEndObject();
    }

    private static void change(JsonGenerator json, Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("part", change.part().name().toLowerCase(Locale.ROOT));
        json.writeStringField("kind", change.kind().code());
        json.writeStringField("where", change.where());
        json.writeStringField("subject", change.subject());
        json.writeStringField("rule", change.rule());
        json.writeStringField("what", change.what());
        json.writeStringField("before", change.before());
        json.writeStringField("after", change.after());
        json.writeStringField("told", change.told());
        json.writeEndObject();
    }
}
