package wenming.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import wenming.language.Award;
import wenming.language.Numbers;
import wenming.language.Table;

/**
 * Points that depend on the other units of the batch (M12 to M14, M20). A unit scored alone leaves them open; the second pass over the batch closes
 * them. Immutable.
 *
 * @param by what decides
 * @param table places with their points, for the two kinds that go by place; empty otherwise
 * @param others points of a place that the table does not list
 * @param award what reaching the mean gives or takes, for the three kinds that go by the mean
 * @param firstFull so many of the first get full points outright, 0 for none
 * @param smallFirst whether the smallest value has the first place
 * @param meanWhenMissing whether a unit without the value gets the mean points of those that have it
 * @param items items whose sum decides instead of the rule's own measure; empty for the measure
 */
public record CohortTerm(
        By by,
        Table table,
        BigDecimal others,
        Optional<Award> award,
        int firstFull,
        boolean smallFirst,
        boolean meanWhenMissing,
        List<String> items)
        implements Term {

    /** What the points go by. */
    public enum By {
        SHARE_OF_BEST("按同批最高值的比例得分"),
        PLACE("按同批名次得分"),
        PLACE_FROM_END("按同批倒数名次得分"),
        MEAN_REACHED("不低于同批平均值"),
        MEAN_EXCEEDED("高于同批平均值"),
        BELOW_MEAN("低于同批平均值");

        private final String label;

        By(String label) {
            this.label = label;
        }

        /** For people, in Chinese. */
        public String label() {
            return label;
        }
    }

    public CohortTerm {
        items = List.copyOf(items);
    }

    @Override
    public boolean earns() {
        return award.map(a -> a.kind() != Award.Kind.DEDUCT && a.kind() != Award.Kind.ZERO)
                .orElse(true);
    }

    @Override
    public Points best(Points full) {
        return switch (by) {
            case SHARE_OF_BEST -> full;
            case PLACE, PLACE_FROM_END ->
                Points.of(table.rows().stream()
                        .map(Table.Row::amount)
                        .reduce(others, BigDecimal::max)
                        .max(BigDecimal.ZERO));
            default -> award.map(a -> points(a, full)).orElse(Points.ZERO).max(Points.ZERO);
        };
    }

    /** What an award amounts to in an item of so many points; negative when it takes. */
    public static Points points(Award award, Points full) {
        return switch (award.kind()) {
            case FULL -> full;
            case EARN -> Points.of(award.points());
            case DEDUCT -> Points.of(award.points()).negated();
            case ZERO, VETO -> Points.ZERO;
        };
    }

    @Override
    public Effect apply(Case facts) {
        return Effect.undecided("须与同批单位比较后评定（" + this + "）", toString());
    }

    @Override
    public String toString() {
        String what = items.isEmpty() ? "" : String.join("、", items) + " 项合计";
        String first = firstFull > 0 ? "，前 " + firstFull + " 名得满分" : "";
        return switch (by) {
            case SHARE_OF_BEST -> what + by.label() + first;
            case PLACE, PLACE_FROM_END -> what + by.label() + "：" + table + rest();
            default -> what + by.label() + award.map(Award::toString).orElse("");
        };
    }

    private String rest() {
        return others.signum() == 0 ? "" : "，其余 " + Numbers.plain(others) + " 分";
    }
}
