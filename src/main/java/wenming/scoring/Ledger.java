package wenming.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenming.evidence.Ratio;
import wenming.scoring.ItemScore.Status;

/**
 * The items of one assessment and their sum. Whatever is not an item's own (a capped bonus block, points scaled up for items that do not apply) is
 * an adjustment with a reason, so that items and adjustments always add up to the score.
 *
 * @param outline the standard's outline
 * @param items every item, in printed order
 * @param adjustments entries beside the items
 * @param categories sum of each category, its adjustments included
 * @param total items plus adjustments
 * @param maximum points the unit could reach without bonus
 * @param outside bonus shown beside the total
 */
public record Ledger(
        Outline outline,
        List<ItemScore> items,
        List<Adjustment> adjustments,
        Map<String, CategoryScore> categories,
        Points total,
        Points maximum,
        Points outside) {

    /** @param category id, empty when it concerns the whole */
    public record Adjustment(String category, Points points, String reason) {}

    public record CategoryScore(Outline.Category category, Points earned, Points maximum) {

        /** Exact share in per cent; a category with nothing to earn counts as fully reached. */
        public Ratio percent() {
            return maximum.signum() <= 0 ? Ratio.of(100) : Ratio.percent(earned.decimal(), maximum.decimal());
        }
    }

    static Ledger of(Outline outline, List<ItemScore> items) {
        List<Adjustment> adjustments = new ArrayList<>();
        Map<String, CategoryScore> categories = new LinkedHashMap<>();
        Points base = Points.ZERO;
        Points applicable = Points.ZERO;
        Points bonus = Points.ZERO;
        Points outside = Points.ZERO;
        for (Outline.Category category : outline.categories()) {
            Points earned = Points.ZERO;
            Points maximum = Points.ZERO;
            for (ItemScore score : items) {
                if (score.item().category().equals(category)) {
                    earned = earned.plus(score.earned());
                    maximum = maximum.plus(score.maximum());
                }
            }
            if (category.bonus()) {
                if (earned.compareTo(category.points()) > 0) {
                    String reason = category.title() + "合计 " + earned + " 分，最多计 " + category.points() + " 分";
                    adjustments.add(
                            new Adjustment(category.id(), category.points().minus(earned), reason));
                    earned = category.points();
                }
                if (category.outsideTotal()) {
                    outside = outside.plus(earned);
                    if (earned.signum() != 0) {
                        String reason = category.title() + " " + earned + " 分另列，不计入总分";
                        adjustments.add(new Adjustment("", earned.negated(), reason));
                    }
                } else {
                    bonus = bonus.plus(earned);
                }
                maximum = category.points();
            } else {
                base = base.plus(earned);
                applicable = applicable.plus(maximum);
            }
            categories.put(category.id(), new CategoryScore(category, earned, maximum));
        }
        Points total = base.plus(bonus);
        Points maximum = applicable;
        if (outline.notApplicable() == Outline.NotApplicable.RESCALE && applicable.compareTo(outline.fullMarks()) < 0) {
            Points scaled = scaled(base, applicable, outline.fullMarks());
            if (scaled.compareTo(base) != 0) {
                String reason = "不适用项 " + outline.fullMarks().minus(applicable) + " 分，其余项目得分按比例折算为 "
                        + outline.fullMarks() + " 分制";
                adjustments.add(new Adjustment("", scaled.minus(base), reason));
            }
            total = scaled.plus(bonus);
            maximum = outline.fullMarks();
        }
        return new Ledger(outline, List.copyOf(items), List.copyOf(adjustments), categories, total, maximum, outside);
    }

    private static Points scaled(Points base, Points applicable, Points full) {
        return applicable.signum() <= 0
                ? base
                : Points.of(Ratio.of(base.decimal().multiply(full.decimal()), applicable.decimal())
                        .rounded(3));
    }

    /** Exact share of the maximum in per cent. */
    public Ratio percent() {
        return maximum.signum() <= 0 ? Ratio.ZERO : Ratio.percent(total.decimal(), maximum.decimal());
    }

    /** What bonus blocks gave inside the total. */
    public Points bonus() {
        return categories.values().stream()
                .filter(c -> c.category().bonus() && !c.category().outsideTotal())
                .map(CategoryScore::earned)
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

    /** The same ledger with one item scored differently. */
    Ledger with(ItemScore changed) {
        List<ItemScore> next = new ArrayList<>(items);
        next.replaceAll(i -> i.item().id().equals(changed.item().id()) ? changed : i);
        return of(outline, next);
    }

    /** How many items have this status. */
    public long count(Status status) {
        return items.stream().filter(i -> i.status() == status).count();
    }
}
