package wenming.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenming.evidence.Field;
import wenming.language.Quantity;

/** Lines of one rule that cannot all be true, so that the rule never applies; and lines of which only one is heard. */
final class ConflictCheck {

    private static final Set<String> WINDOWS =
            Set.of("inStage", "withinMonthsBeforeApplying", "withinMonthsBeforeAssessment", "anyTime");

    /** Conditions that name a property the unit has one value of: two lists without a common value exclude each other. */
    private static final Set<String> ONE_OF = Set.of("isOfType", "isOfLevel", "appliesFor", "hadTitle");

    /** A condition and its opposite. */
    private static final Map<String, String> OPPOSITE = Map.ofEntries(
            Map.entry("isOfType", "isNotOfType"),
            Map.entry("hasFeature", "lacksFeature"),
            Map.entry("holdsTitle", "lacksTitle"),
            Map.entry("hasFullMarks", "lacksFullMarks"),
            Map.entry("hasFired", "isQuiet"),
            Map.entry("isSubordinate", "isNotSubordinate"),
            Map.entry("amongLast", "notAmongLast"),
            Map.entry("amongLastShare", "notAmongLastShare"),
            Map.entry("wasAmongLast", "wasNotAmongLast"),
            Map.entry("meanReached", "belowMean"),
            Map.entry("titleValid", "titleExpired"),
            Map.entry("mayApply", "barred"),
            Map.entry("noVeto", "vetoed"));

    private final Ruleset ruleset;
    private final Findings findings;

    ConflictCheck(Ruleset ruleset, Findings findings) {
        this.ruleset = ruleset;
        this.findings = findings;
    }

    void check() {
        for (RuleText rule : ruleset.rules()) {
            windows(rule);
            values(rule);
            ranges(rule);
            conditions(rule);
            audience(rule);
        }
    }

    private void windows(RuleText rule) {
        List<Phrase> windows =
                rule.narrowing().stream().filter(p -> p.means(WINDOWS)).toList();
        windows.stream()
                .skip(1)
                .forEach(p -> findings.warning(
                        "R068",
                        rule,
                        p,
                        "时间范围写了两次，只有最后一句起作用：「" + windows.get(0).text() + "」「" + p.text() + "」",
                        "请只留一句"));
        YearDays days = YearDays.of(rule.narrowing(), ruleset.outline());
        if (days.isEmpty()) {
            Phrase last = rule.narrowing().get(rule.narrowing().size() - 1);
            never(rule, last, "「其中」里的几个时间范围没有共同的一天，没有证据能计入");
        }
    }

    private void values(RuleText rule) {
        Map<String, Set<Object>> left = new HashMap<>();
        for (Phrase p : rule.narrowing()) {
            Optional<String> field = switch (p.means()) {
                case "fieldIs", "fieldIsNot" -> Optional.of(p.slot(0, String.class));
                case "scopeIs" -> Optional.of("范围");
                default -> Optional.empty();
            };
            if (field.isEmpty()) {
                continue;
            }
            Set<Object> named = new HashSet<>(p.named(SlotRole.VALUE));
            boolean excludes = p.means().equals("fieldIsNot");
            Set<Object> of = left.containsKey(field.get()) ? left.get(field.get()) : choices(field.get());
            if (excludes && of.isEmpty()) {
                continue; // free text: something else is always possible
            }
            Set<Object> now = new HashSet<>(of.isEmpty() ? named : of);
            if (excludes) {
                now.removeAll(named);
            } else {
                now.retainAll(named);
            }
            if (now.isEmpty()) {
                never(rule, p, "「" + p.text() + "」与前面的「其中」合起来，「" + field.get() + "」没有一个取值符合");
                return;
            }
            left.put(field.get(), now);
        }
    }

    private Set<Object> choices(String label) {
        return new HashSet<>(
                ruleset.catalog().labelled(label).map(Field::values).orElse(List.of()));
    }

    private void ranges(RuleText rule) {
        Map<String, Interval> ranges = new HashMap<>();
        for (Phrase p : rule.narrowing()) {
            boolean least = p.means().equals("numberAtLeast");
            if (least || p.means().equals("numberAtMost")) {
                BigDecimal figure = p.slot(1, Quantity.class).amount();
                Interval one = least ? Interval.from(figure, true) : Interval.to(figure, true);
                Interval both = ranges.merge(p.slot(0, String.class), one, Interval::and);
                if (both.isEmpty()) {
                    never(rule, p, "「" + p.text() + "」与前面的「其中」矛盾，没有一个数符合");
                }
            }
        }
    }

    private void conditions(RuleText rule) {
        List<Phrase> all = rule.conditions();
        Interval people = Interval.ALL;
        for (int i = 0; i < all.size(); i++) {
            Phrase p = all.get(i);
            for (Phrase before : all.subList(0, i)) {
                if (excludes(before, p) || excludes(p, before)) {
                    never(rule, p, "「" + p.spoken() + "」与「" + before.spoken() + "」不能同时成立");
                }
            }
            if (p.means().equals("hasAtLeast") || p.means().equals("hasFewerThan")) {
                BigDecimal figure = p.slot(0, BigDecimal.class);
                boolean least = p.means().equals("hasAtLeast");
                people = people.and(least ? Interval.from(figure, true) : Interval.to(figure, false));
                if (people.isEmpty()) {
                    never(rule, p, "「" + p.spoken() + "」与前面的人数条件矛盾");
                    people = Interval.ALL;
                }
            }
        }
    }

    /** Whether the second cannot hold when the first does. */
    private static boolean excludes(Phrase first, Phrase second) {
        Set<Object> one = texts(first);
        Set<Object> other = texts(second);
        if (first.means().equals(second.means()) && first.means(ONE_OF)) {
            Set<Object> both = new HashSet<>(one);
            both.retainAll(other);
            return both.isEmpty();
        }
        return second.means().equals(OPPOSITE.get(first.means())) && other.containsAll(one);
    }

    private static Set<Object> texts(Phrase p) {
        Set<Object> texts = new HashSet<>();
        p.arguments().forEach(a -> {
            if (a instanceof List<?> list) {
                texts.addAll(list);
            } else {
                texts.add(a);
            }
        });
        return texts;
    }

    /** A rule for units that the standard is not meant for. */
    private void audience(RuleText rule) {
        for (Phrase p : rule.conditions()) {
            List<String> meant = switch (p.means()) {
                case "isOfType", "isNotOfType" -> ruleset.outline().appliesTo().types();
                case "isOfLevel" -> ruleset.outline().appliesTo().levels();
                default -> List.of();
            };
            Set<Object> named = texts(p);
            boolean nobody = p.means().equals("isNotOfType")
                    ? named.containsAll(meant)
                    : meant.stream().noneMatch(named::contains);
            if (!meant.isEmpty() && nobody) {
                findings.warning(
                        "R067",
                        rule,
                        p,
                        "「" + p.spoken() + "」：本标准的适用对象里没有这样的单位",
                        "standard.yaml 的 appliesTo 写的是：" + String.join("、", meant));
            }
        }
    }

    private void never(RuleText rule, Phrase at, String message) {
        findings.error("R056", rule, at, message, "这样的规则永远不起作用，请改正其中一行");
    }
}
