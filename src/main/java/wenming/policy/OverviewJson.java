package wenming.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import wenming.language.Numbers;
import wenming.scoring.Assessment;
import wenming.scoring.NextTitle;
import wenming.scoring.Outline;
import wenming.scoring.Shortfall;
import wenming.scoring.Veto;

/**
 * One unit under all standards as JSON. The single results are summaries; the whole of each is asked for at its standard. Same input, same bytes.
 */
public final class OverviewJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private OverviewJson(JsonGenerator json) {
        this.json = json;
    }

    /** UTF-8, on one line. */
    public static byte[] bytes(Overview overview) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            new OverviewJson(json).write(overview);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory take everything
        }
        return bytes.toByteArray();
    }

    private void write(Overview overview) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", Assessment.SCHEMA_VERSION);
        json.writeObjectFieldStart("unit");
        json.writeStringField("id", overview.submission().unit().id());
        json.writeStringField("name", overview.submission().unit().name());
        json.writeEndObject();
        json.writeStringField("asOf", overview.submission().asOf().toString());
        json.writeStringField("inputSha256", overview.submission().sha256());
        json.writeArrayFieldStart("assessments");
        for (Assessment assessment : overview.assessments()) {
            assessment(assessment);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("leftOut");
        for (Outline outline : overview.leftOut()) {
            json.writeString(outline.id());
        }
        json.writeEndArray();
        json.writeBooleanField("decisionsSetAside", overview.decisionsSetAside());
        if (overview.nearest().isPresent()) {
            json.writeObjectFieldStart("nearestTitle");
            json.writeStringField("standard", overview.nearest().get().outline().id());
            next(overview.nearest().get().next());
            json.writeEndObject();
        } else {
            json.writeNullField("nearestTitle");
        }
        if (overview.step().isPresent()) {
            step(overview.step().get());
        } else {
            json.writeNullField("commonStep");
        }
        json.writeEndObject();
    }

    private void assessment(Assessment assessment) throws IOException {
        Outline outline = assessment.outline();
        json.writeStartObject();
        json.writeObjectFieldStart("standard");
        json.writeStringField("id", outline.id());
        json.writeStringField("title", outline.title());
        json.writeStringField("version", outline.edition());
        json.writeStringField("sha256", assessment.standardSha256());
        json.writeEndObject();
        number("earned", assessment.ledger().total().decimal());
        number("maximum", assessment.ledger().maximum().decimal());
        if (assessment.title().isPresent()) {
            json.writeStringField("title", assessment.title().get().title());
        } else {
            json.writeNullField("title");
        }
        if (assessment.nextTitle().isPresent()) {
            json.writeObjectFieldStart("nextTitle");
            next(assessment.nextTitle().get());
            json.writeEndObject();
        } else {
            json.writeNullField("nextTitle");
        }
        json.writeArrayFieldStart("vetoes");
        for (Veto veto : assessment.vetoes()) {
            json.writeString(veto.id());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void next(NextTitle next) throws IOException {
        json.writeStringField("title", next.title().title());
        if (next.threshold().isPresent()) {
            number("threshold", next.threshold().get());
        } else {
            json.writeNullField("threshold");
        }
        number("gap", next.gap().decimal());
        json.writeBooleanField("reachable", next.reachable());
        json.writeArrayFieldStart("blockers");
        for (String blocker : next.blockers()) {
            json.writeString(blocker);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("steps");
        for (Shortfall step : next.steps()) {
            shortfall(step);
        }
        json.writeEndArray();
    }

    private void step(CommonStep step) throws IOException {
        json.writeObjectFieldStart("commonStep");
        json.writeStringField("what", step.what());
        json.writeNumberField("standards", step.standards());
        json.writeArrayFieldStart("helps");
        for (CommonStep.Help help : step.helps()) {
            json.writeStartObject();
            json.writeStringField("standard", help.standard());
            json.writeFieldName("shortfall");
            shortfall(help.shortfall());
            json.writeArrayFieldStart("wishes");
            for (String wish : help.wishes()) {
                json.writeString(wish);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void shortfall(Shortfall shortfall) throws IOException {
        json.writeStartObject();
        json.writeStringField("itemId", shortfall.itemId());
        json.writeStringField("rule", shortfall.rule());
        number("recoverable", shortfall.recoverable().decimal());
        json.writeStringField("gap", shortfall.gap().what());
        json.writeStringField("action", shortfall.action());
        json.writeStringField("lead", shortfall.lead());
        json.writeStringField("dueBy", shortfall.dueBy().toString());
        json.writeEndObject();
    }

    /** Without exponent and idle zeros. */
    private void number(String name, BigDecimal number) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(Numbers.plain(number));
    }
}
