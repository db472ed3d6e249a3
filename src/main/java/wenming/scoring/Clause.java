package wenming.scoring;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * What a rule states about itself: which item it belongs to and everything a reader needs to trust it. One rule is one reading of one clause.
 *
 * @param rule the rule's name, unique in its standard
 * @param role what the rule decides
 * @param item item id such as 2.1, veto id such as V3, or the title's name
 * @param title item title as shown; on the first rule of the item, else empty
 * @param points the item's points; on the first rule of the item only
 * @param lead department that answers for it, empty when not stated
 * @param support departments that help
 * @param source clause of the document
 * @param method how it is assessed, such as 材料审核
 * @param rows requirement rows it realises
 * @param provisional why a figure that the source leaves open was set so; empty when every figure is the source's
 * @param stage stage at whose end it is due, empty when none
 * @param due day it is due, when stated
 * @param mayNotApply what a unit must show to claim that the item does not concern it; empty when it may not claim
 * @param mayGoNegative whether the item may fall below 0 (M38)
 * @param file rule file
 * @param line line of the rule's first line
 */
public record Clause(
        String rule,
        Role role,
        String item,
        String title,
        Optional<Points> points,
        String lead,
        List<String> support,
        String source,
        String method,
        List<String> rows,
        String provisional,
        String stage,
        Optional<MonthDay> due,
        String mayNotApply,
        boolean mayGoNegative,
        String file,
        int line) {

    /** What a rule decides. */
    public enum Role {
        /** Points of an item. */
        ITEM,
        /** A veto, which stands beside the number. */
        VETO,
        /** A title. */
        TITLE,
        /** What becomes of a unit that holds or wants a title (动态管理). */
        DECISION
    }

    public Clause {
        support = List.copyOf(support);
        rows = List.copyOf(rows);
    }
}
