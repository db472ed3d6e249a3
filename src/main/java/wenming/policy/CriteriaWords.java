package wenming.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wenming.rules.RuleReading;
import wenming.scoring.Clause;

/** How a rule's own sentences are set in the table: the same words, without the marks that only the rule file needs. */
final class CriteriaWords {

    private static final String HINT = "提示";

    private CriteriaWords() {}

    /** What is measured, what it is worth, and on whom it applies. */
    static List<String> standard(Clause clause, RuleReading reading) {
        List<String> lines = new ArrayList<>();
        boolean named = clause.role() == Clause.Role.ITEM && !clause.rule().equals(clause.title());
        List<String> measure = reading.measuring().stream()
                .filter(l -> !isSelection(l))
                .map(l -> without("计算", l))
                .toList();
        String head = String.join("，", measure);
        lines.add((named ? clause.rule() + "：" : "") + head);
        reading.conditions().forEach(condition -> lines.add("适用条件：" + without("且", condition)));
        lines.add(reading.scoring().stream()
                .filter(line -> !line.startsWith(HINT))
                .collect(Collectors.joining("；")));
        if (!clause.provisional().isEmpty()) {
            lines.add("（暂定：" + clause.provisional() + "）");
        }
        if (!clause.mayNotApply().isEmpty()) {
            lines.add("（可不适用：" + clause.mayNotApply() + "）");
        }
        return printed(lines);
    }

    /** The kinds of evidence, then what a piece must be like. */
    static List<String> evidence(RuleReading reading) {
        List<String> lines = new ArrayList<>();
        if (!reading.kinds().isEmpty()) {
            lines.add(String.join("、", reading.kinds()));
        }
        reading.measuring().stream()
                .filter(line -> line.startsWith("其中"))
                .map(line -> without("其中", line))
                .forEach(lines::add);
        return printed(lines);
    }

    /** Without empty lines, and with the quotation marks of print. */
    private static List<String> printed(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.replaceAll("\"([^\"]*)\"", "“$1”"))
                .toList();
    }

    private static boolean isSelection(String line) {
        return line.startsWith("统计") || line.startsWith("其中");
    }

    private static String without(String word, String line) {
        return line.startsWith(word) ? line.substring(word.length()).strip() : line;
    }
}
