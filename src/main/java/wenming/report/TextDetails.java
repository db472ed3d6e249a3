package wenming.report;

import java.util.List;
import java.util.stream.Collectors;
import wenming.evidence.Evidence;
import wenming.scoring.Assessment;
import wenming.scoring.ItemScore;
import wenming.scoring.ItemScore.Status;
import wenming.scoring.Ledger;
import wenming.scoring.StageState;
import wenming.scoring.Totals;

/** The second half of a terminal report: categories, what waits for a person, evidence that counted for nothing, calendar, warnings. */
final class TextDetails {

    private static final int BAR = 20;

    private TextDetails() {}

    static void write(TextPage page, Assessment assessment) {
        categories(page, assessment.ledger());
        judgements(page, assessment.ledger());
        leftovers(page, Leftover.of(assessment));
        later(page, assessment);
        calendar(page, assessment.calendar());
        warnings(page, assessment.warnings());
    }

    private static void categories(TextPage page, Ledger ledger) {
        page.heading("各类得分");
        TextTable table = new TextTable()
                .wrapping("类别")
                .right("得分")
                .right("满分")
                .right("得分率")
                .left("");
        for (Totals.CategoryScore category : ledger.categories().values()) {
            boolean bonus = category.category().bonus();
            int filled = category.percent().rounded(0).intValue() * BAR / 100;
            table.row(
                    category.category().id() + " " + category.category().title() + (bonus ? "（加分）" : ""),
                    category.earned().toString(),
                    category.maximum().toString(),
                    bonus ? "—" : Wording.percent(category.percent()),
                    "■".repeat(Math.max(0, Math.min(BAR, filled))));
        }
        page.table(table);
    }

    private static void judgements(TextPage page, Ledger ledger) {
        List<ItemScore> open = ledger.items().stream()
                .filter(i -> i.status() == Status.NEEDS_JUDGEMENT)
                .toList();
        if (!open.isEmpty()) {
            page.heading("待评定的项目（分数尚不能确定）");
            open.forEach(i -> page.hanging("  " + i.item().id() + " ", i.item().title() + "：" + i.reason()));
        }
    }

    private static void leftovers(TextPage page, List<Leftover> leftovers) {
        if (leftovers.isEmpty()) {
            return;
        }
        page.heading("没有计入任何项目的证据 " + leftovers.size() + " 件");
        for (Leftover leftover : leftovers) {
            page.hanging("  " + leftover.evidence().id() + " ", about(leftover));
            for (Leftover.Reason reason : leftover.reasons()) {
                page.hanging("      " + String.join("、", reason.items()) + " 项：", reason.text());
            }
        }
    }

    private static void later(TextPage page, Assessment assessment) {
        List<Evidence> later = Leftover.later(assessment);
        if (!later.isEmpty()) {
            page.heading("考核日之后的证据 " + later.size() + " 件，到期再计");
            page.hanging("  ", later.stream().map(Evidence::id).collect(Collectors.joining("、")));
        }
    }

    private static String about(Leftover leftover) {
        String name = "《" + leftover.evidence().title() + "》"
                + leftover.evidence().kind().name() + "，" + leftover.evidence().date();
        return leftover.reasons().isEmpty() ? name + "。本标准没有项目采用" : name;
    }

    private static void calendar(TextPage page, List<StageState> calendar) {
        if (calendar.isEmpty()) {
            return;
        }
        page.heading("创建日程");
        TextTable table = new TextTable().left("阶段").left("起止").left("状态").wrapping("还有欠缺的项目");
        for (StageState stage : calendar) {
            table.row(
                    stage.name(),
                    stage.from() + " 至 " + stage.to(),
                    stage.late() ? "已逾期" : stage.state().label(),
                    stage.open().stream().collect(Collectors.joining("、")));
        }
        page.table(table);
    }

    private static void warnings(TextPage page, List<String> warnings) {
        if (!warnings.isEmpty()) {
            page.heading("请注意");
            warnings.forEach(w -> page.hanging("  ! ", w));
        }
    }
}
