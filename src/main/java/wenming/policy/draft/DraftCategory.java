package wenming.policy.draft;

import java.math.BigDecimal;
import java.util.List;

/**
 * A category to be drafted.
 *
 * @param points stated in its title, else what its items add up to; for a bonus block its cap
 */
record DraftCategory(String id, String title, BigDecimal points, boolean bonus, List<DraftItem> items) {}
