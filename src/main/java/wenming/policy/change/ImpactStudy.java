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

    private final Optional<Side> before;
    private final Side after;
    private final Optional<Comparison> comparison;
    private final ImpactTally tally;

    private ImpactStudy(Optional<Standard> before, Standard after, int most) {
        this.before = before.map(Side::of);
        this.after = Side.of(after);
        this.comparison = before.map(b -> new Comparison(b, after));
        this.tally = new ImpactTally(before, after, most);
    }

    /**
     * @param before the rules in force; empty for a new standard, which has none
     * @param after the draft; both are still open when this returns
     * @param most how many units to name in each list
     */
    public static Impact of(Optional<Standard> before, Standard after, Iterator<RawSubmission> submissions, int most) {
        ImpactStudy study = new ImpactStudy(before, after, most);
        InOrder.each(submissions, study::score, study::count);
        return study.tally.impact();
    }

    /** Each side reads for itself: the catalogue may have changed, too. */
    private record Side(Standard standard, SubmissionReader reader) {

        static Side of(Standard standard) {
            return new Side(standard, new SubmissionReader(standard.scheme().catalog()));
        }

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
    private record Both(String source, Optional<Result> before, Result after, Optional<UnitChange> change) {

        boolean elsewhere() {
            return after.elsewhere() || before.filter(Result::elsewhere).isPresent();
        }

        Unscored unscored() {
            return new Unscored(source, before.flatMap(Result::reason), after.reason());
        }
    }

    private Both score(RawSubmission raw) {
        Optional<Result> old = before.map(side -> side.score(raw));
        Result now = after.score(raw);
        Optional<UnitChange> change = comparison.flatMap(c ->
                old.flatMap(Result::assessment).flatMap(o -> now.assessment().map(n -> c.between(raw.name(), o, n))));
        return new Both(raw.name(), old, now, change);
    }

    private void count(Both both) {
        tally.read();
        if (both.elsewhere()) {
            tally.elsewhere();
            return;
        }
        both.before().flatMap(Result::assessment).ifPresent(tally::before);
        both.after().assessment().ifPresent(tally::after);
        if (both.before().isEmpty()) {
            both.after().assessment().ifPresentOrElse(tally::scored, () -> tally.unscored(both.unscored()));
        } else {
            both.change().ifPresentOrElse(tally::scored, () -> tally.unscored(both.unscored()));
        }
    }
}
