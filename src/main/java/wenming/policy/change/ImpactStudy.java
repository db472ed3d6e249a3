package wenming.policy.change;

import java.util.Iterator;
import java.util.Optional;
import wenming.evidence.RawSubmission;
import wenming.evidence.Submission;
import wenming.evidence.SubmissionReader;
import wenming.language.InvalidInput;
import wenming.rules.ScoringStopped;
import wenming.rules.Standard;
import wenming.scoring.Assessment;

/** Scores one submission after another with both rules; holds only what the report needs. */
public final class ImpactStudy {

    private final Side before;
    private final Side after;
    private final Comparison comparison;
    private final ImpactTally tally;

    private ImpactStudy(Standard before, Standard after, int most) {
        this.before = new Side(before, new SubmissionReader(before.scheme().catalog()));
        this.after = new Side(after, new SubmissionReader(after.scheme().catalog()));
        this.comparison = new Comparison(before, after);
        this.tally = new ImpactTally(before.scheme(), after.scheme(), most);
    }

    /**
     * @param before the rules in force
     * @param after the draft; both are still open when this returns
     * @param most how many units to name in each list
     */
    public static Impact of(Standard before, Standard after, Iterator<RawSubmission> submissions, int most) {
        ImpactStudy study = new ImpactStudy(before, after, most);
        InOrder.each(submissions, study::score, study::count);
        return study.tally.impact();
    }

    /** Each side reads for itself: the catalogue may have changed, too. */
    private record Side(Standard standard, SubmissionReader reader) {

        Result score(RawSubmission raw) {
            try {
                Submission submission = raw.read(reader);
                String named = submission.standard();
                if (!named.isEmpty() && !named.equals(standard.outline().id())) {
                    return new Result(Optional.empty(), Optional.empty());
                }
                return new Result(Optional.of(standard.assess(submission)), Optional.empty());
            } catch (InvalidInput wrong) {
                return new Result(Optional.empty(), Optional.of(Unscored.Reason.of(wrong)));
            } catch (ScoringStopped stopped) {
                return new Result(Optional.empty(), Optional.of(Unscored.Reason.stopped(stopped.getMessage())));
            }
        }
    }

    /** Neither means that it is meant for another standard. */
    private record Result(Optional<Assessment> assessment, Optional<Unscored.Reason> reason) {
        boolean elsewhere() {
            return assessment.isEmpty() && reason.isEmpty();
        }
    }

    /** Both results, or what is different between them. */
    private record Both(String source, Result before, Result after, Optional<UnitChange> change) {}

    private Both score(RawSubmission raw) {
        Result old = before.score(raw);
        Result now = after.score(raw);
        Optional<UnitChange> change =
                old.assessment().flatMap(o -> now.assessment().map(n -> comparison.between(raw.name(), o, n)));
        return new Both(raw.name(), old, now, change);
    }

    private void count(Both both) {
        tally.read();
        if (both.before().elsewhere() || both.after().elsewhere()) {
            tally.elsewhere();
            return;
        }
        both.before().assessment().ifPresent(tally::before);
        both.after().assessment().ifPresent(tally::after);
        both.change()
                .ifPresentOrElse(
                        tally::scored,
                        () -> tally.unscored(new Unscored(
                                both.source(),
                                both.before().reason(),
                                both.after().reason())));
    }
}
