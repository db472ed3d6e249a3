package wenming.report;

import java.util.List;
import wenming.scoring.Assessment;
import wenming.scoring.ItemScore;
import wenming.scoring.Ledger;
import wenming.scoring.Totals;

/** The full table of items, category by category: what was asked, what there is, what it earned and why. */
final class HtmlItems {

    private static final List<String> HEADERS = List.of("项目与依据", "要求", "实际", "得分", "说明", "牵头");

    /** A year of weekly study is forty ids; the JSON report has them all. */
    private static final int SHOWN = 8;

    private HtmlItems() {}

    static void write(Html html, Assessment assessment) {
        html.tag("section", "wide", () -> {
            html.tag("h2", "", "逐项得分");
            html.table("items", HEADERS, () -> rows(html, assessment.ledger()));
        });
    }

    private static void rows(Html html, Ledger ledger) {
        for (Totals.CategoryScore category : ledger.categories().values()) {
            html.tag("tr", "category", () -> {
                html.spanning(
                        3,
                        "",
                        category.category().id() + "　" + category.category().title());
                html.tag("td", "number", category.earned() + " / " + category.maximum());
                html.spanning(2, "", category.category().bonus() ? "加分" : "得分率 " + Wording.percent(category.percent()));
            });
            ledger.items().stream()
                    .filter(i -> i.item().category().equals(category.category()))
                    .forEach(i -> html.tag("tr", "", () -> row(html, i)));
        }
    }

    private static void row(Html html, ItemScore score) {
        html.tag("td", "", () -> {
            html.text(score.item().id() + " " + score.item().title());
            html.tag("small", "", Wording.sources(score));
        });
        html.tag("td", "", score.required().isEmpty() ? "—" : score.required());
        html.tag("td", "", Wording.actual(score).isEmpty() ? "—" : Wording.actual(score));
        html.tag("td", "number", () -> {
            html.tag("div", "", score.earned() + " / " + score.maximum());
            html.tag("span", "chip " + score.status().code(), score.status().label());
        });
        html.tag("td", "", () -> reason(html, score));
        html.tag("td", "", score.item().lead().isEmpty() ? "—" : score.item().lead());
    }

    private static void reason(Html html, ItemScore score) {
        html.text(score.reason());
        evidence(html, "计入", score.counted());
        evidence(
                html,
                "未计入",
                score.refused().stream().map(r -> r.evidence().id()).toList());
    }

    private static void evidence(Html html, String what, List<String> ids) {
        if (!ids.isEmpty()) {
            String more = ids.size() > SHOWN ? " 等" : "";
            String first = String.join("、", ids.subList(0, Math.min(ids.size(), SHOWN)));
            html.tag("small", "", what + " " + ids.size() + " 件：" + first + more);
        }
    }
}
