package wenming.cli;

import java.util.List;
import wenming.policy.change.Impact;
import wenming.policy.change.ImpactSummary;
import wenming.policy.change.Signs;
import wenming.policy.change.UnitChange;
import wenming.report.PlainTable;

/**
 * The impact of a draft for the terminal.
 *
 * @param columns longest line
 * @param colour whether escape sequences may be used
 */
record ImpactText(int columns, boolean colour) {

    String of(Impact impact) {
        StringBuilder text = new StringBuilder(impact.after().title())
                .append("　规则草稿影响预览\n")
                .append(ImpactSummary.rules(impact))
                .append("\n\n");
        ImpactSummary.sentences(impact).forEach(line -> text.append(line).append('\n'));
        bands(text, "得分分布", "得分占可得分", impact.first(), impact.scores());
        bands(text, "称号", "称号", impact.first(), impact.titles());
        items(text, impact);
        units(text, "称号或否决有变的单位", impact.verdicts());
        units(text, "得分变化最大的单位", impact.changed());
        if (!impact.unscored().isEmpty()) {
            bands(text, "未能评分的原因", "代码", impact.first(), impact.reasons());
            List<List<String>> rows = impact.unscored().stream()
                    .map(one -> List.of(one.source(), ImpactSummary.unscored(impact, one)))
                    .toList();
            table(text, "未能评分的材料", List.of("材料", "原因"), 1, rows);
        }
        return text.toString();
    }

    /** @param alone whether there is nothing in force to compare with */
    private void bands(StringBuilder text, String heading, String what, boolean alone, List<Impact.Band> bands) {
        List<String> headers = alone ? List.of(what, "草稿") : List.of(what, "现行", "草稿", "增减");
        List<List<String>> rows =
                bands.stream().map(b -> alone ? counted(b) : compared(b)).toList();
        table(text, heading, headers, 0, rows);
    }

    private static List<String> counted(Impact.Band band) {
        return List.of(band.label(), String.valueOf(band.after()));
    }

    private static List<String> compared(Impact.Band band) {
        return List.of(
                band.label(),
                String.valueOf(band.before()),
                String.valueOf(band.after()),
                Signs.of(band.after() - band.before()));
    }

    private void items(StringBuilder text, Impact impact) {
        List<List<String>> rows = impact.items().stream()
                .map(i -> List.of(
                        (i.item() + " " + i.title()).strip(),
                        String.valueOf(i.raised()),
                        String.valueOf(i.lowered()),
                        Signs.of(i.sum())))
                .toList();
        table(text, "哪些项目引起变化", List.of("项目", "上升家数", "下降家数", "合计增减"), 0, rows);
    }

    private void units(StringBuilder text, String heading, List<UnitChange> changes) {
        List<List<String>> rows = changes.stream()
                .map(c -> List.of(
                        c.unitName(),
                        ImpactSummary.score(c),
                        Signs.of(c.difference()),
                        ImpactSummary.verdict(c),
                        ImpactSummary.causes(c)))
                .toList();
        table(text, heading, List.of("单位", "得分", "增减", "称号与否决", "因为哪些项目"), 4, rows);
    }

    private void table(
            StringBuilder text, String heading, List<String> headers, int wrapping, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            text.append('\n').append(heading).append('\n');
            text.append(new PlainTable(headers, wrapping, rows).text(columns, colour));
        }
    }
}
