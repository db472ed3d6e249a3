package wenming.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import wenming.cohort.Placed;
import wenming.cohort.Position;
import wenming.cohort.Ruling;
import wenming.language.Diagnostic;
import wenming.scoring.Outline;

/** What a batch says of one unit beside its own result: place, points by comparison, title and decisions; or why it could not be scored. */
public final class CohortJson {

    private CohortJson() {}

    /** A JSON object on one line without a line end; UTF-8. */
    public static byte[] bytes(Placed placed, Ruling ruling) {
        return trimmed(Json.bytes(json -> json.object(() -> {
            Position position = placed.candidate().position();
            json.text("group", placed.group());
            json.number("place", position.place());
            json.number("units", position.units());
            json.points("score", placed.score());
            json.number("mean", position.mean().rounded(3));
            json.points("total", placed.candidate().standing().totals().total());
            json.objects("lines", placed.lines(), line -> {
                json.text("itemId", line.item());
                json.text("rule", line.rule());
                json.points("points", line.points());
                json.text("reason", line.reason());
            });
            title(json, placed, ruling);
            json.optionalObject("decision", ruling.decision(), d -> decision(json, d, placed));
            json.objects("decisions", ruling.decisions(), d -> decision(json, d, placed));
        })));
    }

    private static void title(Json json, Placed placed, Ruling ruling) throws IOException {
        Optional<Outline.Title> title = ruling.title();
        json.optionalObject("title", title, t -> {
            json.text("id", t.id());
            json.text("label", t.title());
            json.text(
                    "validUntil",
                    ruling.validUntil(placed.candidate().history().asOf())
                            .map(Object::toString)
                            .orElse(""));
        });
    }

    private static void decision(Json json, Ruling.Decision decision, Placed placed) throws IOException {
        json.text("code", decision.consequence().kind().code());
        json.text("label", decision.consequence().toString());
        json.text(
                "until",
                decision.consequence()
                        .until(placed.candidate().history().asOf())
                        .map(Object::toString)
                        .orElse(""));
        json.text("rule", decision.rule());
        json.text("source", decision.source());
        json.text("reason", decision.reason());
    }

    /** A JSON array on one line without a line end; UTF-8. */
    public static byte[] bytes(List<Diagnostic> refused) {
        return trimmed(Json.bytes(json -> json.objects(refused, d -> {
            json.text("code", d.code());
            json.text("file", d.file());
            json.number("line", d.line());
            json.number("column", d.column());
            json.text("pointer", d.pointer());
            json.text("detail", d.message());
            json.text("remedy", d.remedy());
        })));
    }

    private static byte[] trimmed(byte[] line) {
        return Arrays.copyOf(line, line.length - 1);
    }
}
