package wenming.policy.draft;

import java.math.BigDecimal;
import java.util.List;

/**
 * An item to be drafted.
 *
 * @param id such as 1.2, V1 for a veto, empty for a title
 * @param title without its number
 * @param rows at least one
 */
record DraftItem(String id, String title, CriteriaTable.Kind kind, BigDecimal points, List<CriteriaTable.Row> rows) {}
