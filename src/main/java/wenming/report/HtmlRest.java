package wenming.report;

import java.util.List;
import java.util.stream.Collectors;
import wenming.evidence.Evidence;
import wenming.scoring.Assessment;
import wenming.scoring.StageState;

/** The end of the page: evidence that counted for nothing, the calendar, warnings, and the lines to sign on. */
final class HtmlRest {

    private HtmlRest() {}

    static void write(Html html, Assessment assessment) {
        leftovers(html, Leftover.of(assessment));
        later(html, Leftover.later(assessment));
        calendar(html, assessment.calendar());
        if (!assessment.warnings().isEmpty()) {
            html.tag("section", "", () -> {
                html.tag("h2", "", "请注意");
                html.tag("ul", "", () -> assessment.warnings().forEach(w -> html.tag("li", "", w)));
            });
        }
        signatures(html);
    }

    private static void leftovers(Html html, List<Leftover> leftovers) {
        if (leftovers.isEmpty()) {
            return;
        }
        html.tag("section", "", () -> {
            html.tag("h2", "", "没有计入任何项目的证据");
            html.table(
                    "leftovers",
                    List.of("编号", "证据", "日期", "不计入的原因"),
                    () -> leftovers.forEach(l -> html.tag("tr", "", () -> {
                        html.tag("td", "", l.evidence().id());
                        html.tag("td", "", () -> {
                            html.text(l.evidence().title());
                            html.tag("small", "", l.evidence().kind().name());
                        });
                        html.tag("td", "nowrap", l.evidence().date().toString());
                        html.tag("td", "", () -> reasons(html, l));
                    })));
        });
    }

    private static void reasons(Html html, Leftover leftover) {
        if (leftover.reasons().isEmpty()) {
            html.text("本标准没有项目采用");
        }
        for (Leftover.Reason reason : leftover.reasons()) {
            html.tag("p", "", String.join("、", reason.items()) + " 项：" + reason.text());
        }
    }

    private static void later(Html html, List<Evidence> later) {
        if (!later.isEmpty()) {
            html.tag("section", "", () -> {
                html.tag("h2", "", "考核日之后的证据");
                html.tag(
                        "p",
                        "",
                        later.size() + " 件，到期再计："
                                + later.stream().map(Evidence::id).collect(Collectors.joining("、")));
            });
        }
    }

    private static void calendar(Html html, List<StageState> calendar) {
        if (calendar.isEmpty()) {
            return;
        }
        html.tag("section", "", () -> {
            html.tag("h2", "", "创建日程");
            html.table(
                    "calendar",
                    List.of("阶段", "起止", "状态", "还有欠缺的项目"),
                    () -> calendar.forEach(s -> html.tag("tr", "", () -> {
                        html.tag("td", "", s.name());
                        html.tag("td", "nowrap", s.from() + " 至 " + s.to());
                        html.tag(
                                "td",
                                "",
                                () -> html.tag(
                                        "span",
                                        s.late() ? "chip late" : "chip",
                                        s.late() ? "已逾期" : s.state().label()));
                        html.tag("td", "", s.open().isEmpty() ? "—" : String.join("、", s.open()));
                    })));
        });
    }

    /** A self-assessment is filed on paper, signed and stamped. */
    private static void signatures(Html html) {
        html.tag(
                "section",
                "signatures",
                () -> List.of("填报人", "审核人", "单位负责人（盖章）", "日期").forEach(role -> html.tag("p", "", role + "：")));
    }
}
