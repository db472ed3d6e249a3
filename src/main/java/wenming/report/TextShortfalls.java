package wenming.report;

import java.util.List;
import wenming.scoring.Assessment;
import wenming.scoring.ItemScore;
import wenming.scoring.Shortfall;

/** What points are missing and why: those with a known remedy, who and by when, then the rest. */
final class TextShortfalls {

    private static final String INDENT = "            ";

    private TextShortfalls() {}

    static void write(TextPage page, Assessment assessment) {
        if (!assessment.shortfalls().isEmpty()) {
            page.heading("可以补回的失分（按分值排列）");
            assessment.shortfalls().forEach(s -> shortfall(page, assessment, s));
        }
        losses(page, "没有提供证据的项目", Loss.notProvided(assessment));
        losses(page, "其他失分", Loss.taken(assessment));
    }

    private static void shortfall(TextPage page, Assessment assessment, Shortfall s) {
        page.hanging(points(Wording.signed(s.recoverable())), Wording.subject(s) + "（" + s.source() + "）", Style.BOLD);
        page.hanging(INDENT + "措施 ", s.action());
        String deadline = Wording.deadline(s, assessment.submission().period());
        page.hanging(
                INDENT + "责任 ",
                Wording.lead(s.lead(), s.support()) + "，" + deadline + (s.late() ? "，已逾期" : ""),
                s.late() ? Style.ALERT : Style.PLAIN);
        Wording.paceOf(s)
                .ifPresent(p -> page.hanging(
                        INDENT + "进度 ",
                        Wording.pace(assessment.submission().asOf(), p),
                        p.behind() ? Style.ALERT : Style.PLAIN));
    }

    private static void losses(TextPage page, String heading, List<ItemScore> losses) {
        if (!losses.isEmpty()) {
            page.heading(heading);
            losses.forEach(i -> loss(page, i));
        }
    }

    private static void loss(TextPage page, ItemScore score) {
        page.hanging(
                points("-" + score.lost()),
                score.item().id() + " " + score.item().title(),
                Style.BOLD);
        page.hanging(INDENT, Wording.loss(score));
    }

    private static String points(String points) {
        return Width.padded("  " + points + " 分", INDENT.length());
    }
}
