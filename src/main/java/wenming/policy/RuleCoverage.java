package wenming.policy;

import java.util.ArrayList;
import java.util.List;
import wenming.scoring.Clause;

/**
 * What one rule was seen doing.
 *
 * @param clause the rule
 * @param side what its two sides are called
 * @param best how often it gave all it can give, took nothing, or decided (veto, title)
 * @param less how often it gave less, took something, or did not decide
 * @param aside how often it did not apply at all
 * @param needsLess whether its other side can be seen at all: a rule that measures nothing gives all or stands aside
 */
public record RuleCoverage(Clause clause, Side side, int best, int less, int aside, boolean needsLess) {

    /** The two sides of a rule. */
    public enum Side {
        EARNS("满分", "不足"),
        TAKES("未扣", "扣分"),
        VETO("触发", "未触发"),
        TITLE("授予", "未授予");

        private final String best;
        private final String less;

        Side(String best, String less) {
            this.best = best;
            this.less = less;
        }

        public String best() {
            return best;
        }

        public String less() {
            return less;
        }
    }

    /** The sides never seen, in Chinese; empty when all were. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (best + less == 0) {
            missing.add("从未适用");
            return missing;
        }
        if (best == 0) {
            missing.add("缺" + side.best());
        }
        if (less == 0 && needsLess) {
            missing.add("缺" + side.less());
        }
        return missing;
    }

    public boolean complete() {
        return missing().isEmpty();
    }
}
