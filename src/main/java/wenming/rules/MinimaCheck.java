package wenming.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import wenming.language.Numbers;
import wenming.language.Place;
import wenming.language.Quantity;
import wenming.scoring.Clause;

/** Minima of two rules for the same evidence that do not agree: 2 a month is not 12 a year. */
final class MinimaCheck {

    private static final Map<String, String> PERIODS =
            Map.of("monthsReaching", "每月", "quartersReaching", "每季度", "weeksReaching", "每周");
    private static final Set<String> REACHING = Set.of("reach", "shouldReach");

    private final Ruleset ruleset;
    private final Findings findings;

    MinimaCheck(Ruleset ruleset, Findings findings) {
        this.ruleset = ruleset;
        this.findings = findings;
    }

    /**
     * @param about what is counted: kinds, narrowing, conditions and unit
     * @param each per which part of the year, empty for the whole
     * @param yearly how many that makes a year
     */
    private record Minimum(RuleText rule, Phrase at, String about, String each, BigDecimal yearly, String told) {}

    void check() {
        List<Minimum> seen = new ArrayList<>();
        for (RuleText rule : ruleset.of(Clause.Role.ITEM)) {
            Optional<Minimum> minimum = ruleset.isBonus(rule.clause().item()) ? Optional.empty() : minimum(rule);
            minimum.ifPresent(m -> {
                seen.stream()
                        .filter(before -> before.about().equals(m.about()) && disagree(before, m))
                        .findFirst()
                        .ifPresent(before -> tell(before, m));
                seen.add(m);
            });
        }
    }

    private static Optional<Minimum> minimum(RuleText rule) {
        Optional<Phrase> top = rule.scoring().stream()
                .filter(p -> p.means(REACHING))
                .reduce((a, b) -> figure(a).compareTo(figure(b)) >= 0 ? a : b);
        Optional<Phrase> measure = rule.measureSentence();
        boolean compares = rule.measuring().stream().anyMatch(p -> p.form().place() == Place.COMPARE);
        if (top.isEmpty() || measure.isEmpty() || compares) {
            return Optional.empty();
        }
        Phrase m = measure.get();
        String each = PERIODS.getOrDefault(m.means(), "");
        if (each.isEmpty() && !Set.of("count", "totalHours").contains(m.means())) {
            return Optional.empty();
        }
        BigDecimal perPart =
                each.isEmpty() ? BigDecimal.ONE : m.slot(0, Quantity.class).amount();
        String unit = m.means().equals("totalHours") ? "小时" : "件";
        String told =
                each.isEmpty() ? top.get().text() : m.text() + "」「" + top.get().text();
        return Optional.of(new Minimum(
                rule, top.get(), about(rule) + unit, each, figure(top.get()).multiply(perPart), told));
    }

    private static BigDecimal figure(Phrase p) {
        return p.slot(0, Quantity.class).amount();
    }

    private static String about(RuleText rule) {
        Set<String> narrowing = new TreeSet<>();
        rule.narrowing().forEach(p -> narrowing.add(p.text()));
        rule.conditions().forEach(p -> narrowing.add(p.spoken()));
        return new TreeSet<>(rule.kinds()) + " " + narrowing + " ";
    }

    /** A whole year may ask for more than its months together, not for less. Rules of one item may be steps of a ladder. */
    private static boolean disagree(Minimum a, Minimum b) {
        if (a.each().equals(b.each())) {
            boolean oneItem = a.rule().clause().item().equals(b.rule().clause().item());
            return !oneItem && a.yearly().compareTo(b.yearly()) != 0;
        }
        Minimum year = a.each().isEmpty() ? a : b;
        Minimum part = year == a ? b : a;
        return year.each().isEmpty() && year.yearly().compareTo(part.yearly()) < 0;
    }

    private void tell(Minimum before, Minimum m) {
        String message =
                "与「" + before.rule().name() + "」（" + before.rule().clause().item() + "）的要求对不上：那里「" + before.told() + "」"
                        + yearly(before) + "，这里「" + m.told() + "」" + yearly(m);
        findings.warning("R047", m.rule(), m.at(), message, "同一种证据只应有一个标准；请统一，或用「其中」把两条规则分开");
    }

    private static String yearly(Minimum m) {
        return m.each().isEmpty() ? "" : "，合一年 " + Numbers.plain(m.yearly());
    }
}
