package wenming.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenming.evidence.Ratio;

/**
 * The sums of a ledger. Whatever is not an item's own (a capped bonus block, points scaled up for items that do not apply) is an adjustment with a
 * reason, so that items and adjustments always add up to the total.
 *
 * @param adjustments entries beside the items
 * @param categories sum of each category by id, in printed order, its adjustments included
 * @param total items plus adjustments
 * @param maximum points the unit could reach without bonus
 * @param outside bonus shown beside the total
 */
public record Totals(
        List<Adjustment> adjustments,
        Map<String, CategoryScore> categories,
        Points total,
        Points maximum,
        Points outside) {

    /** @param category id, empty when it concerns the whole */
    public record Adjustment(String category, Points points, String reason) {}

    /**
     * @param earned after the category's own cap
     * @param maximum what its applicable items are worth; the cap of a bonus block
     */
    public record CategoryScore(Outline.Category category, Points earned, Points maximum) {

        /** Exact share in per cent; a category with nothing to earn counts as fully reached. */
        public Ratio percent() {
            return maximum.signum() <= 0 ? Ratio.of(100) : Ratio.percent(earned.decimal(), maximum.decimal());
        }
    }

    /**
     * @param earned sum of the items of each category, in the outline's order
     * @param maximum sum of their points as far as they apply
     */
    static Totals of(Outline outline, Points[] earned, Points[] maximum) {
        List<Adjustment> adjustments = new ArrayList<>();
        Map<String, CategoryScore> categories = new LinkedHashMap<>();
        Points base = Points.ZERO;
        Points applicable = Points.ZERO;
        Points bonus = Points.ZERO;
        Points outside = Points.ZERO;
        for (int i = 0; i < earned.length; i++) {
            Outline.Category category = outline.categories().get(i);
            if (!category.bonus() && !category.outsideTotal()) {
                base = base.plus(earned[i]);
                applicable = applicable.plus(maximum[i]);
                categories.put(category.id(), new CategoryScore(category, earned[i], maximum[i]));
                continue;
            }
            Points capped = capped(category, earned[i], adjustments);
            Points most = category.bonus() ? category.points() : maximum[i];
            categories.put(category.id(), new CategoryScore(category, capped, most));
            if (category.outsideTotal()) {
                outside = outside.plus(capped);
            } else {
                bonus = bonus.plus(capped);
            }
        }
        Points full = maximum(outline, applicable);
        Points scaled = scaled(base, applicable, full, adjustments);
        return new Totals(List.copyOf(adjustments), categories, scaled.plus(bonus), full, outside);
    }

    private static Points capped(Outline.Category category, Points earned, List<Adjustment> adjustments) {
        Points capped = earned.min(category.points());
        if (!capped.equals(earned)) {
            String reason = category.title() + "合计 " + earned + " 分，最多计 " + category.points() + " 分";
            adjustments.add(new Adjustment(category.id(), capped.minus(earned), reason));
        }
        if (category.outsideTotal() && capped.signum() != 0) {
            String reason = category.title() + " " + capped + " 分另列，不计入总分";
            adjustments.add(new Adjustment("", capped.negated(), reason));
        }
        return capped;
    }

    private static Points maximum(Outline outline, Points applicable) {
        return outline.notApplicable() == Outline.NotApplicable.RESCALE
                ? outline.fullMarks().max(applicable)
                : applicable;
    }

    private static Points scaled(Points base, Points applicable, Points full, List<Adjustment> adjustments) {
        if (applicable.signum() <= 0 || applicable.compareTo(full) >= 0) {
            return base;
        }
        Points scaled = Points.of(Ratio.of(base.decimal().multiply(full.decimal()), applicable.decimal())
                .rounded(3));
        if (!scaled.equals(base)) {
            String reason = "不适用项 " + full.minus(applicable) + " 分，其余项目得分按比例折算为 " + full + " 分制";
            adjustments.add(new Adjustment("", scaled.minus(base), reason));
        }
        return scaled;
    }

    /** Exact share of the maximum in per cent. */
    public Ratio percent() {
        return maximum.signum() <= 0 ? Ratio.ZERO : Ratio.percent(total.decimal(), maximum.decimal());
    }
}
