package wenming.scoring;

import java.util.List;
import java.util.Optional;

/**
 * What the lines under 那么 of one rule amount to, ready to be applied to any unit. Immutable, shared by all threads.
 *
 * @param terms ways of turning the measure into points
 * @param mostGiven most the rule gives, when capped
 * @param mostTaken most the rule takes, positive, when capped
 * @param consequences what a veto entails or dynamic management decides, in the order written
 * @param grantsTitle whether the rule awards its title
 * @param validYears years the title holds, 0 when the rule does not say
 * @param hint what to do about a shortfall, as the rule says it; empty when it says nothing
 */
public record Terms(
        List<Term> terms,
        Optional<Points> mostGiven,
        Optional<Points> mostTaken,
        List<Consequence> consequences,
        boolean grantsTitle,
        int validYears,
        String hint) {

    public Terms {
        terms = List.copyOf(terms);
        consequences = List.copyOf(consequences);
    }

    /** The consequences in words. */
    public List<String> effects() {
        return consequences.stream().map(Consequence::toString).toList();
    }

    /** Ways of scoring that need the other units of the batch. */
    public List<CohortTerm> cohortTerms() {
        return terms.stream()
                .filter(CohortTerm.class::isInstance)
                .map(CohortTerm.class::cast)
                .toList();
    }

    /** Whether there are any {@link #cohortTerms}. */
    public boolean comparesUnits() {
        for (Term term : terms) {
            if (term instanceof CohortTerm) {
                return true;
            }
        }
        return false;
    }

    /**
     * A rule whose consequence is program code.
     *
     * @param gives whether it gives points, rather than taking them or vetoing
     * @param most it gives or takes, positive, when stated
     */
    public static Terms coded(boolean gives, Optional<Points> most) {
        return new Terms(
                List.of(new Coded(gives, Points.ZERO, false, "")),
                gives ? most : Optional.empty(),
                gives ? Optional.empty() : most,
                List.of(),
                false,
                0,
                "");
    }

    /** Whether program code decides, rather than sentences. */
    public boolean coded() {
        for (Term term : terms) {
            if (term instanceof Coded) {
                return true;
            }
        }
        return false;
    }

    /** These terms with what the code decided. */
    Terms decided(Points points, boolean veto, String reason) {
        return new Terms(
                List.of(new Coded(earns(), points, veto, reason)), mostGiven, mostTaken, consequences, false, 0, hint);
    }

    /** Whether the rule gives points, rather than only taking them. */
    public boolean earns() {
        for (Term term : terms) {
            if (term.earns()) {
                return true;
            }
        }
        return false;
    }

    /** Points the rule gives at the best possible evidence. */
    public Points best(Points full) {
        Points sum = Points.ZERO;
        for (Term term : terms) {
            sum = sum.plus(term.best(full));
        }
        return mostGiven.isPresent() ? sum.min(mostGiven.get()) : sum;
    }

    Points capped(Points points) {
        Points given = mostGiven.isPresent() ? points.min(mostGiven.get()) : points;
        return mostTaken.isPresent() ? given.max(mostTaken.get().negated()) : given;
    }
}
