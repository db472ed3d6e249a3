package wenming.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenming.evidence.Ratio;
import wenming.scoring.Grouping;
import wenming.scoring.Item;
import wenming.scoring.Points;
import wenming.scoring.Scheme;
import wenming.scoring.Totals;

/**
 * The score that is compared: the total, or weighed by assessment method (M25), or with earlier years (M27). Shares are exact and rounded once,
 * half up, to a thousandth. A method without items that apply, and a year without a result, leave their weight to the others: our assumption, no
 * source says what becomes of it.
 */
final class Composite {

    private Composite() {}

    /** @param earned points of every item by id, those by comparison included */
    static Points of(Scheme scheme, Entrant entrant, Map<String, Points> earned, Totals totals) {
        Grouping grouping = scheme.outline().cohort();
        Ratio now = grouping.methods().isEmpty()
                ? Ratio.of(totals.total().decimal())
                : byMethod(scheme, entrant, earned, grouping.methods());
        List<Optional<BigDecimal>> years = new ArrayList<>();
        years.add(entrant.earlier().score());
        years.add(entrant.earlier().scoreBefore());
        Ratio sum = now.times(grouping.years().get(0));
        BigDecimal weights = grouping.years().get(0);
        for (int i = 1; i < grouping.years().size(); i++) {
            if (years.get(i - 1).isPresent()) {
                sum = sum.plus(Ratio.of(
                        years.get(i - 1).get().multiply(grouping.years().get(i))));
                weights = weights.add(grouping.years().get(i));
            }
        }
        return Points.of(sum.dividedBy(weights).rounded(3));
    }

    /** Each method's share of its own points, times its weight, out of the weights that apply, times full marks. */
    private static Ratio byMethod(
            Scheme scheme, Entrant entrant, Map<String, Points> points, Map<String, BigDecimal> methods) {
        Ratio sum = Ratio.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> method : methods.entrySet()) {
            Points earned = Points.ZERO;
            Points maximum = Points.ZERO;
            for (int i = 0; i < scheme.items().size(); i++) {
                Item item = scheme.items().get(i);
                if (!item.category().bonus() && firstMethod(item).equals(method.getKey())) {
                    earned = earned.plus(points.get(item.id()));
                    maximum = maximum.plus(entrant.items().get(i).maximum());
                }
            }
            if (maximum.signum() > 0) {
                sum = sum.plus(Ratio.of(earned.decimal().multiply(method.getValue()), maximum.decimal()));
                weights = weights.add(method.getValue());
            }
        }
        return weights.signum() == 0
                ? Ratio.ZERO
                : sum.times(scheme.outline().fullMarks().decimal()).dividedBy(weights);
    }

    /** An item belongs to the first method its first rule names. */
    private static String firstMethod(Item item) {
        return item.rules().get(0).clause().method().split("、")[0];
    }
}
