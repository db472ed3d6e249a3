package wenming.policy.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import wenming.evidence.Catalog;

/** The rule files of a draft. Rule names are told apart by a number. */
final class RulesText {

    private static final String NUMBERS = "一二三四五六七八九十";

    private final Catalog catalog;
    private final SourceWords sources;
    private final Set<String> names = new HashSet<>();
    private final StringBuilder vetoes = new StringBuilder();
    private int vetoNumber;

    RulesText(Catalog catalog, SourceWords sources) {
        this.catalog = catalog;
        this.sources = sources;
    }

    String items(DraftCategory category) {
        StringBuilder text = new StringBuilder(
                "# " + category.title() + "，" + OutlineText.number(category.points()) + " 分。由表格起草，逐条核对。\n");
        for (DraftItem item : category.items()) {
            boolean first = true;
            for (RuleDraft rule : ItemWords.rules(catalog, item)) {
                if (rule.veto) {
                    vetoes.append(veto(item, rule));
                } else {
                    text.append(comment(item, first)).append(item(item, rule, first));
                    first = false;
                }
            }
            if (first) { // nothing but a veto was said, and the item still needs its points
                RuleDraft open = new RuleDraft();
                open.then.add(RuleDraft.open("怎样计分？原文：" + item.title()));
                text.append(comment(item, true)).append(item(item, open, true));
            }
        }
        return text.toString();
    }

    /** Empty when the table names no vetoes. Called after all items, which may have named some. */
    String vetoes(List<DraftItem> items) {
        for (DraftItem item : items) {
            ItemWords.rules(catalog, item).forEach(rule -> vetoes.append(veto(item, rule)));
        }
        return vetoes.isEmpty() ? "" : "# 一票否决。由表格起草，逐条核对。\n" + vetoes;
    }

    /** Empty when the table names no titles. */
    String titles(List<DraftItem> items) {
        return verdicts("称号", items, item -> "@称号(" + Safe.quoted(item.title()) + ")");
    }

    /** Empty when the table decides nothing about titles held. */
    String decisions(List<DraftItem> items) {
        return verdicts("动态管理", items, item -> "@动态管理");
    }

    private String verdicts(String heading, List<DraftItem> items, Function<DraftItem, String> head) {
        StringBuilder text = new StringBuilder();
        for (DraftItem item : items) {
            for (RuleDraft rule : ItemWords.rules(catalog, item)) {
                text.append(rule(item, rule, head.apply(item)));
            }
        }
        return text.isEmpty() ? "" : "# " + heading + "。由表格起草，逐条核对。\n" + text;
    }

    private String item(DraftItem item, RuleDraft rule, boolean first) {
        String head = "@项目(\"" + item.id() + "\")";
        if (first) {
            head += " @名称(" + Safe.quoted(item.title()) + ") @分值(" + OutlineText.number(item.points()) + ")";
        }
        return rule(item, rule, head + flagged(rule));
    }

    private String veto(DraftItem item, RuleDraft rule) {
        return rule(item, rule, "@项目(\"V" + ++vetoNumber + "\")");
    }

    private static String flagged(RuleDraft rule) {
        return rule.mayNotApply.isEmpty() ? "" : " @可不适用(" + Safe.quoted(rule.mayNotApply) + ")";
    }

    private String rule(DraftItem item, RuleDraft rule, String head) {
        CriteriaTable.Row row = rule.row.orElse(item.rows().get(0));
        String name = unique(rule.name.isEmpty() ? item.title() : Safe.name(rule.name));
        StringBuilder text = new StringBuilder("\n规则 \"" + name + "\"\n  " + head);
        List<String> departments = DepartmentWords.of(row.department());
        if (!departments.isEmpty()) {
            text.append(" @牵头(").append(Safe.quoted(departments.get(0))).append(')');
        }
        if (departments.size() > 1) {
            text.append(" @配合(")
                    .append(list(departments.subList(1, departments.size())))
                    .append(')');
        }
        text.append("\n  @依据(").append(Safe.quoted(sources.clause(row))).append(')');
        List<String> methods = MethodWords.of(row.method());
        if (!methods.isEmpty()) {
            text.append(" @方法(").append(list(methods)).append(')');
        }
        if (!rule.provisional().isEmpty()) {
            text.append("\n  @暂定(").append(Safe.quoted(rule.provisional())).append(')');
        }
        text.append("\n当\n");
        rule.when.forEach(line -> text.append("  ").append(line).append('\n'));
        text.append("那么\n");
        rule.then.forEach(line -> text.append("  ").append(line).append('\n'));
        return text.append("结束\n").toString();
    }

    /** What the table says, for whoever checks the draft. */
    private static String comment(DraftItem item, boolean first) {
        if (!first) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n");
        for (CriteriaTable.Row row : item.rows()) {
            text.append("# ")
                    .append(Safe.line(row.place()))
                    .append(' ')
                    .append(item.id())
                    .append(' ')
                    .append(item.title());
            text.append('\n');
            row.standard()
                    .lines()
                    .filter(l -> !l.isBlank())
                    .forEach(l -> text.append("#   原文：").append(Safe.line(l)).append('\n'));
        }
        return text.substring(0, text.length() - 1);
    }

    private static String list(List<String> texts) {
        return String.join(", ", texts.stream().map(Safe::quoted).toList());
    }

    private String unique(String name) {
        String wanted = name;
        for (int n = 2; !names.add(wanted); n++) {
            wanted = name + "（" + (n <= NUMBERS.length() ? NUMBERS.substring(n - 1, n) : String.valueOf(n)) + "）";
        }
        return wanted;
    }
}
