package wenming.policy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wenming.evidence.Ratio;
import wenming.scoring.Assessment;
import wenming.scoring.NextTitle;
import wenming.scoring.Outline;

/**
 * A title not yet reached that nothing but missing points keeps from the unit.
 *
 * @param outline of the standard that awards it
 * @param next the title and the way there
 */
public record NearestTitle(Outline outline, NextTitle next) {

    private static final Comparator<NearestTitle> LEAST_WAY = Comparator.comparing(NearestTitle::share)
            .thenComparing(title -> title.next.steps().size())
            .thenComparing(title -> title.outline.id());

    /** The one with the smallest gap, as a share of full marks, since standards differ in these; then the one with fewest steps. */
    static Optional<NearestTitle> among(List<Assessment> assessments) {
        return assessments.stream()
                .flatMap(a -> a
                        .nextTitle()
                        .filter(next -> next.reachable() && next.blockers().isEmpty())
                        .map(next -> new NearestTitle(a.outline(), next))
                        .stream())
                .min(LEAST_WAY);
    }

    private Ratio share() {
        BigDecimal full = outline.fullMarks().decimal();
        return full.signum() == 0 ? Ratio.ZERO : Ratio.percent(next.gap().decimal(), full);
    }
}
