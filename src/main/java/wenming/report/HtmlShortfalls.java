package wenming.report;

import java.util.List;
import wenming.scoring.Assessment;
import wenming.scoring.ItemScore;
import wenming.scoring.ItemScore.Status;
import wenming.scoring.Shortfall;

/** What points are missing: those with a known remedy in a table of tasks, then what waits for a person, is missing altogether or was taken. */
final class HtmlShortfalls {

    private HtmlShortfalls() {}

    static void write(Html html, Assessment assessment) {
        if (!assessment.shortfalls().isEmpty()) {
            html.tag("section", "", () -> shortfalls(html, assessment));
        }
        items(html, "待评定的项目（分数尚不能确定）", pending(assessment));
        items(html, "没有提供证据的项目", Loss.notProvided(assessment));
        items(html, "其他失分", Loss.taken(assessment));
    }

    private static List<ItemScore> pending(Assessment assessment) {
        return assessment.ledger().items().stream()
                .filter(i -> i.status() == Status.NEEDS_JUDGEMENT)
                .toList();
    }

    private static void shortfalls(Html html, Assessment assessment) {
        html.tag("h2", "", "可以补回的失分");
        html.table("tasks", List.of("可得分", "项目与依据", "措施", "责任", "期限"), () -> {
            for (Shortfall s : assessment.shortfalls()) {
                html.tag("tr", "", () -> shortfall(html, assessment, s));
            }
        });
    }

    private static void shortfall(Html html, Assessment assessment, Shortfall s) {
        html.tag("td", "number gain", Wording.signed(s.recoverable()));
        html.tag("td", "", () -> {
            html.text(Wording.subject(s));
            html.tag("small", "", s.source());
        });
        html.tag("td", "", () -> {
            html.text(s.action());
            Wording.paceOf(s)
                    .ifPresent(p -> html.tag(
                            "small",
                            p.behind() ? "behind" : "",
                            Wording.pace(assessment.submission().asOf(), p)));
        });
        html.tag("td", "", () -> {
            html.text(s.lead().isEmpty() ? "—" : s.lead());
            if (!s.support().isEmpty()) {
                html.tag("small", "", "配合：" + String.join("、", s.support()));
            }
        });
        html.tag(
                "td",
                "",
                () -> HtmlVerdict.deadline(html, s, assessment.submission().period()));
    }

    private static void items(Html html, String heading, List<ItemScore> items) {
        if (items.isEmpty()) {
            return;
        }
        html.tag("section", "", () -> {
            html.tag("h2", "", heading);
            html.table("losses", List.of("未得分", "项目", "情况", "牵头"), () -> {
                for (ItemScore item : items) {
                    html.tag("tr", "", () -> {
                        html.tag("td", "number", item.lost().toString());
                        html.tag("td", "", item.item().id() + " " + item.item().title());
                        html.tag("td", "", Wording.loss(item));
                        html.tag(
                                "td",
                                "",
                                item.item().lead().isEmpty() ? "—" : item.item().lead());
                    });
                }
            });
        });
    }
}
