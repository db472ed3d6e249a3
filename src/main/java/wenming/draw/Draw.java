package wenming.draw;

import java.math.BigDecimal;
import java.util.List;

/**
 * Units and items to visit, in the order drawn. Immutable.
 *
 * @param standard the standard's title
 * @param order what was asked for
 * @param cohort how many units could have been drawn
 * @param units those drawn
 * @param remarks what the weights rest on
 */
public record Draw(String standard, DrawOrder order, int cohort, List<Visit> units, List<String> remarks) {

    public Draw {
        units = List.copyOf(units);
        remarks = List.copyOf(remarks);
    }

    /**
     * One unit to visit.
     *
     * @param weight its weight in the draw
     * @param reasons why it weighs more than {@link Weights#BASE}; may be empty
     * @param items in the order drawn
     */
    public record Visit(
            String id,
            String name,
            BigDecimal score,
            String title,
            int weight,
            List<Reason> reasons,
            List<Look> items) {
        public Visit {
            reasons = List.copyOf(reasons);
            items = List.copyOf(items);
        }
    }

    /**
     * One item to look at there.
     *
     * @param why in Chinese sentences, at least one
     */
    public record Look(String item, String title, BigDecimal maximum, BigDecimal earned, List<String> why) {
        public Look {
            why = List.copyOf(why);
        }
    }
}
