package wenming.policy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenming.scoring.ItemScore.Status;

/**
 * What a case says of the result. Whatever it does not name may come out as it likes.
 *
 * @param items by item id, in the order written
 * @param vetoes ids of all triggered vetoes when stated
 * @param title title reached, {@link #NO_TITLE} for none
 * @param total total score
 */
public record Expectation(
        Map<String, Item> items, Optional<List<String>> vetoes, Optional<String> title, Optional<BigDecimal> total) {

    /** How a case says that no title is reached, or that no gap is left. */
    public static final String NO_TITLE = "无";

    public Expectation {
        items = new LinkedHashMap<>(items);
    }

    /**
     * @param points earned
     * @param status how far the item is met
     * @param gap what is missing, such as {@code 1 次}; 无 when nothing is
     * @param reason words that the reason contains
     */
    public record Item(
            Optional<BigDecimal> points, Optional<Status> status, Optional<String> gap, Optional<String> reason) {}

    boolean isEmpty() {
        return items.isEmpty() && vetoes.isEmpty() && title.isEmpty() && total.isEmpty();
    }
}
