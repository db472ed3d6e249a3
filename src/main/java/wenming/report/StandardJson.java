package wenming.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import wenming.evidence.Stage;
import wenming.scoring.Clause;
import wenming.scoring.Item;
import wenming.scoring.Outline;
import wenming.scoring.Scheme;

/** A standard as JSON: what the document says about itself, its items, and what each rule states about itself. */
public final class StandardJson {

    private StandardJson() {}

    /** The whole standard on one line; UTF-8. */
    public static byte[] bytes(Scheme scheme) {
        return Json.bytes(json -> document(json, scheme));
    }

    /** The whole standard, indented for people; the stream stays open. */
    public static void writeIndented(Scheme scheme, OutputStream out) throws IOException {
        Json.write(out, true, json -> document(json, scheme));
    }

    /** An array with one short object for each standard, in the order given; UTF-8. */
    public static byte[] list(List<Scheme> schemes) {
        return Json.bytes(json -> json.objects(schemes, scheme -> summary(json, scheme)));
    }

    /** The same list, indented for people; the stream stays open. */
    public static void writeList(List<Scheme> schemes, OutputStream out) throws IOException {
        Json.write(out, true, json -> json.objects(schemes, scheme -> summary(json, scheme)));
    }

    private static void summary(Json json, Scheme scheme) throws IOException {
        Outline outline = scheme.outline();
        json.text("id", outline.id());
        json.text("title", outline.title());
        json.text("issuer", outline.issuer());
        json.text("edition", outline.edition());
        json.text("document", outline.document());
        json.points("fullMarks", outline.fullMarks());
        json.number("items", scheme.items().size());
        json.number("rules", scheme.rules().size());
        json.number("vetoes", scheme.vetoes().size());
        json.texts("titles", outline.titles().stream().map(Outline.Title::title).toList());
        json.flag("containsCode", scheme.containsCode());
        json.text("sha256", scheme.sha256());
    }

    private static void document(Json json, Scheme scheme) throws IOException {
        Outline outline = scheme.outline();
        json.object(() -> {
            json.text("id", outline.id());
            json.text("title", outline.title());
            json.text("issuer", outline.issuer());
            json.text("edition", outline.edition());
            json.text("document", outline.document());
            json.points("fullMarks", outline.fullMarks());
            json.text("notApplicable", JsonItem.code(outline.notApplicable()));
            json.flag("containsCode", scheme.containsCode());
            json.text("sha256", scheme.sha256());
            json.texts("departments", outline.departments());
            json.objects("categories", outline.categories(), category -> category(json, category));
            json.objects("items", scheme.items(), item -> item(json, item));
            json.objects("vetoes", scheme.vetoes(), rule -> clause(json, rule.clause()));
            json.objects("titles", outline.titles(), title -> title(json, scheme, title));
            json.objects("decisions", scheme.decisions(), rule -> clause(json, rule.clause()));
            json.objects("stages", outline.stages(), stage -> stage(json, stage));
            json.texts("notes", outline.notes());
            json.objects("notScored", outline.notScored(), row -> {
                json.text("row", row.row());
                json.text("because", row.because());
            });
        });
    }

    private static void category(Json json, Outline.Category category) throws IOException {
        json.text("id", category.id());
        json.text("title", category.title());
        json.points("points", category.points());
        json.flag("bonus", category.bonus());
        json.flag("outsideTotal", category.outsideTotal());
    }

    private static void item(Json json, Item item) throws IOException {
        json.text("id", item.id());
        json.text("category", item.category().id());
        json.text("title", item.title());
        json.points("maximum", item.maximum());
        json.text("lead", item.lead());
        json.flag("deductionOnly", item.deductionOnly());
        json.flag("mayNotApply", item.mayNotApply());
        json.objects("rules", item.rules(), rule -> clause(json, rule.clause()));
    }

    private static void clause(Json json, Clause clause) throws IOException {
        json.text("rule", clause.rule());
        json.text("item", clause.item());
        json.text("lead", clause.lead());
        json.texts("support", clause.support());
        json.text("source", clause.source());
        json.text("method", clause.method());
        json.texts("rows", clause.rows());
        json.text("provisional", clause.provisional());
        json.text("stage", clause.stage());
        json.text("due", clause.due().map(d -> d.toString().substring(2)).orElse(""));
        json.text("mayNotApply", clause.mayNotApply());
        json.text("file", Path.of(clause.file()).getFileName()); // where the folder lies is nobody's business
        json.number("line", clause.line());
    }

    private static void title(Json json, Scheme scheme, Outline.Title title) throws IOException {
        json.text("id", title.id());
        json.text("title", title.title());
        List<Item.Rule> rules = scheme.titles().stream()
                .filter(r -> r.clause().item().equals(title.title()))
                .toList();
        json.objects("rules", rules, rule -> clause(json, rule.clause()));
    }

    private static void stage(Json json, Stage stage) throws IOException {
        json.text("name", stage.name());
        json.text("from", stage.from().toString().substring(2));
        json.text("to", stage.to().toString().substring(2));
        json.number("year", stage.year());
    }
}
