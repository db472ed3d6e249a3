package wenming.cohort;

import java.util.List;
import wenming.scoring.Points;

/**
 * A unit with its place and the points that came from comparing it with others. Immutable.
 *
 * @param candidate what title rules may look at
 * @param group the batch it belongs to, empty when all units are one
 * @param score the score that is compared: this year's total, or what the standard composes of methods and years
 * @param lines points given or taken by comparison
 */
public record Placed(Candidate candidate, String group, Points score, List<Line> lines) {

    /**
     * @param item item id
     * @param rule rule's name
     * @param points given or taken
     * @param reason full Chinese sentence
     */
    public record Line(String item, String rule, Points points, String reason) {}

    public Placed {
        lines = List.copyOf(lines);
    }
}
