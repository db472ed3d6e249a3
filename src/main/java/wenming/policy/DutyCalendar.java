package wenming.policy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import wenming.language.Sha256;
import wenming.scoring.Assessment;
import wenming.scoring.StageState;

/**
 * Duties and stages as an iCalendar file (RFC 5545), to be taken over into any calendar. Each duty is a whole-day entry on its last day with a
 * reminder a week before; entries keep their identity from one assessment to the next, so a new file updates the old entries. The time stamp is the
 * day of assessment, so the same assessment gives the same bytes.
 */
public final class DutyCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int UID_BYTES = 16;

    private final Assessment assessment;
    private final CalendarLines lines = new CalendarLines();

    private DutyCalendar(Assessment assessment) {
        this.assessment = assessment;
    }

    /** UTF-8, as the standard wants it. */
    public static byte[] bytes(Assessment assessment) {
        return new DutyCalendar(assessment).text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        lines.raw("BEGIN", "VCALENDAR");
        lines.raw("VERSION", "2.0");
        lines.raw("PRODID", "-//wenming//wenming//ZH");
        lines.raw("CALSCALE", "GREGORIAN");
        lines.raw("METHOD", "PUBLISH");
        lines.text("X-WR-CALNAME", assessment.submission().unit().name() + "创建任务");
        assessment.calendar().forEach(this::stage);
        Duty.of(assessment).forEach(this::duty);
        lines.raw("END", "VCALENDAR");
        return lines.toString();
    }

    private void stage(StageState stage) {
        begin("stage " + stage.name(), stage.from(), stage.to());
        lines.text("SUMMARY", "创建阶段：" + stage.name());
        lines.text("CATEGORIES", "阶段");
        end();
    }

    private void duty(Duty duty) {
        String lead = duty.lead().isEmpty() ? "未指定" : duty.lead();
        begin("duty " + duty.rule(), duty.dueBy(), duty.dueBy());
        lines.text("SUMMARY", (duty.late() ? "（已逾期）" : "") + lead + "：" + duty.title() + "，" + duty.what());
        lines.text(
                "DESCRIPTION",
                duty.action() + "\n可得 " + duty.points() + " 分（" + duty.itemId() + "）"
                        + (duty.support().isEmpty() ? "" : "\n配合：" + String.join("、", duty.support())) + "\n依据："
                        + duty.source());
        lines.text("CATEGORIES", lead);
        lines.raw("BEGIN", "VALARM");
        lines.raw("ACTION", "DISPLAY");
        lines.raw("TRIGGER", "-P7D");
        lines.text("DESCRIPTION", "还有一周到期：" + duty.title());
        lines.raw("END", "VALARM");
        end();
    }

    private void begin(String identity, LocalDate from, LocalDate to) {
        lines.raw("BEGIN", "VEVENT");
        lines.raw("UID", uid(identity));
        lines.raw("DTSTAMP", DAY.format(assessment.submission().asOf()) + "T000000Z");
        lines.raw("DTSTART;VALUE=DATE", DAY.format(from));
        lines.raw("DTEND;VALUE=DATE", DAY.format(to.plusDays(1))); // the first day after it
        lines.raw("TRANSP", "TRANSPARENT"); // nobody is busy for being due
    }

    private void end() {
        lines.raw("END", "VEVENT");
    }

    private String uid(String identity) {
        String whole = String.join(
                "\n", assessment.submission().unit().id(), assessment.outline().id(), period(), identity);
        return HexFormat.of().formatHex(Sha256.bytes(whole), 0, UID_BYTES) + "@wenming";
    }

    private String period() {
        return assessment.submission().period().from() + "/"
                + assessment.submission().period().to();
    }
}
