package wenming.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import wenming.evidence.Evidence;
import wenming.evidence.Period;
import wenming.scoring.Assessment;
import wenming.scoring.ItemScore.Status;
import wenming.scoring.Ledger;
import wenming.scoring.NextTitle;
import wenming.scoring.Shortfall;
import wenming.scoring.Totals;
import wenming.scoring.Veto;

/** The top of the page: vetoes, score and title, the categories as bars, the cheapest way to the next title. */
final class HtmlVerdict {

    private HtmlVerdict() {}

    static void write(Html html, Assessment assessment) {
        vetoes(html, assessment);
        html.tag("section", "score", () -> score(html, assessment));
        html.tag("section", "bars", () -> categories(html, assessment.ledger()));
        assessment.nextTitle().ifPresent(next -> html.tag("section", "path", () -> path(html, assessment, next)));
    }

    private static void vetoes(Html html, Assessment assessment) {
        if (assessment.vetoes().isEmpty()) {
            return;
        }
        Map<String, Evidence> evidence = assessment.submission().evidence().stream()
                .collect(Collectors.toMap(Evidence::id, Function.identity()));
        html.tag("section", "veto", () -> {
            html.tag("h2", "", "一票否决");
            html.tag("p", "", "以下否决事项已触发。得分照计，但不予评定称号。");
            for (Veto veto : assessment.vetoes()) {
                html.tag("h3", "", veto.id() + "　" + veto.title());
                html.tag("p", "", veto.reason() + "（" + veto.source() + "）");
                html.tag("p", "effect", "后果：" + String.join("、", veto.effects()));
                veto.evidence().forEach(id -> html.tag("p", "proof", "证据：" + TextVerdict.evidence(evidence.get(id))));
            }
        });
    }

    private static void score(Html html, Assessment assessment) {
        Ledger ledger = assessment.ledger();
        html.tag("div", "figure", () -> {
            html.tag("p", "total", ledger.total().toString());
            html.tag("p", "", "满分 " + ledger.maximum() + " 分　得分率 " + Wording.percent(ledger.percent()));
        });
        html.tag("div", "verdict", () -> {
            html.tag("p", "title", Wording.title(assessment));
            assessment.nextTitle().ifPresent(next -> html.tag("p", "", Wording.distance(next)));
            String composition = Wording.composition(ledger);
            if (!composition.isEmpty()) {
                html.tag("p", "", composition);
            }
            ledger.adjustments()
                    .forEach(a -> html.tag("p", "", "调整 " + Wording.signed(a.points()) + " 分：" + a.reason()));
            html.tag("p", "chips", () -> {
                html.tag("span", "", "共 " + ledger.items().size() + " 项");
                List.of(Status.values()).stream()
                        .filter(s -> ledger.count(s) > 0)
                        .forEach(s -> html.tag("span", "chip " + s.code(), s.label() + " " + ledger.count(s)));
            });
        });
    }

    private static void categories(Html html, Ledger ledger) {
        for (Totals.CategoryScore category : ledger.categories().values()) {
            BigDecimal percent =
                    category.percent().rounded(1).max(BigDecimal.ZERO).min(BigDecimal.valueOf(100));
            boolean bonus = category.category().bonus();
            html.tag("div", "bar", () -> {
                html.tag(
                        "span",
                        "name",
                        category.category().id() + "　" + category.category().title());
                html.tag("span", "track", () -> html.filled(bonus ? "bonus" : grade(percent), percent.toPlainString()));
                html.tag("span", "points", category.earned() + " / " + category.maximum());
                html.tag("span", "share", bonus ? "加分" : Wording.percent(category.percent()));
            });
        }
    }

    /** Colour only; the figure stands beside the bar. */
    private static String grade(BigDecimal percent) {
        return percent.intValue() >= 85 ? "high" : percent.intValue() >= 60 ? "middle" : "low";
    }

    private static void path(Html html, Assessment assessment, NextTitle next) {
        html.tag("h2", "", "怎样达到「" + next.title().title() + "」");
        next.blockers().forEach(b -> html.tag("p", "blocker", "必须先满足，且不能靠补分解决：" + b));
        html.tag("p", "", Wording.promise(assessment, next) + "。");
        if (!next.steps().isEmpty()) {
            steps(html, next.steps(), assessment.submission().period());
        }
    }

    private static void steps(Html html, List<Shortfall> steps, Period period) {
        html.table("steps", List.of("可得分", "项目", "要补什么", "牵头", "期限"), () -> {
            for (Shortfall s : steps) {
                html.tag("tr", "", () -> {
                    html.tag("td", "number gain", Wording.signed(s.recoverable()));
                    html.tag("td", "", s.itemId() + " " + s.title());
                    html.tag("td", "", s.gap().what());
                    html.tag("td", "", s.lead().isEmpty() ? "—" : s.lead());
                    html.tag("td", "", () -> deadline(html, s, period));
                });
            }
        });
    }

    static void deadline(Html html, Shortfall shortfall, Period period) {
        html.text(Wording.deadline(shortfall, period));
        if (shortfall.late()) {
            html.tag("span", "chip late", "已逾期");
        }
    }
}
