package wenming.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import wenming.language.Nearest;
import wenming.scoring.Clause;
import wenming.scoring.Outline;
import wenming.scoring.Points;

/** Looks at all rules of a standard together: names, numbering, points that must add up, results that wait for one another. */
final class StandardCheck {

    /** Stands for an item that is not known. */
    static final String ANY = "";

    private final Outline outline;
    private final OutlineText outlineText;
    private final List<RuleText> rules;
    private final Findings findings;
    private final Map<String, List<RuleText>> items = new LinkedHashMap<>();

    StandardCheck(Outline outline, OutlineText outlineText, List<RuleText> rules, Findings findings) {
        this.outline = outline;
        this.outlineText = outlineText;
        this.rules = rules;
        this.findings = findings;
        for (RuleText rule : rules) {
            if (rule.clause().role() == Clause.Role.ITEM) {
                items.computeIfAbsent(rule.clause().item(), i -> new ArrayList<>())
                        .add(rule);
            }
        }
    }

    /**
     * @param written names of all rules, those that could not be read included
     * @param unread items of rules that could not be read, {@link #ANY} when that is not known; sums are only compared where nothing is missing
     */
    void check(Set<String> written, Set<String> unread) {
        duplicates();
        if (!unread.contains(ANY)) {
            references(written, unread);
        }
        items.forEach((item, of) -> {
            if (!unread.contains(item) && !unread.contains(ANY)) {
                itemPoints(item, of);
            }
        });
        if (unread.isEmpty()) {
            categoryPoints();
            titlesWithoutRule();
        }
        waiting();
    }

    private void duplicates() {
        Map<String, RuleText> byName = new HashMap<>();
        Map<String, RuleText> vetoes = new HashMap<>();
        for (RuleText rule : rules) {
            RuleText first = byName.putIfAbsent(rule.name(), rule);
            if (first != null) {
                at(
                        rule,
                        "R034",
                        "规则名「" + rule.name() + "」已在 " + fileName(first.clause().file()) + " 第 "
                                + first.clause().line() + " 行用过",
                        "请换一个名称");
            }
            RuleText same = rule.clause().role() == Clause.Role.VETO
                    ? vetoes.putIfAbsent(rule.clause().item(), rule)
                    : null;
            if (same != null) {
                at(rule, "R034", "否决项编号 " + rule.clause().item() + " 已用于「" + same.name() + "」", "请顺次编号");
            }
        }
    }

    private void references(Set<String> written, Set<String> unread) {
        Set<String> numbered = new TreeSet<>(items.keySet());
        numbered.addAll(unread);
        for (RuleText rule : rules) {
            for (Phrase condition : findings.full() ? List.<Phrase>of() : rule.conditions()) {
                missing(rule, condition, condition.named(SlotRole.ITEM), List.copyOf(numbered), "项目");
                missing(rule, condition, condition.named(SlotRole.RULE), List.copyOf(written), "规则");
            }
            for (Phrase line : findings.full() ? List.<Phrase>of() : rule.scoring()) {
                missing(rule, line, line.named(SlotRole.ITEM), List.copyOf(numbered), "项目");
            }
        }
    }

    private void missing(RuleText rule, Phrase at, List<String> named, List<String> known, String what) {
        named.stream()
                .filter(n -> !known.contains(n))
                .forEach(n -> findings.error(
                        "R020",
                        rule.clause().file(),
                        at.line(),
                        at.column(),
                        "没有「" + n + "」这个" + what,
                        Nearest.remedy(n, known)));
    }

    private void itemPoints(String item, List<RuleText> of) {
        RuleText first = of.get(0);
        if (first.clause().points().isEmpty()) {
            at(first, "R035", "项目 " + item + " 的第一条规则没有写 @分值", "请写明本项的分值，如 @分值(6)");
            return;
        }
        of.stream()
                .skip(1)
                .filter(r -> r.clause().points().isPresent())
                .forEach(r -> at(r, "R035", "项目 " + item + " 的分值已写在「" + first.name() + "」上", "请删去这一处 @分值"));
        Points full = first.clause().points().get();
        boolean bonus = outline.categoryOf(item).map(Outline.Category::bonus).orElse(false);
        boolean alternatives = of.stream().anyMatch(r -> !r.conditions().isEmpty());
        boolean earns = of.stream().anyMatch(r -> r.rule().terms().earns());
        if (earns && !bonus && !alternatives) {
            Points sum = of.stream().map(r -> r.rule().terms().best(full)).reduce(Points.ZERO, Points::plus);
            if (!sum.equals(full)) {
                at(first, "R036", "项目 " + item + " 分值 " + full + " 分，各条规则最多共得 " + sum + " 分", "请使两者一致");
            }
        }
    }

    private void categoryPoints() {
        for (Outline.Category category : outline.categories()) {
            Points sum = items.entrySet().stream()
                    .filter(e -> outline.categoryOf(e.getKey())
                            .filter(category::equals)
                            .isPresent())
                    .flatMap(e -> e.getValue().get(0).clause().points().stream())
                    .reduce(Points.ZERO, Points::plus);
            boolean known = items.entrySet().stream()
                    .filter(e -> outline.categoryOf(e.getKey())
                            .filter(category::equals)
                            .isPresent())
                    .allMatch(e -> e.getValue().get(0).clause().points().isPresent());
            boolean wrong = category.bonus() ? sum.compareTo(category.points()) < 0 : !sum.equals(category.points());
            if (known && wrong) {
                String message = "类别「" + category.title() + "」写明 " + category.points() + " 分，所属项目合计 " + sum + " 分";
                outlineText.error(findings, "R037", category.title(), message, "请改项目分值，或改 standard.yaml 中的 points");
            }
        }
    }

    private void titlesWithoutRule() {
        Set<String> awarded = new HashSet<>();
        rules.stream()
                .filter(r -> r.clause().role() == Clause.Role.TITLE)
                .forEach(r -> awarded.add(r.clause().item()));
        outline.titles().stream()
                .filter(t -> !awarded.contains(t.title()))
                .forEach(t -> outlineText.error(
                        findings, "R038", t.title(), "称号「" + t.title() + "」没有规则说明如何授予", "请在 titles.dslr 中补写"));
    }

    private void waiting() {
        if (!findings.hasErrors()) {
            Levels.cycle(rules)
                    .ifPresent(rule -> at(rule, "R039", "规则「" + rule.name() + "」的条件绕了一圈又依赖它自己的结果", "请去掉其中一个「且」条件"));
        }
    }

    /** The folder is the standard's own; only the file's name tells the reader something. */
    private static String fileName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private void at(RuleText rule, String code, String message, String remedy) {
        findings.error(code, rule.clause().file(), rule.clause().line(), 1, message, remedy);
    }
}
