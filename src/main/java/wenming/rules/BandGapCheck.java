package wenming.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import wenming.evidence.Field;
import wenming.evidence.FieldType;
import wenming.language.Award;
import wenming.language.Place;
import wenming.language.Quantity;

/**
 * Rules of one item that differ only in the range they are for: by the value measured, by a number of the evidence, or by the unit's head-count.
 * Between two such ranges nothing may be left out, and nothing may belong to both.
 */
final class BandGapCheck {

    private static final Set<String> MEASURE_UP = Set.of("reach", "exceed", "happen");
    private static final Set<String> MEASURE_DOWN = Set.of("below", "atMost");
    private static final Set<String> COUNTED =
            Set.of("count", "monthsReaching", "quartersReaching", "weeksReaching", "partsPresent", "daysLate");

    private final Ruleset ruleset;
    private final Findings findings;

    BandGapCheck(Ruleset ruleset, Findings findings) {
        this.ruleset = ruleset;
        this.findings = findings;
    }

    /**
     * A rule and the range it is for.
     *
     * @param at the line that states the range
     * @param counted whether only whole numbers occur
     */
    private record Band(RuleText rule, Phrase at, Interval range, String unit, boolean counted, boolean gives) {}

    void check() {
        ruleset.items().values().forEach(rules -> {
            Map<String, List<Band>> alike = new LinkedHashMap<>();
            for (RuleText rule : rules) {
                byMeasure(rule).ifPresent(band -> add(alike, "值 " + rest(rule, Set.of()), band));
                byPeople(rule)
                        .ifPresent(band -> add(alike, "人数 " + rest(rule, Set.of("hasAtLeast", "hasFewerThan")), band));
                byField(rule)
                        .ifPresent(band ->
                                add(alike, "栏 " + rest(rule, Set.of("numberAtLeast", "numberAtMost")), band));
            }
            alike.values().forEach(this::compare);
        });
    }

    private static void add(Map<String, List<Band>> alike, String key, Band band) {
        alike.computeIfAbsent(key, k -> new ArrayList<>()).add(band);
    }

    /** Everything a rule looks at and asks, without the sentences that state the range. */
    private static String rest(RuleText rule, Set<String> without) {
        Set<String> rest = new TreeSet<>();
        rule.measuring().stream().filter(p -> !p.means(without)).forEach(p -> rest.add(p.text()));
        rule.conditions().stream().filter(p -> !p.means(without)).forEach(p -> rest.add(p.spoken()));
        return rest.toString();
    }

    /** 达到 or 超过 in one rule, 低于 or 不超过 in the other. */
    private Optional<Band> byMeasure(RuleText rule) {
        Optional<Band> widest = Optional.empty();
        for (Phrase p : rule.scoring()) {
            if (p.means(MEASURE_UP) || p.means(MEASURE_DOWN)) {
                Quantity q = p.slot(0, Quantity.class);
                boolean in = !Set.of("exceed", "below").contains(p.means());
                Interval range = p.means(MEASURE_UP) ? Interval.from(q.amount(), in) : Interval.to(q.amount(), in);
                boolean counted =
                        rule.measureSentence().filter(m -> m.means(COUNTED)).isPresent()
                                && rule.measuring().stream()
                                        .noneMatch(m -> m.form().place() == Place.COMPARE);
                Band band = new Band(rule, p, range, q.unit(), counted, gives(p));
                boolean wider = widest.filter(w -> wider(w.range(), range)).isEmpty();
                widest = wider ? Optional.of(band) : widest;
            }
        }
        return widest;
    }

    private static boolean gives(Phrase p) {
        return p.arguments().stream()
                .anyMatch(a -> a instanceof Award w && (w.kind() == Award.Kind.FULL || w.kind() == Award.Kind.EARN));
    }

    /** Whether the first covers all that the second does. */
    private static boolean wider(Interval a, Interval b) {
        return a.low().isPresent()
                ? a.low().get().compareTo(b.low().orElseThrow()) <= 0
                : a.high().orElseThrow().compareTo(b.high().orElseThrow()) >= 0;
    }

    private Optional<Band> byPeople(RuleText rule) {
        Interval range = Interval.ALL;
        Optional<Phrase> at = Optional.empty();
        for (Phrase p : rule.conditions()) {
            if (p.means().equals("hasAtLeast") || p.means().equals("hasFewerThan")) {
                BigDecimal figure = p.slot(0, BigDecimal.class);
                range = range.and(
                        p.means().equals("hasAtLeast") ? Interval.from(figure, true) : Interval.to(figure, false));
                at = Optional.of(p);
            }
        }
        Interval of = range;
        return at.map(p -> new Band(rule, p, of, "人", true, rule.rule().terms().earns()));
    }

    private Optional<Band> byField(RuleText rule) {
        Set<String> fields = new TreeSet<>();
        Interval range = Interval.ALL;
        Optional<Phrase> at = Optional.empty();
        for (Phrase p : rule.narrowing()) {
            if (p.means().equals("numberAtLeast") || p.means().equals("numberAtMost")) {
                fields.add(p.slot(0, String.class));
                BigDecimal figure = p.slot(1, Quantity.class).amount();
                range = range.and(
                        p.means().equals("numberAtLeast") ? Interval.from(figure, true) : Interval.to(figure, true));
                at = Optional.of(p);
            }
        }
        if (fields.size() != 1) {
            return Optional.empty();
        }
        Interval of = range;
        Optional<Field> field = ruleset.catalog().labelled(fields.iterator().next());
        boolean whole = field.filter(f -> f.type() == FieldType.INTEGER).isPresent();
        return at.map(p -> new Band(
                rule,
                p,
                of,
                p.slot(1, Quantity.class).unit(),
                whole,
                rule.rule().terms().earns()));
    }

    private void compare(List<Band> bands) {
        List<Band> sorted = new ArrayList<>(bands);
        sorted.sort(Comparator.comparing(b -> b.range().low().orElse(BigDecimal.ONE.negate())));
        for (int i = 1; i < sorted.size(); i++) {
            Band low = sorted.get(i - 1);
            Band high = sorted.get(i);
            boolean bounded =
                    low.range().high().isPresent() && high.range().low().isPresent();
            if (bounded && low.unit().equals(high.unit())) {
                compare(low, high);
            }
        }
    }

    private void compare(Band low, Band high) {
        boolean counted = low.counted() && high.counted();
        Interval below = counted ? low.range().whole() : low.range();
        Interval above = counted ? high.range().whole() : high.range();
        Interval both = below.and(above);
        boolean edge = both.low().equals(both.high());
        Band later = low.at().line() > high.at().line() ? low : high;
        Band first = later == low ? high : low;
        String pair = "「" + first.at().spoken() + "」与「" + later.at().spoken() + "」（规则「"
                + first.rule().name() + "」）";
        if (!both.isEmpty() && (edge || low.gives() == high.gives())) {
            String message = pair + (edge ? "都包括 " : "重叠：") + both.told(low.unit()) + (edge ? "，两边都算" : "");
            findings.error("R049", later.rule(), later.at(), message, edge ? "请把一边的「达到」「不超过」改为「超过」「低于」" : "请使两档首尾相接");
        }
        Interval between = below.until(above, counted);
        if (both.isEmpty() && !between.isEmpty() && low.gives() && high.gives()) {
            findings.error(
                    "R048",
                    later.rule(),
                    later.at(),
                    pair + "之间有空当：" + between.told(low.unit()) + " 哪一档也不是",
                    "请使两档首尾相接");
        }
    }
}
