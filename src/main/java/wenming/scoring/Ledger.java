package wenming.scoring;

import java.util.Arrays;
import java.util.HashMap;
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
        return new Ledger(outline, List.copyOf(items), sum(outline, items, Map.of()));
    }

    /** What the ledger would add up to with some items scored differently, by item id. */
    Totals with(Map<String, ItemScore> changed) {
        return sum(outline, items, changed);
    }

    private static Totals sum(Outline outline, List<ItemScore> items, Map<String, ItemScore> changed) {
        Map<String, Integer> index = new HashMap<>();
        outline.categories().forEach(c -> index.put(c.id(), index.size()));
        Points[] earned = zeros(index.size());
        Points[] maximum = zeros(index.size());
        for (ItemScore item : items) {
            ItemScore score = changed.getOrDefault(item.item().id(), item);
            int category = index.get(item.item().category().id());
            earned[category] = earned[category].plus(score.earned());
            maximum[category] = maximum[category].plus(score.maximum());
        }
        return Totals.of(outline, earned, maximum);
    }

    private static Points[] zeros(int length) {
        Points[] zeros = new Points[length];
        Arrays.fill(zeros, Points.ZERO);
        return zeros;
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
        return items.stream()
                .flatMap(i -> i.lines().stream())
                .filter(l -> !l.rule().isEmpty() && l.points().signum() < 0)
                .map(l -> l.points().negated())
                .reduce(Points.ZERO, Points::plus);
    }

    /** How many items have this status. */
    public long count(Status status) {
        return items.stream().filter(i -> i.status() == status).count();
    }
}
