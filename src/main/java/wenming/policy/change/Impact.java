package wenming.policy.change;

import java.util.List;
import java.util.Optional;
import wenming.scoring.Outline;
import wenming.scoring.Points;

/**
 * Who gains and who loses by a draft: the same submissions scored with the rules in force and with the draft. What it says of the draft is what the
 * draft will really give once it is published, since it is the same scoring. For a new standard without rules in force it tells what the draft gives, and
 * all that compares is empty or 0. Immutable; its size does not depend on the number of units.
 *
 * @param before the rules in force; empty for a new standard
 * @param beforeSha256 their digest, empty without them
 * @param after the draft
 * @param afterSha256 its digest
 * @param comparesUnits whether the draft compares units with one another; each is scored alone here, so that these rules stay open
 * @param counts how many units
 * @param sum of all differences of the scores; without rules in force, of the scores
 * @param scores distribution of the scores
 * @param titles units by title, in the order of the draft's titles, those without one last
 * @param items what each item does to all units, the one that concerns most units first
 * @param verdicts units whose title or vetoes change, largest change of score first, at most as many as asked for
 * @param changed units whose points change, largest change first, at most as many as asked for
 * @param unscored submissions that could not be scored, in the order read, at most as many as asked for
 * @param reasons submissions that could not be scored, by the code of the first problem
 */
public record Impact(
        Optional<Outline> before,
        String beforeSha256,
        Outline after,
        String afterSha256,
        boolean comparesUnits,
        Counts counts,
        Points sum,
        List<Band> scores,
        List<Band> titles,
        List<Influence> items,
        List<UnitChange> verdicts,
        List<UnitChange> changed,
        List<Unscored> unscored,
        List<Band> reasons) {

    /**
     * A class of units.
     *
     * @param label such as 60%–70%
     * @param before units in it with the old rules
     * @param after units in it with the new rules
     */
    public record Band(String label, long before, long after) {}

    /**
     * @param submissions read
     * @param elsewhere of these, meant for another standard and left out
     * @param scored with both rules, or with the draft when there are no others
     * @param raised score goes up
     * @param lowered score goes down
     * @param shifted same score, but items, maximum, title or vetoes change
     * @param titleChanged title becomes another, or is won or lost
     * @param vetoAdded a veto that was not there before; without rules in force, any veto
     * @param vetoRemoved a veto no longer there
     * @param unscoredBefore not scored with the old rules
     * @param unscoredAfter not scored with the new rules
     * @param unscoredBoth not scored with either
     */
    public record Counts(
            long submissions,
            long elsewhere,
            long scored,
            long raised,
            long lowered,
            long shifted,
            long titleChanged,
            long vetoAdded,
            long vetoRemoved,
            long unscoredBefore,
            long unscoredAfter,
            long unscoredBoth) {

        /** Units for which all stays as it is. */
        public long unchanged() {
            return scored - raised - lowered - shifted;
        }

        /** Whether any unit gets another result, or none where it got one. */
        public boolean nothingChanges() {
            return unchanged() == scored && unscoredBefore == unscoredBoth && unscoredAfter == unscoredBoth;
        }
    }

    /** Whether there are no rules in force to compare with. */
    public boolean first() {
        return before.isEmpty();
    }

    public Impact {
        scores = List.copyOf(scores);
        titles = List.copyOf(titles);
        items = List.copyOf(items);
        verdicts = List.copyOf(verdicts);
        changed = List.copyOf(changed);
        unscored = List.copyOf(unscored);
        reasons = List.copyOf(reasons);
    }
}
