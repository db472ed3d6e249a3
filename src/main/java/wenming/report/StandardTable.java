package wenming.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wenming.evidence.Stage;
import wenming.scoring.Clause;
import wenming.scoring.Item;
import wenming.scoring.Outline;
import wenming.scoring.Scheme;

/** A standard's criteria for the terminal: what is scored, by whom and on which clause, with our own figures marked 暂定. Immutable. */
public final class StandardTable {

    private final int columns;
    private final boolean colour;

    /**
     * @param columns longest line, in terminal columns
     * @param colour whether to use escape sequences; only for a terminal
     */
    public StandardTable(int columns, boolean colour) {
        this.columns = columns;
        this.colour = colour;
    }

    /** Several standards, one line each. */
    public String list(List<Scheme> schemes) {
        TextTable table = new TextTable()
                .left("编号")
                .wrapping("名称")
                .left("版本")
                .right("满分")
                .right("项目")
                .right("否决")
                .left("称号");
        for (Scheme scheme : schemes) {
            Outline outline = scheme.outline();
            table.row(
                    outline.id(),
                    outline.title() + (scheme.containsCode() ? "（含代码）" : ""),
                    outline.edition(),
                    outline.fullMarks().toString(),
                    String.valueOf(scheme.items().size()),
                    String.valueOf(scheme.vetoes().size()),
                    String.join(
                            "、",
                            outline.titles().stream().map(Outline.Title::title).toList()));
        }
        return new TextPage(columns, colour).table(table).toString();
    }

    /**
     * The whole standard.
     *
     * @param sentences lines to show under a rule, by the rule's name; a rule that is not there shows none
     */
    public String text(Scheme scheme, Map<String, List<String>> sentences) {
        TextPage page = new TextPage(columns, colour);
        heading(page, scheme);
        for (Outline.Category category : scheme.outline().categories()) {
            page.heading(category.id() + " " + category.title() + points(category));
            scheme.items().stream()
                    .filter(i -> i.category().equals(category))
                    .forEach(item -> item(page, item, sentences));
        }
        rules(page, "一票否决", scheme.vetoes(), sentences);
        rules(page, "称号", scheme.titles(), sentences);
        rules(page, "动态管理", scheme.decisions(), sentences);
        end(page, scheme.outline());
        return page.toString();
    }

    private static void heading(TextPage page, Scheme scheme) {
        Outline outline = scheme.outline();
        long provisional = scheme.rules().values().stream()
                .filter(r -> !r.clause().provisional().isEmpty())
                .count();
        page.line(Wording.standard(outline) + " [" + outline.id() + "]", Style.BOLD);
        page.hanging("发布　", outline.issuer().isEmpty() ? "—" : outline.issuer());
        page.hanging("文件　", outline.document().isEmpty() ? "—" : outline.document());
        page.hanging(
                "规模　",
                "满分 " + outline.fullMarks() + " 分，" + scheme.items().size() + " 项，"
                        + scheme.rules().size() + " 条规则，其中 " + provisional + " 条含暂定的数字"
                        + (scheme.containsCode() ? "；含代码（.drl），代码写的规则不在这里逐句列出" : ""));
        page.hanging(
                "折算　",
                switch (outline.notApplicable()) {
                    case RESCALE -> "有项目不适用时，其余项目的得分按比例折算为满分";
                    case EXCLUDE -> "有项目不适用时，其分值从满分中去掉";
                });
    }

    private static String points(Outline.Category category) {
        if (!category.bonus()) {
            return "（" + category.points() + " 分）";
        }
        return "（加分，最多 " + category.points() + " 分" + (category.outsideTotal() ? "，另列不计入总分）" : "）");
    }

    private static void item(TextPage page, Item item, Map<String, List<String>> sentences) {
        String kind = item.deductionOnly() ? "，扣分项" : "";
        page.hanging("  " + item.id() + " ", item.title() + "（" + item.maximum() + " 分" + kind + "）", Style.BOLD);
        item.rules().forEach(rule -> rule(page, rule, "", sentences));
    }

    private static void rules(
            TextPage page, String heading, List<Item.Rule> rules, Map<String, List<String>> sentences) {
        if (!rules.isEmpty()) {
            page.heading(heading);
            rules.forEach(rule -> rule(page, rule, mark(rule.clause()), sentences));
        }
    }

    private static String mark(Clause clause) {
        return clause.role() == Clause.Role.VETO ? clause.item() + " " : "";
    }

    private static void rule(TextPage page, Item.Rule rule, String mark, Map<String, List<String>> sentences) {
        Clause clause = rule.clause();
        page.hanging("    · ", mark + rule.name() + "：" + String.join("；", about(rule)));
        if (!clause.mayNotApply().isEmpty()) {
            page.hanging("      可不适用：", clause.mayNotApply());
        }
        if (!clause.provisional().isEmpty()) {
            page.hanging("      暂定：", clause.provisional());
        }
        sentences.getOrDefault(rule.name(), List.of()).forEach(line -> page.hanging("        | ", line));
    }

    private static List<String> about(Item.Rule rule) {
        Clause clause = rule.clause();
        List<String> about = new ArrayList<>();
        Stream.of(
                        clause.source(),
                        clause.method(),
                        clause.lead().isEmpty() ? "" : Wording.lead(clause.lead(), clause.support()),
                        clause.stage().isEmpty() ? "" : clause.stage() + "阶段",
                        clause.due()
                                .map(d -> d.getMonthValue() + " 月 " + d.getDayOfMonth() + " 日前")
                                .orElse(""),
                        String.join("、", rule.terms().effects()))
                .filter(part -> !part.isEmpty())
                .forEach(about::add);
        return about;
    }

    private static void end(TextPage page, Outline outline) {
        if (!outline.stages().isEmpty()) {
            page.heading("日程");
            outline.stages().forEach(s -> page.hanging("  " + s.name() + "　", days(s)));
        }
        if (!outline.notes().isEmpty()) {
            page.heading("说明");
            outline.notes().forEach(note -> page.hanging("  · ", note));
        }
        if (!outline.notScored().isEmpty()) {
            page.heading("原文中不计分的要求");
            outline.notScored().forEach(row -> page.hanging("  " + row.row() + " ", row.because()));
        }
    }

    private static String days(Stage stage) {
        String year = stage.year() == 1 ? "" : "第 " + stage.year() + " 年 ";
        return year + stage.from().getMonthValue() + " 月 " + stage.from().getDayOfMonth() + " 日至 "
                + stage.to().getMonthValue() + " 月 " + stage.to().getDayOfMonth() + " 日";
    }
}
