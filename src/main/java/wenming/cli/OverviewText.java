package wenming.cli;

import java.util.ArrayList;
import java.util.List;
import wenming.language.Numbers;
import wenming.policy.CommonStep;
import wenming.policy.NearestTitle;
import wenming.policy.Overview;
import wenming.report.PlainTable;
import wenming.scoring.Assessment;
import wenming.scoring.NextTitle;
import wenming.scoring.Outline;
import wenming.scoring.Shortfall;
import wenming.scoring.Veto;

/**
 * One unit under all standards, for the terminal.
 *
 * @param columns longest line of the table
 * @param colour whether to use escape sequences
 */
record OverviewText(int columns, boolean colour) {

    private static final List<String> HEADERS = List.of("标准", "名称", "得分", "满分", "称号", "否决", "距下一称号");

    String of(Overview overview) {
        StringBuilder text = new StringBuilder(overview.submission().unit().name())
                .append("　对照 ")
                .append(overview.assessments().size())
                .append(" 个标准，截至 ")
                .append(overview.submission().asOf())
                .append("\n\n");
        List<List<String>> rows =
                overview.assessments().stream().map(OverviewText::row).toList();
        text.append(new PlainTable(HEADERS, 1, rows).text(columns, colour));
        text.append("\n最接近的称号\n");
        overview.nearest().ifPresentOrElse(nearest -> nearest(text, nearest), () -> text.append("  没有只差分数就能得到的称号\n"));
        text.append("\n一举多得\n");
        overview.step().ifPresentOrElse(step -> step(text, step), () -> text.append("  没有能同时帮助两个标准的同一件事\n"));
        if (overview.decisionsSetAside()) {
            text.append("\n评定意见和不适用说明是针对标准「")
                    .append(overview.submission().standard())
                    .append("」写的，对其他标准没有采用\n");
        }
        if (!overview.leftOut().isEmpty()) {
            List<String> ids = overview.leftOut().stream().map(Outline::id).toList();
            text.append("\n不适用于本单位：").append(String.join("、", ids)).append('\n');
        }
        return text.toString();
    }

    private static List<String> row(Assessment a) {
        return List.of(
                a.outline().id(),
                a.outline().title(),
                a.ledger().total().toString(),
                a.ledger().maximum().toString(),
                a.title().map(Outline.Title::title).orElse("—"),
                a.vetoes().isEmpty()
                        ? "—"
                        : String.join(
                                "、",
                                a.vetoes().stream().map(Veto::id).distinct().toList()),
                a.nextTitle().map(OverviewText::distance).orElse("—"));
    }

    private static String distance(NextTitle next) {
        List<String> parts = new ArrayList<>();
        if (next.gap().signum() > 0) {
            parts.add("差 " + next.gap() + " 分");
        }
        if (!next.blockers().isEmpty()) {
            parts.add("受阻");
        }
        if (!next.reachable()) {
            parts.add("现有清单补不齐");
        }
        return parts.isEmpty() ? "另有条件" : String.join("，", parts);
    }

    private static void nearest(StringBuilder text, NearestTitle nearest) {
        NextTitle next = nearest.next();
        text.append("  ")
                .append(nearest.outline().id())
                .append("「")
                .append(next.title().title())
                .append("」")
                .append(next.threshold()
                        .map(t -> "（" + Numbers.plain(t) + " 分）")
                        .orElse(""))
                .append("还差 ")
                .append(next.gap())
                .append(" 分，补齐以下 ")
                .append(next.steps().size())
                .append(" 项可达 ")
                .append(next.promised())
                .append(" 分\n");
        next.steps().forEach(s -> text.append("    +").append(line(s)).append('\n'));
    }

    private static void step(StringBuilder text, CommonStep step) {
        text.append("  ")
                .append(step.what())
                .append("，同时有利于 ")
                .append(step.standards())
                .append(" 个标准\n");
        step.helps()
                .forEach(help -> text.append("    ")
                        .append(help.standard())
                        .append("　+")
                        .append(line(help.shortfall()))
                        .append(help.wishes().isEmpty() ? "" : "（" + String.join("；", help.wishes()) + "）")
                        .append('\n'));
    }

    private static String line(Shortfall s) {
        return s.recoverable() + " 分　" + s.itemId() + " " + s.title() + "："
                + s.gap().what();
    }
}
