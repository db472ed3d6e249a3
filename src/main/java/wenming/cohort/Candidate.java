package wenming.cohort;

import java.util.Set;
import wenming.evidence.LastYear;
import wenming.evidence.Unit;
import wenming.scoring.Standing;

/**
 * A unit before the title rules of the second pass: everything they may look at. Immutable.
 *
 * @param unit who it is
 * @param lastYear what is known of last year
 * @param standing its points, those that depend on the batch included
 * @param position its place
 * @param history this year beside last year
 * @param granted titles that the unit got when it was scored alone
 */
public record Candidate(
        Unit unit, LastYear lastYear, Standing standing, Position position, History history, Set<String> granted) {

    public Candidate {
        granted = Set.copyOf(granted);
    }
}
