package wenming.policy.draft;

import java.math.BigDecimal;
import java.util.List;

/**
 * The criteria table of an official document, as read from a file.
 *
 * @param title above the table, or the file's name
 * @param rows in the order of the table, without headings and sums; at least one
 */
public record CriteriaTable(String title, List<Row> rows) {

    public CriteriaTable {
        rows = List.copyOf(rows);
    }

    /** What a row is about. */
    public enum Kind {
        /** An item with points, or one of several requirements of an item. */
        ITEM,
        BONUS,
        VETO,
        TITLE,
        /** What becomes of a unit that holds or wants a title (动态管理). */
        DECISION
    }

    /**
     * A row. Texts the table does not have are empty.
     *
     * @param place as Excel names it, such as 测评标准!A5
     * @param line row of the sheet, from 1
     * @param further whether it belongs to the item of the row before
     * @param points of the item; 0 for vetoes, titles, decisions and further rows
     */
    public record Row(
            String place,
            int line,
            Kind kind,
            boolean further,
            String category,
            String item,
            String standard,
            BigDecimal points,
            String method,
            String department,
            String source,
            String evidence) {}
}
