package wenming.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import wenming.scoring.Clause;

/** Items and vetoes are numbered as in the printed table: none left out, none used for two things. */
final class NumberingCheck {

    private final Ruleset ruleset;
    private final Findings findings;

    NumberingCheck(Ruleset ruleset, Findings findings) {
        this.ruleset = ruleset;
        this.findings = findings;
    }

    /** @param complete whether every rule could be read; otherwise a missing number means nothing */
    void check(boolean complete) {
        ruleset.items().forEach(this::oneItem);
        if (complete) {
            gaps();
        }
    }

    private void oneItem(String item, List<RuleText> rules) {
        RuleText first = rules.get(0);
        boolean told = false;
        for (RuleText rule : rules.subList(1, rules.size())) {
            String title = rule.clause().title();
            if (!title.isEmpty() && !title.equals(first.clause().title())) {
                String message = "项目 " + item + " 有两个名称：「" + shown(first) + "」和「" + title + "」";
                findings.error("R045", rule, "名称", message, "同一个编号只能用于一项；若是另一项，请换一个编号，否则删去这一处 @名称");
            } else if (!told && !rule.clause().file().equals(first.clause().file())) {
                told = true;
                String message = "项目 " + item + " 的规则分写在两个文件里，前面的在 "
                        + name(first.clause().file()) + " 第 " + first.clause().line() + " 行";
                findings.warning("R046", rule, "项目", message, "若是编号重复，请换一个编号；若是同一项，请放进同一个文件");
            }
        }
    }

    private static String shown(RuleText rule) {
        return rule.clause().title().isEmpty() ? rule.name() : rule.clause().title();
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private void gaps() {
        Map<String, TreeMap<Integer, RuleText>> numbers = new TreeMap<>();
        for (RuleText rule : ruleset.rules()) {
            String id = rule.clause().item();
            int cut = rule.clause().role() == Clause.Role.VETO ? 1 : id.lastIndexOf('.') + 1;
            if (!id.isEmpty() && rule.clause().role() != Clause.Role.TITLE) { // decisions have no number
                numbers.computeIfAbsent(id.substring(0, cut), p -> new TreeMap<>())
                        .putIfAbsent(Integer.valueOf(id.substring(cut)), rule);
            }
        }
        numbers.forEach(this::gaps);
    }

    private void gaps(String prefix, TreeMap<Integer, RuleText> used) {
        Set<String> missing = new LinkedHashSet<>();
        int expected = 1;
        for (Map.Entry<Integer, RuleText> number : used.entrySet()) {
            for (; expected < number.getKey() && missing.size() < 9; expected++) {
                missing.add(prefix + expected);
            }
            if (!missing.isEmpty()) {
                String message = "编号不连续：" + prefix + number.getKey() + " 之前缺少 " + String.join("、", missing);
                findings.warning("R044", number.getValue(), "项目", message, "请补上漏写的，或改为连续的编号");
                missing.clear();
            }
            expected = number.getKey() + 1;
        }
    }
}
