package wenming.batch;

import java.util.List;
import wenming.cohort.Entrant;
import wenming.evidence.RawSubmission;
import wenming.evidence.Submission;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;
import wenming.report.JsonReport;
import wenming.rules.ScoringStopped;
import wenming.scoring.Assessment;

/** Scores one unit of a batch just as the single call does; whatever is wrong with it stays its own. Thread-safe. */
final class Scorer {

    private static final String STOPPED = "S090";

    private final BatchOrder order;

    Scorer(BatchOrder order) {
        this.order = order;
    }

    UnitResult score(RawSubmission raw) {
        try {
            Submission read = raw.read(order.reader());
            Submission submission =
                    order.previous().beside(order.asOf().map(read::on).orElse(read));
            Assessment assessment = order.standard().assess(submission);
            return UnitResult.scored(
                    raw.name(), Entrant.of(assessment, order.previous().of(submission)), JsonReport.bytes(assessment));
        } catch (InvalidInput wrong) {
            return UnitResult.refused(raw.name(), wrong.diagnostics());
        } catch (ScoringStopped stopped) {
            return UnitResult.refused(
                    raw.name(),
                    List.of(Diagnostic.error(
                            STOPPED, raw.file(), (int) raw.line(), 0, stopped.getMessage(), "请单独评分这份材料，并检查标准的规则")));
        }
    }
}
