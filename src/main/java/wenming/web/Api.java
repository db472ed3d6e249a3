package wenming.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import wenming.language.Diagnostic;
import wenming.language.Nearest;
import wenming.report.StandardJson;
import wenming.rules.Library;
import wenming.rules.LiveLibrary;
import wenming.rules.Standard;

/** What programs ask for: standards, assessments, health. Thread-safe. */
final class Api {

    private static final String JSON = Media.JSON.contentType();

    private final LiveLibrary rules;
    private final Scoring scoring;

    Api(LiveLibrary rules, Scoring scoring) {
        this.rules = rules;
        this.scoring = scoring;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/standards", this::standards),
                Route.get("/api/standards/{id}", this::standard),
                Route.post("/api/standards/{id}/assessments", this::assess),
                Route.post("/api/assessments", this::assessAll),
                Route.get("/api/health", this::health));
    }

    private void standards(Context request) {
        List<Standard> standards = rules.now().library().standards();
        request.contentType(JSON)
                .result(StandardJson.list(
                        standards.stream().map(Standard::scheme).toList()));
    }

    private void standard(Context request) {
        request.contentType(JSON)
                .result(StandardJson.bytes(
                        wanted(rules.now().library(), request).scheme()));
    }

    /** The request keeps to the rules it began with, whatever changes while its body comes in. */
    private void assess(Context request) {
        Library library = rules.now().library();
        scoring.assess(library, wanted(library, request), request);
    }

    private void assessAll(Context request) {
        scoring.assess(rules.now().library(), request);
    }

    private void health(Context request) {
        request.contentType(JSON).result(Health.of(rules.now()).json());
    }

    /** The standard the path names. */
    static Standard wanted(Library library, Context request) {
        String id = request.pathParam("id");
        return library.standard(id).orElseThrow(() -> new Refused(missing(library, id)));
    }

    static Problem missing(Library library, String id) {
        List<Diagnostic> diagnostics = library.broken().get(id);
        if (diagnostics != null) {
            String detail = "标准「" + id + "」的规则文件有 " + diagnostics.size() + " 处问题，改正后即可使用。";
            return Problem.of(ProblemType.BROKEN_STANDARD, detail).with(diagnostics);
        }
        List<String> ids = Stream.concat(
                        library.standards().stream().map(s -> s.outline().id()), library.broken().keySet().stream())
                .sorted()
                .toList();
        String nearest = Nearest.to(id, ids).map(word -> "是否想写「" + word + "」？").orElse("");
        String all = ids.isEmpty() ? "现在一个标准也没有。" : "现有标准：" + String.join("、", ids) + "。";
        return Problem.of(ProblemType.UNKNOWN_STANDARD, "没有标准「" + id + "」。" + nearest + all);
    }
}
