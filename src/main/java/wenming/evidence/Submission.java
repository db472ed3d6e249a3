package wenming.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a unit hands in, read and checked. Immutable.
 *
 * @param standard id of the standard it names, empty when none
 * @param unit who it is
 * @param period the days assessed
 * @param asOf the day on which the state is judged
 * @param appliedOn day of application; {@code asOf} when not stated
 * @param evidence all items, ids distinct
 * @param judgements decisions of persons, by rule name
 * @param notApplicable item id and the unit's written reason why the item does not concern it
 * @param lastYear last year's result
 * @param sha256 digest of the bytes it was read from, lower-case hexadecimal
 */
public record Submission(
        String standard,
        Unit unit,
        Period period,
        LocalDate asOf,
        LocalDate appliedOn,
        List<Evidence> evidence,
        Map<String, Judgement> judgements,
        Map<String, String> notApplicable,
        LastYear lastYear,
        String sha256) {

    public Submission {
        evidence = List.copyOf(evidence);
        judgements = Map.copyOf(judgements);
        notApplicable = Map.copyOf(notApplicable);
    }

    /** The same submission beside what is officially known of last year. */
    public Submission after(LastYear official) {
        return new Submission(
                standard, unit, period, asOf, appliedOn, evidence, judgements, notApplicable, official, sha256);
    }

    /** The same submission judged on another day. */
    public Submission on(LocalDate day) {
        return new Submission(
                standard,
                unit,
                period,
                day,
                appliedOn.equals(asOf) ? day : appliedOn,
                evidence,
                judgements,
                notApplicable,
                lastYear,
                sha256);
    }
}
