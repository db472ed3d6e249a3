package wenming.cohort;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenming.evidence.Ratio;
import wenming.language.Award;
import wenming.scoring.CohortTerm;
import wenming.scoring.Item;
import wenming.scoring.Points;

/**
 * Turns values into points by setting them beside the values of the other units of the batch (M12 to M14, M20). Immutable.
 *
 * @param columns values of every rule that compares, smallest first negated where the rule says so
 */
record Comparison(Map<String, Column<Ratio>> columns) {

    Comparison {
        columns = Map.copyOf(columns);
    }

    /** What one rule gives a unit with this value; empty when the unit has none. */
    Placed.Line line(Item item, Item.Rule rule, Optional<Ratio> value) {
        Points sum = Points.ZERO;
        StringBuilder reason = new StringBuilder();
        for (CohortTerm term : rule.terms().cohortTerms()) {
            Column<Ratio> column = columns.getOrDefault(rule.name(), Column.of(List.<Ratio>of(), v -> v));
            Given given = value.map(v -> given(term, item.maximum(), v, column))
                    .orElseGet(() -> missing(term, item.maximum(), column));
            sum = sum.plus(given.points());
            reason.append(reason.isEmpty() ? "" : "；").append(given.reason());
        }
        return new Placed.Line(item.id(), rule.name(), sum, reason.toString());
    }

    private record Given(Points points, String reason) {}

    private static Given given(CohortTerm term, Points full, Ratio value, Column<Ratio> column) {
        return switch (term.by()) {
            case SHARE_OF_BEST -> shareOfBest(term, full, value, column);
            case PLACE -> place(term, column.place(signed(term, value)), "第", column.size());
            case PLACE_FROM_END -> place(term, column.placeFromEnd(signed(term, value)), "倒数第", column.size());
            case MEAN_REACHED, MEAN_EXCEEDED, BELOW_MEAN -> mean(term, full, value, column);
        };
    }

    /** Smallest first is largest first with the sign turned; columns hold the turned value. */
    static Ratio signed(CohortTerm term, Ratio value) {
        return term.smallFirst() ? Ratio.ZERO.minus(value) : value;
    }

    private static Given shareOfBest(CohortTerm term, Points full, Ratio value, Column<Ratio> column) {
        Ratio best = column.best().orElse(Ratio.ZERO);
        int place = column.place(value);
        if (term.firstFull() >= place && value.signum() > 0) {
            return new Given(full, "同批第 " + place + " 名，得满分");
        }
        if (best.signum() <= 0) {
            return new Given(Points.ZERO, "同批最高值为 0，无法按比例得分");
        }
        Points points = Points.of(value.dividedBy(best).times(full.decimal()).rounded(3));
        return new Given(points, value.shown() + "，同批最高 " + best.shown() + "，按比例得 " + points + " 分");
    }

    private static Given place(CohortTerm term, int place, String word, int units) {
        BigDecimal points = term.table().amount(Integer.toString(place)).orElse(term.others());
        return new Given(
                Points.of(points), "同批" + word + " " + place + " 名（共 " + units + " 个），得 " + Points.of(points) + " 分");
    }

    private static Given mean(CohortTerm term, Points full, Ratio value, Column<Ratio> column) {
        Ratio mean = column.mean().map(m -> signed(term, m)).orElse(value);
        int order = value.compareTo(mean);
        boolean holds = switch (term.by()) {
            case MEAN_REACHED -> order >= 0;
            case MEAN_EXCEEDED -> order > 0;
            default -> order < 0;
        };
        Award award = term.award().orElseThrow();
        Points points = holds ? CohortTerm.points(award, full) : Points.ZERO;
        String side = order == 0 ? "等于" : order > 0 ? "高于" : "低于";
        return new Given(points, value.shownBeside(mean) + side + "同批平均值 " + mean.shown() + "，" + told(points));
    }

    private static Given missing(CohortTerm term, Points full, Column<Ratio> column) {
        if (!term.meanWhenMissing() || column.size() == 0) {
            return new Given(Points.ZERO, "没有可比较的数值，得 0 分");
        }
        Ratio sum = Ratio.ZERO;
        for (Ratio held : column.values()) {
            Ratio value = signed(term, held);
            sum = sum.plus(Ratio.of(given(term, full, value, column).points().decimal()));
        }
        Points mean = Points.of(sum.dividedBy(BigDecimal.valueOf(column.size())).rounded(3));
        return new Given(mean, "没有可比较的数值，按其余 " + column.size() + " 个单位的平均得分计 " + mean + " 分");
    }

    private static String told(Points points) {
        return points.signum() < 0 ? "扣 " + points.negated() + " 分" : "得 " + points + " 分";
    }
}
