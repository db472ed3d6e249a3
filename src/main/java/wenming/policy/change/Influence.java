package wenming.policy.change;

import java.util.Comparator;
import wenming.scoring.Points;

/**
 * What one item does to all units together.
 *
 * @param item number as it is now
 * @param title its name
 * @param raised how many units get more for it
 * @param lowered how many get less
 * @param sum of all differences
 */
public record Influence(String item, String title, long raised, long lowered, Points sum) {

    /** The item that concerns most units first. */
    static final Comparator<Influence> BY_REACH = Comparator.comparing((Influence i) -> i.raised() + i.lowered())
            .reversed()
            .thenComparing(Influence::item);

    Influence plus(Points difference) {
        boolean up = difference.signum() > 0;
        return new Influence(item, title, raised + (up ? 1 : 0), lowered + (up ? 0 : 1), sum.plus(difference));
    }
}
