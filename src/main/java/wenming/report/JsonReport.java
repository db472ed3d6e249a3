package wenming.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import wenming.evidence.Submission;
import wenming.scoring.Assessment;
import wenming.scoring.ItemScore.Status;
import wenming.scoring.Ledger;
import wenming.scoring.StageState;
import wenming.scoring.Veto;

/**
 * An assessment as the JSON document that the command line prints and HTTP returns. Names are English lower camel case, texts Chinese, points exact
 * decimals; the lines of an item add up to what it earned, items and adjustments to the score. The same assessment gives the same bytes.
 */
public final class JsonReport {

    /** A unit scoring itself; other modes come with auditing. */
    private static final String MODE = "self";

    private JsonReport() {}

    /** The document on one line, ending with a line end; UTF-8. */
    public static byte[] bytes(Assessment assessment) {
        return Json.bytes(json -> document(json, assessment));
    }

    /** The same as {@link #bytes}; the stream stays open. */
    public static void write(Assessment assessment, OutputStream out) throws IOException {
        Json.write(out, false, json -> document(json, assessment));
    }

    /** The document indented for people; the stream stays open. */
    public static void writeIndented(Assessment assessment, OutputStream out) throws IOException {
        Json.write(out, true, json -> document(json, assessment));
    }

    private static void document(Json json, Assessment assessment) throws IOException {
        json.object(() -> {
            head(json, assessment);
            score(json, assessment.ledger());
            titles(json, assessment);
            json.objects("vetoes", assessment.vetoes(), veto -> veto(json, veto));
            coverage(json, assessment.ledger());
            categories(json, assessment.ledger());
            json.objects("items", assessment.ledger().items(), item -> JsonItem.write(json, item));
            json.objects("shortfalls", assessment.shortfalls(), shortfall -> JsonItem.shortfall(json, shortfall));
            leftovers(json, Leftover.all(assessment));
            json.objects("calendar", assessment.calendar(), stage -> stage(json, stage));
            json.texts("warnings", assessment.warnings());
        });
    }

    private static void head(Json json, Assessment assessment) throws IOException {
        Submission submission = assessment.submission();
        json.number("schemaVersion", Assessment.SCHEMA_VERSION);
        json.text("mode", MODE);
        json.object("unit", () -> {
            json.text("id", submission.unit().id());
            json.text("name", submission.unit().name());
            json.text("type", submission.unit().type());
            json.text("level", submission.unit().level());
        });
        json.object("period", () -> {
            json.text("from", submission.period().from());
            json.text("to", submission.period().to());
        });
        json.text("asOf", submission.asOf());
        json.object("standard", () -> {
            json.text("id", assessment.outline().id());
            json.text("title", assessment.outline().title());
            json.text("version", assessment.outline().edition());
            json.text("sha256", assessment.standardSha256());
        });
        json.text("inputSha256", submission.sha256());
    }

    private static void score(Json json, Ledger ledger) throws IOException {
        json.object("score", () -> {
            json.points("earned", ledger.total());
            json.points("maximum", ledger.maximum());
            json.number(
                    "percent",
                    new BigDecimal(
                            ledger.percent().shownAgainst(ledger.percent().rounded(0))));
            json.points("base", ledger.total().minus(ledger.bonus()));
            json.points("bonus", ledger.bonus());
            json.points("deduction", ledger.deduction());
            json.points("outside", ledger.outside());
        });
    }

    private static void titles(Json json, Assessment assessment) throws IOException {
        json.optionalObject("title", assessment.title(), title -> {
            json.text("id", title.id());
            json.text("label", title.title());
        });
        json.optionalObject("nextTitle", assessment.nextTitle(), next -> {
            json.text("id", next.title().id());
            json.text("label", next.title().title());
            json.number("threshold", next.threshold());
            json.points("gap", next.gap());
            json.points("promised", next.promised());
            json.flag("reachable", next.reachable());
            json.texts("blockers", next.blockers());
            json.objects("steps", next.steps(), step -> JsonItem.shortfall(json, step));
        });
    }

    private static void veto(Json json, Veto veto) throws IOException {
        json.text("ruleId", veto.id());
        json.text("title", veto.title());
        json.text("effect", String.join("、", veto.effects()));
        json.texts("effects", veto.effects());
        json.text("reason", veto.reason());
        json.text("source", veto.source());
        json.texts("evidence", veto.evidence());
    }

    private static void coverage(Json json, Ledger ledger) throws IOException {
        json.object("coverage", () -> {
            json.number("items", ledger.items().size());
            for (Status status : Status.values()) {
                json.number(status.code(), ledger.count(status));
            }
        });
    }

    private static void categories(Json json, Ledger ledger) throws IOException {
        json.objects("categories", ledger.categories().values(), score -> {
            json.text("id", score.category().id());
            json.text("title", score.category().title());
            json.points("earned", score.earned());
            json.points("maximum", score.maximum());
            json.flag("bonus", score.category().bonus());
            json.flag("outsideTotal", score.category().outsideTotal());
        });
        json.objects("adjustments", ledger.adjustments(), adjustment -> {
            json.text("category", adjustment.category());
            json.points("points", adjustment.points());
            json.text("reason", adjustment.reason());
        });
    }

    private static void leftovers(Json json, List<Leftover> leftovers) throws IOException {
        json.objects("uncounted", leftovers, leftover -> {
            json.text("id", leftover.evidence().id());
            json.text("kind", leftover.evidence().kind().name());
            json.text("title", leftover.evidence().title());
            json.text("date", leftover.evidence().date());
            json.objects("reasons", leftover.reasons(), reason -> {
                json.texts("items", reason.items());
                json.text("reason", reason.text());
            });
        });
    }

    private static void stage(Json json, StageState stage) throws IOException {
        json.text("name", stage.name());
        json.text("from", stage.from());
        json.text("to", stage.to());
        json.text("state", JsonItem.code(stage.state()));
        json.flag("late", stage.late());
        json.texts("open", stage.open());
    }
}
