package wenming.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenming.evidence.Field;
import wenming.language.Award;
import wenming.language.Table;
import wenming.scoring.Clause;

/** A veto says how far back it looks, and what vetoes is not deducted as well. */
final class VetoCheck {

    private static final Set<String> WINDOWS = Set.of(
            "inStage",
            "inMonths",
            "withinMonthsBeforeApplying",
            "withinMonthsBeforeAssessment",
            "anyTime",
            "openOrClosedWithin",
            "around",
            "before");

    /** Lines that leave an event in or out for another reason than what it is. */
    private static final Set<String> NOT_ABOUT_THE_EVENT =
            Set.of("oncePerMatter", "oncePer", "oncePerBoth", "highestPerMatter", "daysCountHours");

    private static final Set<String> TAKING = Set.of("eachTakes", "tableTakes", "judgedTakes");

    private final Ruleset ruleset;
    private final Findings findings;

    VetoCheck(Ruleset ruleset, Findings findings) {
        this.ruleset = ruleset;
        this.findings = findings;
    }

    void check() {
        List<RuleText> vetoes = ruleset.of(Clause.Role.VETO).stream()
                .filter(ruleset::isAboutIncidents)
                .toList();
        vetoes.forEach(this::window);
        for (RuleText rule : ruleset.of(Clause.Role.ITEM)) {
            Optional<Phrase> taking =
                    rule.scoring().stream().filter(VetoCheck::takes).findFirst();
            taking.ifPresent(at -> vetoes.stream()
                    .filter(veto -> countsAllOf(rule, veto) && !waits(rule, veto))
                    .findFirst()
                    .ifPresent(veto -> twice(rule, at, veto)));
        }
    }

    private void window(RuleText veto) {
        if (veto.narrowing().stream().noneMatch(p -> p.means(WINDOWS))) {
            findings.warning(
                    "R053",
                    veto,
                    veto.measuring().get(0),
                    "否决项「" + veto.name() + "」没有写追溯多久，现在只看考核期内的",
                    "请补写一行，如：其中 发生在考核前 12 个月内；不论何时都否决写：其中 不限发生时间");
        }
    }

    private static boolean takes(Phrase p) {
        boolean award = p.arguments().stream()
                .anyMatch(a -> a instanceof Award w && (w.kind() == Award.Kind.DEDUCT || w.kind() == Award.Kind.ZERO));
        return p.means(TAKING)
                || award && Set.of("award", "reach", "exceed", "happen").contains(p.means());
    }

    /** Whether the deduction has been told to stand back when the veto, or any other rule, has acted. */
    private static boolean waits(RuleText rule, RuleText veto) {
        return rule.conditions().stream()
                .anyMatch(c ->
                        c.means().equals("isQuiet") && c.named(SlotRole.RULE).contains(veto.name()));
    }

    private void twice(RuleText rule, Phrase at, RuleText veto) {
        findings.warning(
                "R061",
                rule,
                at,
                "同一件事既扣分又否决：凡「" + veto.name() + "」（" + veto.clause().item() + "）否决的，这里又扣一次",
                "请在这条规则里补写一行：" + excluding(veto) + "且 未触发 \"" + veto.name() + "\"");
    }

    /** The line that keeps out what the veto is about, if one line can say it. */
    private static String excluding(RuleText veto) {
        return veto.narrowing().stream()
                .filter(p -> p.means().equals("fieldIs"))
                .findFirst()
                .map(p -> p.text().replaceFirst("\" ?为 ?\"", "\" 不为 \"") + "；或：")
                .orElse("");
    }

    /** Whether every event that the veto counts is counted by the rule, too. Time is left aside: a veto looks further back. */
    private boolean countsAllOf(RuleText rule, RuleText veto) {
        boolean kinds = rule.kinds().containsAll(veto.kinds());
        return kinds
                && ruleset.isAboutIncidents(rule)
                && asked(rule).stream().allMatch(p -> implied(p, veto))
                && listed(rule, veto);
    }

    private static List<Phrase> asked(RuleText rule) {
        return rule.narrowing().stream()
                .filter(p -> !p.means(WINDOWS) && !p.means(NOT_ABOUT_THE_EVENT))
                .toList();
    }

    private boolean implied(Phrase asked, RuleText veto) {
        if (veto.narrowing().stream().anyMatch(p -> p.text().equals(asked.text()))) {
            return true;
        }
        Set<String> values = new HashSet<>(asked.named(SlotRole.VALUE));
        return switch (asked.means()) {
            case "fieldIs" -> {
                Set<String> had = valuesOf(asked.slot(0, String.class), veto);
                yield !had.isEmpty() && values.containsAll(had);
            }
            case "fieldIsNot" -> {
                Set<String> had = valuesOf(asked.slot(0, String.class), veto);
                yield !had.isEmpty() && had.stream().noneMatch(values::contains);
            }
            default -> false;
        };
    }

    /** Values which events of the veto can have in a field; empty when they can have any. */
    private Set<String> valuesOf(String field, RuleText veto) {
        Set<String> had = new HashSet<>();
        for (Phrase p : veto.narrowing()) {
            if (p.means().equals("fieldIs") && p.slot(0, String.class).equals(field)) {
                had.addAll(p.named(SlotRole.VALUE));
            }
            if (p.means().equals("levelAtLeast") && field.equals("级别")) {
                Optional<Field> level = ruleset.catalog().labelled(field);
                level.ifPresent(l -> l.values().stream()
                        .filter(v -> l.rank(v) <= l.rank(p.slot(0, String.class)))
                        .forEach(had::add));
            }
        }
        return had;
    }

    /** A table takes nothing for values it does not list. */
    private boolean listed(RuleText rule, RuleText veto) {
        return rule.scoring().stream()
                .filter(p -> p.means().equals("tableTakes"))
                .allMatch(p -> {
                    Set<String> had = valuesOf(p.slot(0, String.class), veto);
                    Table table = p.slot(1, Table.class);
                    boolean all = had.stream()
                            .allMatch(v -> table.amount(v)
                                    .filter(a -> a.compareTo(BigDecimal.ZERO) > 0)
                                    .isPresent());
                    return !had.isEmpty() && all;
                });
    }
}
