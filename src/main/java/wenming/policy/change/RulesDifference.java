package wenming.policy.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenming.rules.RuleReading;
import wenming.rules.Standard;
import wenming.scoring.Item;

/** The rules of one item, of all vetoes, or of all titles, before and after. */
final class RulesDifference {

    private final Standard before;
    private final Standard after;

    RulesDifference(Standard before, Standard after) {
        this.before = before;
        this.after = after;
    }

    /** One of them is empty when a rule came or went. */
    record Pair(Optional<Item.Rule> before, Optional<Item.Rule> after) {}

    /** By name; what is left over under the same number is the same rule under a new name when its sentences are the same, or when only one is left. */
    List<Pair> pairs(List<Item.Rule> a, List<Item.Rule> b) {
        List<Pair> pairs = new ArrayList<>();
        List<Item.Rule> left = new ArrayList<>(a);
        List<Item.Rule> right = new ArrayList<>(b);
        pair(left, right, pairs, (x, y) -> x.name().equals(y.name()));
        pair(
                left,
                right,
                pairs,
                (x, y) -> sameNumber(x, y) && sentences(before, x).equals(sentences(after, y)));
        pair(left, right, pairs, (x, y) -> sameNumber(x, y) && alone(x, left) && alone(y, right));
        left.forEach(x -> pairs.add(new Pair(Optional.of(x), Optional.empty())));
        right.forEach(y -> pairs.add(new Pair(Optional.empty(), Optional.of(y))));
        return pairs;
    }

    private interface Match {
        boolean test(Item.Rule before, Item.Rule after);
    }

    private static void pair(List<Item.Rule> left, List<Item.Rule> right, List<Pair> pairs, Match match) {
        for (Item.Rule a : List.copyOf(left)) {
            right.stream().filter(b -> match.test(a, b)).findFirst().ifPresent(b -> {
                pairs.add(new Pair(Optional.of(a), Optional.of(b)));
                left.remove(a);
                right.remove(b);
            });
        }
    }

    private static boolean sameNumber(Item.Rule a, Item.Rule b) {
        return a.clause().item().equals(b.clause().item());
    }

    private static boolean alone(Item.Rule rule, List<Item.Rule> among) {
        return among.stream().filter(r -> sameNumber(r, rule)).count() == 1;
    }

    /** What is different between two readings of one rule. Its number is not looked at. */
    void between(Item.Rule a, Item.Rule b, ClauseDifference.Sink sink) {
        ClauseDifference.compare("规则名", a.name(), b.name(), sink);
        RuleReading x = reading(before, a);
        RuleReading y = reading(after, b);
        sentences(x.measuring(), y.measuring(), sink);
        sentences(conditions(x), conditions(y), sink);
        sentences(x.scoring(), y.scoring(), sink);
        ClauseDifference.between(a.clause(), b.clause(), sink);
    }

    private static void sentences(List<String> a, List<String> b, ClauseDifference.Sink sink) {
        Set<String> moved = new LinkedHashSet<>();
        for (Sentences.Pair pair : Sentences.changed(a, b)) {
            if (pair.moved()) {
                moved.add("「" + pair.after() + "」");
            } else {
                sink.changed("", pair.before(), pair.after());
            }
        }
        if (!moved.isEmpty()) {
            sink.changed("句子次序", "原来的次序", String.join("", moved) + "换了位置");
        }
    }

    /** Everything a rule says, for one that came or went. */
    static String all(Standard standard, Item.Rule rule) {
        return String.join("，", sentences(standard, rule));
    }

    String before(Item.Rule rule) {
        return all(before, rule);
    }

    String after(Item.Rule rule) {
        return all(after, rule);
    }

    private static List<String> sentences(Standard standard, Item.Rule rule) {
        RuleReading reading = reading(standard, rule);
        List<String> all = new ArrayList<>(reading.measuring());
        all.addAll(conditions(reading));
        all.addAll(reading.scoring());
        return all;
    }

    private static List<String> conditions(RuleReading reading) {
        return reading.conditions().stream().map(Wording::condition).toList();
    }

    private static RuleReading reading(Standard standard, Item.Rule rule) {
        return standard.reading(rule.name()).orElseThrow();
    }
}
