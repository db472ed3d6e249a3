package wenming.draw;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the draw needs of one unit's result.
 *
 * @param id unit id
 * @param name unit name
 * @param score this year's
 * @param title title reached, empty when none
 * @param items empty when they were not asked for
 */
record ResultLine(String id, String name, BigDecimal score, String title, List<Item> items) {

    /**
     * @param counted ids of the evidence that counted
     */
    record Item(String id, String title, BigDecimal maximum, BigDecimal earned, List<String> counted) {}
}
