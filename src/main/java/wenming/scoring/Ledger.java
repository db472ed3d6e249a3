package wenming.scoring;

import java.util.List;
import java.util.Map;
import wenming.evidence.Ratio;
import wenming.scoring.ItemScore.Status;

/**
 * The items of one assessment and their sum.
 *
 * @param outline the standard's outline
 * @param items every item, in printed order
 * @param totals what they add up to
 */
public record Ledger(Outline outline, List<ItemScore> items, Totals totals) {

    static Ledger of(Outline outline, List<ItemScore> items) {
        return new Ledger(
                outline, List.copyOf(items), CategorySums.of(outline, items).totals());
    }

    /** Entries beside the items. */
    public List<Totals.Adjustment> adjustments() {
        return totals.adjustments();
    }

    /** Sum of each category by id, in printed order. */
    public Map<String, Totals.CategoryScore> categories() {
        return totals.categories();
    }

    /** Items plus adjustments. */
    public Points total() {
        return totals.total();
    }

    /** Points the unit could reach without bonus. */
    public Points maximum() {
        return totals.maximum();
    }

    /** Bonus shown beside the total. */
    public Points outside() {
        return totals.outside();
    }

    /** Exact share of the maximum in per cent. */
    public Ratio percent() {
        return totals.percent();
    }

    /** What bonus blocks gave inside the total. */
    public Points bonus() {
        return categories().values().stream()
                .filter(c -> c.category().bonus() && !c.category().outsideTotal())
                .map(Totals.CategoryScore::earned)
                .reduce(Points.ZERO, Points::plus);
    }

    /** Everything rules took, as a positive number. */
    public Points deduction() {
        Points taken = Points.ZERO;
        for (ItemScore item : items) {
            for (ItemScore.Line line : item.lines()) {
                if (!line.rule().isEmpty() && line.points().signum() < 0) {
                    taken = taken.minus(line.points());
                }
            }
        }
        return taken;
    }

    /** How many items have this status. */
    public long count(Status status) {
        return items.stream().filter(i -> i.status() == status).count();
    }
}
