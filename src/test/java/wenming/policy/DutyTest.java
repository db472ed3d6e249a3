package wenming.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.rules.Library;
import wenming.scoring.Assessment;

class DutyTest {

    @TempDir
    Path folder;

    @BeforeEach
    void rules() {
        SmallLibrary.in(folder);
    }

    @Test
    void departmentsAreToldWhatTheyOwe() {
        List<DutyGroup> groups = DutyGroup.byLead(Duty.of(assess("2026-06-30")));

        assertThat(groups)
                .extracting(DutyGroup::heading)
                .containsExactly("机关党委　尚欠 2 项，可得 5 分", "办公室　尚欠 1 项，可得 2 分，其中 1 项已逾期");
        assertThat(groups.get(0).duties()).extracting(Duty::rule).containsExactly("全年集中学习", "人人有学时");
    }

    @Test
    void theCalendarGroupsByStageAndLastDay() {
        assertThat(DutyGroup.byStage(Duty.of(assess("2026-03-31"))))
                .extracting(DutyGroup::heading)
                .containsExactly("动员部署阶段　2026 年 3 月 31 日前　尚欠 1 项，可得 2 分", "2026 年 12 月 31 日前　尚欠 2 项，可得 5 分");
    }

    @Test
    void theCalendarFileIsWhatCalendarsRead() {
        String ics = ics("2026-06-30");

        assertThat(ics).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
        assertThat(unfolded(ics))
                .contains(
                        "DTSTAMP:20260630T000000Z\r\nDTSTART;VALUE=DATE:20260331\r\nDTEND;VALUE=DATE:20260401\r\n",
                        "SUMMARY:（已逾期）办公室：学习制度，",
                        "SUMMARY:机关党委：集中学习，集中学习还差 12 次\r\n",
                        "DESCRIPTION:集中学习还差 12 次；按月组织，留签到表\\n可得 3 分（1.1）\\n依据：S4 四(一)1\r\n",
                        "SUMMARY:创建阶段：动员部署\r\n",
                        "TRIGGER:-P7D\r\n");
        assertThat(count(ics, "BEGIN:VEVENT")).isEqualTo(4).isEqualTo(count(ics, "END:VEVENT"));
    }

    @Test
    void noLineIsLongerThan75Octets() {
        assertThat(ics("2026-06-30").split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(ics("2026-06-30").replace("\r\n", "")).doesNotContain("\n", "\r", "\uFFFD");
    }

    @Test
    void entriesKeepTheirIdentityFromDayToDay() {
        List<String> before = uids("2026-03-31");

        assertThat(uids("2026-06-30")).isEqualTo(before).doesNotHaveDuplicates().hasSize(4);
        assertThat(ics("2026-06-30")).isEqualTo(ics("2026-06-30")).isNotEqualTo(ics("2026-03-31"));
    }

    @Test
    void signsOfTheFormatAreEscaped() {
        SmallLibrary.replace(folder.resolve("small/1.dslr"), "按月组织，留签到表", "按月;组织,留签到表");

        assertThat(unfolded(ics("2026-06-30"))).contains("按月\\;组织\\,留签到表");
    }

    private List<String> uids(String asOf) {
        return ics(asOf).lines().filter(line -> line.startsWith("UID:")).toList();
    }

    private String ics(String asOf) {
        return new String(DutyCalendar.bytes(assess(asOf)), StandardCharsets.UTF_8);
    }

    private static String unfolded(String ics) {
        return ics.replace("\r\n ", "");
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }

    private Assessment assess(String asOf) {
        RuleCase rule = SmallLibrary.cases(folder, """
                - name: 半年
                  asOf: %s
                  given: [{kind: 集中学习, times: 12, from: 2026-01-10, every: 1d}]
                  expect: {total: 3}
                """.formatted(asOf)).get(0);
        try (Library library = Library.open(folder)) {
            return SmallLibrary.standard(library).assess(rule.submission());
        }
    }
}
