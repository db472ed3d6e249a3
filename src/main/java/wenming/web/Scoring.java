package wenming.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import wenming.evidence.Submission;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;
import wenming.policy.AllStandards;
import wenming.policy.OverviewJson;
import wenming.report.HtmlReport;
import wenming.report.JsonReport;
import wenming.report.TextReport;
import wenming.rules.Library;
import wenming.rules.Standard;
import wenming.scoring.Assessment;

/** Scores the submission in a request's body. Thread-safe. */
final class Scoring {

    private final Body body;
    private final Engines engines;

    Scoring(Body body, Engines engines) {
        this.body = body;
        this.engines = engines;
    }

    void assess(Library library, Standard standard, Context request) {
        Media media = Media.wanted(Optional.ofNullable(request.header("Accept")).orElse(""))
                .orElseThrow(() -> new Refused(Problem.of(ProblemType.NOT_ACCEPTABLE)));
        Optional<LocalDate> asOf = AsOf.of(request);
        byte[] json = body.read(request);
        // Reading and writing are computation, too; only waiting for the client is not.
        byte[] answer = engines.run(() -> {
            Submission submission = library.submissions().read("", json);
            requireSame(submission, standard);
            return report(standard.assess(asOf.map(submission::on).orElse(submission)), media);
        });
        if (media == Media.HTML) {
            request.header(SecurityHeaders.POLICY, SecurityHeaders.REPORT);
        }
        request.header("Vary", "Accept").contentType(media.contentType()).result(answer);
    }

    /** Against every standard meant for the unit; as JSON alone. */
    void assess(Library library, Context request) {
        Media.wanted(Optional.ofNullable(request.header("Accept")).orElse(""))
                .filter(media -> media == Media.JSON)
                .orElseThrow(() -> new Refused(Problem.of(ProblemType.NOT_ACCEPTABLE, "对照全部标准的结果只有 JSON 一种格式。")));
        Optional<LocalDate> asOf = AsOf.of(request);
        byte[] json = body.read(request);
        byte[] answer = engines.run(() -> {
            Submission submission = library.submissions().read("", json);
            AllStandards standards = new AllStandards(library.standards());
            return OverviewJson.bytes(standards.assess(asOf.map(submission::on).orElse(submission)));
        });
        request.header("Vary", "Accept").contentType(Media.JSON.contentType()).result(answer);
    }

    /** A submission written for another standard would get a meaningless score without anybody noticing. */
    private static void requireSame(Submission submission, Standard standard) {
        String id = standard.outline().id();
        if (!submission.standard().isEmpty() && !submission.standard().equals(id)) {
            String message = "材料是为标准「" + submission.standard() + "」准备的，请求的却是标准「" + id + "」";
            String remedy = "请改用那个标准的地址，或改正 standard；省去 standard 则不作核对";
            throw new InvalidInput(
                    List.of(new Diagnostic("S100", Diagnostic.Severity.ERROR, "", 0, 0, "/standard", message, remedy)));
        }
    }

    private static byte[] report(Assessment assessment, Media media) {
        return switch (media) {
            case JSON -> JsonReport.bytes(assessment);
            case HTML -> HtmlReport.bytes(assessment);
            case TEXT -> TextReport.of(assessment).getBytes(StandardCharsets.UTF_8);
        };
    }
}
