package wenming.policy.change;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import wenming.language.Numbers;
import wenming.scoring.Outline;
import wenming.scoring.Points;

/** The impact of a draft as JSON. The same rules and submissions give the same bytes. */
public final class ImpactJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private ImpactJson(JsonGenerator json) {
        this.json = json;
    }

    /** UTF-8, on one line. */
    public static byte[] bytes(Impact impact) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            new ImpactJson(json).write(impact);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory take everything
        }
        return bytes.toByteArray();
    }

    private interface Each<T> {
        void write(T element) throws IOException;
    }

    private <T> void list(String name, List<T> elements, Each<T> each) throws IOException {
        json.writeArrayFieldStart(name);
        for (T element : elements) {
            json.writeStartObject();
            each.write(element);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Impact impact) throws IOException {
        json.writeStartObject();
        if (impact.before().isPresent()) {
            standard("before", impact.before().get(), impact.beforeSha256());
        } else {
            json.writeNullField("before");
        }
        standard("after", impact.after(), impact.afterSha256());
        counts(impact.counts());
        points("sumOfDifferences", impact.sum());
        list("scores", impact.scores(), this::band);
        list("titles", impact.titles(), this::band);
        list("items", impact.items(), this::influence);
        list("verdictChanges", impact.verdicts(), this::unit);
        list("changes", impact.changed(), this::unit);
        list("unscoredReasons", impact.reasons(), this::band);
        list("unscored", impact.unscored(), this::unscored);
        json.writeEndObject();
    }

    private void standard(String name, Outline outline, String digest) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("id", outline.id());
        json.writeStringField("version", outline.edition());
        json.writeStringField("sha256", digest);
        json.writeEndObject();
    }

    private void counts(Impact.Counts n) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("submissions", n.submissions());
        json.writeNumberField("elsewhere", n.elsewhere());
        json.writeNumberField("scored", n.scored());
        json.writeNumberField("unchanged", n.unchanged());
        json.writeNumberField("raised", n.raised());
        json.writeNumberField("lowered", n.lowered());
        json.writeNumberField("shifted", n.shifted());
        json.writeNumberField("titleChanged", n.titleChanged());
        json.writeNumberField("vetoAdded", n.vetoAdded());
        json.writeNumberField("vetoRemoved", n.vetoRemoved());
        json.writeNumberField("unscoredBefore", n.unscoredBefore());
        json.writeNumberField("unscoredAfter", n.unscoredAfter());
        json.writeEndObject();
    }

    private void band(Impact.Band band) throws IOException {
        json.writeStringField("label", band.label());
        json.writeNumberField("before", band.before());
        json.writeNumberField("after", band.after());
    }

    private void influence(Influence influence) throws IOException {
        json.writeStringField("item", influence.item());
        json.writeStringField("title", influence.title());
        json.writeNumberField("raised", influence.raised());
        json.writeNumberField("lowered", influence.lowered());
        points("sum", influence.sum());
    }

    private void unit(UnitChange change) throws IOException {
        json.writeStringField("source", change.source());
        json.writeStringField("unitId", change.unitId());
        json.writeStringField("unitName", change.unitName());
        standing("before", change.before());
        standing("after", change.after());
        points("difference", change.difference());
        list("causes", change.causes(), cause -> {
            json.writeStringField("item", cause.item());
            json.writeStringField("title", cause.title());
            points("before", cause.before());
            points("after", cause.after());
            json.writeStringField("reason", cause.reason());
        });
        json.writeArrayFieldStart("remarks");
        for (String remark : change.remarks()) {
            json.writeString(remark);
        }
        json.writeEndArray();
    }

    private void standing(String name, Standing standing) throws IOException {
        json.writeObjectFieldStart(name);
        points("earned", standing.total());
        points("maximum", standing.maximum());
        points("outside", standing.outside());
        if (standing.title().isEmpty()) {
            json.writeNullField("title");
        } else {
            json.writeStringField("title", standing.title());
        }
        json.writeArrayFieldStart("vetoes");
        for (String veto : standing.vetoes()) {
            json.writeString(veto);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void unscored(Unscored one) throws IOException {
        json.writeStringField("source", one.source());
        reason("before", one.before());
        reason("after", one.after());
    }

    private void reason(String name, Optional<Unscored.Reason> reason) throws IOException {
        if (reason.isPresent()) {
            json.writeStringField(name, reason.get().told());
        } else {
            json.writeNullField(name);
        }
    }

    private void points(String name, Points points) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(Numbers.plain(points.decimal()));
    }
}
