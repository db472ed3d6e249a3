package wenming.cohort;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wenming.scoring.Consequence;
import wenming.scoring.Outline;

/**
 * What the second pass rules on one unit. Immutable.
 *
 * @param title the highest title reached
 * @param validYears years it holds, 0 when the rule does not say
 * @param decisions what becomes of the unit, gravest first
 */
public record Ruling(Optional<Outline.Title> title, int validYears, List<Decision> decisions) {

    /**
     * @param consequence what happens
     * @param rule name of the rule that decided
     * @param source clause it comes from
     * @param reason full Chinese sentence
     */
    public record Decision(Consequence consequence, String rule, String source, String reason) {}

    public Ruling {
        decisions = decisions.stream()
                .sorted(Comparator.comparing((Decision d) -> d.consequence().kind())
                        .reversed()
                        .thenComparing(Decision::rule))
                .toList();
    }

    /** Last day of the title's term when it is awarded on this day; empty when it has no term. */
    public Optional<LocalDate> validUntil(LocalDate awarded) {
        return title.isEmpty() || validYears == 0 ? Optional.empty() : Optional.of(awarded.plusYears(validYears));
    }

    /** Whether the unit belongs on the draft of the public notice (公示): it has a title, and nothing graver was decided than to go on. */
    public boolean onNotice() {
        return title.isPresent() && grave().isEmpty();
    }

    /** The decision that counts when it is graver than to go on, so that a person has to see to the unit. */
    public Optional<Decision> grave() {
        return decision().filter(d -> d.consequence().kind().compareTo(Consequence.Kind.DEFER) >= 0);
    }

    /** The one that counts: the gravest. */
    public Optional<Decision> decision() {
        return decisions.stream().findFirst();
    }
}
