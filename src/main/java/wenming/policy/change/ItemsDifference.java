package wenming.policy.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import wenming.policy.change.Change.Kind;
import wenming.policy.change.Change.Part;
import wenming.rules.Standard;
import wenming.scoring.Item;

/** Items that came, went, were renumbered or say something else. For one thread. */
final class ItemsDifference {

    private final RulesDifference rules;
    private final List<Item> before;
    private final List<Item> after;
    private final Map<String, Item> homeBefore;
    private final Map<String, Item> homeAfter;
    private final List<Change> changes = new ArrayList<>();

    private ItemsDifference(Standard before, Standard after) {
        this.rules = new RulesDifference(before, after);
        this.before = before.scheme().items();
        this.after = after.scheme().items();
        this.homeBefore = homes(this.before);
        this.homeAfter = homes(this.after);
    }

    static List<Change> between(Standard before, Standard after) {
        ItemsDifference difference = new ItemsDifference(before, after);
        List<ItemPairs.Pair> pairs = ItemPairs.of(difference.before, difference.after);
        pairs.forEach(difference::pair);
        difference.order(pairs);
        return difference.changes;
    }

    private static Map<String, Item> homes(List<Item> items) {
        return items.stream()
                .flatMap(item -> item.rules().stream().map(rule -> Map.entry(rule.name(), item)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void pair(ItemPairs.Pair pair) {
        if (pair.before().isEmpty()) {
            Item item = pair.after().orElseThrow();
            add(Kind.ADDED, item, "", "", "", summary(item, rules::after));
        } else if (pair.after().isEmpty()) {
            Item item = pair.before().get();
            add(Kind.REMOVED, item, "", "", summary(item, rules::before), "");
        } else {
            compare(pair.before().get(), pair.after().get());
        }
    }

    private static String summary(Item item, Function<Item.Rule, String> sentences) {
        String lead = item.lead().isEmpty() ? "" : "，牵头 " + item.lead();
        return item.maximum() + " 分" + lead + "；"
                + item.rules().stream().map(sentences).collect(Collectors.joining("；"));
    }

    private void compare(Item a, Item b) {
        if (!a.id().equals(b.id())) {
            add(Kind.RENUMBERED, b, "", "编号", a.id(), b.id());
        }
        ClauseDifference.compare("名称", a.title(), b.title(), (what, x, y) -> add(Kind.CHANGED, b, "", what, x, y));
        ClauseDifference.compare(
                "分值", a.maximum() + " 分", b.maximum() + " 分", (what, x, y) -> add(Kind.CHANGED, b, "", what, x, y));
        boolean several = a.rules().size() > 1 || b.rules().size() > 1;
        for (RulesDifference.Pair pair : rules.pairs(a.rules(), b.rules())) {
            if (pair.before().isEmpty()) {
                came(pair.after().orElseThrow(), b, several);
            } else if (pair.after().isEmpty()) {
                went(pair.before().get(), b);
            } else {
                rule(pair.before().get(), pair.after().get(), b, several);
            }
        }
    }

    private void rule(Item.Rule a, Item.Rule b, Item item, boolean several) {
        String name = several ? b.name() : "";
        rules.between(a, b, (what, x, y) -> add(Kind.CHANGED, item, name, what, x, y));
    }

    private void came(Item.Rule rule, Item item, boolean several) {
        Optional<Item> from = Optional.ofNullable(homeBefore.get(rule.name()));
        if (from.isEmpty()) {
            add(Kind.ADDED, item, "", "规则「" + rule.name() + "」", "", rules.after(rule));
            return;
        }
        add(Kind.MOVED, item, "", "规则「" + rule.name() + "」", from.get().id() + " 项", item.id() + " 项");
        from.get().rules().stream()
                .filter(old -> old.name().equals(rule.name()))
                .forEach(old -> rule(old, rule, item, several));
    }

    /** A rule that moved is told where it went to. */
    private void went(Item.Rule rule, Item item) {
        if (!homeAfter.containsKey(rule.name())) {
            add(Kind.REMOVED, item, "", "规则「" + rule.name() + "」", rules.before(rule), "");
        }
    }

    /** Where items stand decides the order of the ledger, so a change of it shows in every result. */
    private void order(List<ItemPairs.Pair> pairs) {
        List<Integer> places = pairs.stream()
                .filter(p -> p.before().isPresent() && p.after().isPresent())
                .map(p -> before.indexOf(p.before().get()))
                .toList();
        if (!places.equals(places.stream().sorted().toList())) {
            changes.add(new Change(Part.ITEMS, Kind.MOVED, "", "", "", "次序", ids(before), ids(after)));
        }
    }

    private static String ids(List<Item> items) {
        return items.stream().map(Item::id).collect(Collectors.joining("、"));
    }

    private void add(Kind kind, Item item, String rule, String what, String x, String y) {
        changes.add(new Change(Part.ITEMS, kind, item.id(), item.title(), rule, what, x, y));
    }
}
