package wenming.policy.change;

import java.util.Locale;

/**
 * One thing that is different between two standards.
 *
 * @param part part of the standard it belongs to
 * @param kind what happened
 * @param where number of the item, veto or category as it is now, name of a title, else empty
 * @param subject what it is called now; may be empty
 * @param rule name of the rule within it, empty when the whole is meant
 * @param what property that changed, such as 分值; empty for a sentence, which speaks for itself
 * @param before as it was; empty when there was none
 * @param after as it is; empty when there is none
 */
public record Change(
        Part part, Kind kind, String where, String subject, String rule, String what, String before, String after) {

    /** Parts of a standard, in the order they are told. */
    public enum Part {
        STANDARD("标准"),
        CATEGORIES("类别"),
        ITEMS("项目"),
        VETOES("否决"),
        TITLES("称号"),
        CATALOG("证据目录");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        /** Name for people, in Chinese. */
        public String label() {
            return label;
        }
    }

    /** What can happen to a part. */
    public enum Kind {
        ADDED("新增"),
        REMOVED("删除"),
        RENUMBERED("编号改变"),
        MOVED("移动"),
        CHANGED("修改");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Name for people, in Chinese. */
        public String label() {
            return label;
        }

        /** Name for machines. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As one line for people, without saying where. */
    public String told() {
        String head = rule.isEmpty() ? "" : rule + "：";
        String label = what.isEmpty() ? "" : what + " ";
        return head
                + switch (kind) {
                    case ADDED -> "新增 " + label + after;
                    case REMOVED -> "删除 " + label + before;
                    case RENUMBERED, MOVED -> label + before + " → " + after;
                    case CHANGED ->
                        before.isEmpty()
                                ? "增加 " + label + after
                                : after.isEmpty() ? "去掉 " + label + before : label + shortened();
                };
    }

    private String shortened() {
        return what.isEmpty() ? Wording.shortened(before, after) : before + " → " + after;
    }
}
