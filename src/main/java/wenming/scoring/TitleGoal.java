package wenming.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a title asks for, condition by condition, so that the distance to it can be worked out without firing rules again and again.
 *
 * @param title the title
 * @param conditions in the rule's order
 */
public record TitleGoal(Outline.Title title, List<Condition> conditions) {

    /**
     * @param text the condition in the rule's own words
     * @param holds whether a unit standing there meets it; conditions on the unit itself ignore the argument
     * @param byPoints whether more points can meet it; a veto or a title not held cannot be earned back
     * @param total the total it asks for, if it asks for one
     */
    public record Condition(String text, Predicate<Standing> holds, boolean byPoints, Optional<BigDecimal> total) {}

    public TitleGoal {
        conditions = List.copyOf(conditions);
    }

    boolean reached(Standing standing) {
        return conditions.stream().allMatch(c -> c.holds().test(standing));
    }

    /** Conditions that no points can meet and that are not met. */
    List<String> blockers(Standing standing) {
        return conditions.stream()
                .filter(c -> !c.byPoints() && !c.holds().test(standing))
                .map(Condition::text)
                .toList();
    }

    boolean reachedByPoints(Standing standing) {
        return conditions.stream()
                .filter(Condition::byPoints)
                .allMatch(c -> c.holds().test(standing));
    }

    Optional<BigDecimal> threshold() {
        return conditions.stream().flatMap(c -> c.total().stream()).max(BigDecimal::compareTo);
    }
}
