package wenming.batch;

import java.util.Map;
import java.util.Optional;
import wenming.cohort.History.Earlier;
import wenming.evidence.LastYear;
import wenming.evidence.Submission;

/**
 * Last year's official results by unit id. What they say goes before what a unit says of itself. Immutable.
 *
 * @param byUnit results by unit id
 * @param fingerprint tells one set of results from another
 */
public record Previous(Map<String, Earlier> byUnit, String fingerprint) {

    /** No results of last year. */
    public static final Previous NONE = new Previous(Map.of(), "");

    Earlier of(Submission submission) {
        Earlier official = byUnit.get(submission.unit().id());
        return official == null ? said(submission.lastYear()) : official;
    }

    /** The submission as its rules should see it. */
    Submission beside(Submission submission) {
        Optional<Earlier> official =
                Optional.ofNullable(byUnit.get(submission.unit().id()));
        LastYear said = submission.lastYear();
        return official.map(e -> submission.after(new LastYear(e.score(), e.title(), said.figures(), said.problems())))
                .orElse(submission);
    }

    private static Earlier said(LastYear lastYear) {
        return new Earlier(
                lastYear.score(), Optional.empty(), lastYear.title(), 0, 0, Optional.empty(), Optional.empty());
    }
}
