package wenming.policy.change;

import java.util.ArrayList;
import java.util.List;
import wenming.policy.change.Change.Kind;
import wenming.policy.change.Change.Part;
import wenming.rules.Standard;
import wenming.scoring.Item;
import wenming.scoring.Scheme;

/** Vetoes and titles: rules that belong to no item. */
final class VerdictsDifference {

    private final RulesDifference rules;
    private final Part part;
    private final List<Change> changes = new ArrayList<>();

    private VerdictsDifference(Standard before, Standard after, Part part) {
        this.rules = new RulesDifference(before, after);
        this.part = part;
    }

    static List<Change> vetoes(Standard before, Standard after) {
        return new VerdictsDifference(before, after, Part.VETOES)
                .all(before.scheme().vetoes(), after.scheme().vetoes());
    }

    static List<Change> titles(Standard before, Standard after) {
        Scheme a = before.scheme();
        Scheme b = after.scheme();
        return new VerdictsDifference(before, after, Part.TITLES).all(a.titles(), b.titles());
    }

    private List<Change> all(List<Item.Rule> before, List<Item.Rule> after) {
        for (RulesDifference.Pair pair : rules.pairs(before, after)) {
            if (pair.before().isEmpty()) {
                Item.Rule rule = pair.after().orElseThrow();
                add(Kind.ADDED, rule, "", "", rules.after(rule));
            } else if (pair.after().isEmpty()) {
                Item.Rule rule = pair.before().get();
                add(Kind.REMOVED, rule, "", rules.before(rule), "");
            } else {
                compare(pair.before().get(), pair.after().get());
            }
        }
        return changes;
    }

    private void compare(Item.Rule a, Item.Rule b) {
        String label = part == Part.VETOES ? "编号" : "称号";
        ClauseDifference.compare(
                label, a.clause().item(), b.clause().item(), (what, x, y) -> add(Kind.RENUMBERED, b, what, x, y));
        rules.between(a, b, (what, x, y) -> add(Kind.CHANGED, b, what, x, y));
    }

    /** A title's rule is mostly called like the title, and then it is enough to say it once. */
    private void add(Kind kind, Item.Rule rule, String what, String x, String y) {
        String where = rule.clause().item();
        String subject = rule.name().equals(where) ? "" : rule.name();
        changes.add(new Change(part, kind, where, subject, "", what, x, y));
    }
}
