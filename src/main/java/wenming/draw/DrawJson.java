package wenming.draw;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The list for machines. */
public final class DrawJson {

    private DrawJson() {}

    public static String of(Draw draw) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("standard", draw.standard());
            json.writeNumberField("seed", draw.order().seed());
            json.writeNumberField("cohort", draw.cohort());
            json.writeArrayFieldStart("units");
            for (Draw.Visit unit : draw.units()) {
                visit(json, unit);
            }
            json.writeEndArray();
            texts(json, "weights", Weights.STATED);
            texts(json, "remarks", draw.remarks());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void visit(JsonGenerator json, Draw.Visit unit) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", unit.id());
        json.writeStringField("name", unit.name());
        json.writeNumberField("score", unit.score());
        json.writeStringField("title", unit.title());
        json.writeNumberField("weight", unit.weight());
        json.writeArrayFieldStart("reasons");
        for (Reason reason : unit.reasons()) {
            json.writeStartObject();
            json.writeStringField("code", reason.code());
            json.writeNumberField("weight", reason.weight());
            json.writeStringField("reason", reason.words());
            texts(json, "evidence", reason.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("items");
        for (Draw.Look item : unit.items()) {
            json.writeStartObject();
            json.writeStringField("id", item.item());
            json.writeStringField("title", item.title());
            json.writeNumberField("maximum", item.maximum());
            json.writeNumberField("earned", item.earned());
            texts(json, "why", item.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
