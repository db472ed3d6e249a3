package wenming.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** {@code wenming score} beyond the single report: all standards, duties, calendar. */
class OverviewCommandTest {

    private static final String SAMPLE = "samples/s4-1/gaps.json";

    @Test
    void allStandardsAtOnce() {
        Cli cli = Cli.run("score", SAMPLE, "--all");

        assertThat(cli.code()).isZero();
        assertThat(cli.out()).contains("望舒县审计局　对照 ", "s4-1  市级文明机关", "\n最接近的称号\n  s4-1「市级文明机关」（85 分）还差 ", "\n一举多得\n");
    }

    @Test
    void allStandardsAsJson() throws Exception {
        JsonNode json = new ObjectMapper()
                .readTree(Cli.run("score", SAMPLE, "--all", "--format", "json").out());

        assertThat(json.at("/unit/name").asText()).isEqualTo("望舒县审计局");
        assertThat(json.at("/assessments").findValuesAsText("id")).contains("s2", "s4-1");
        assertThat(json.at("/nearestTitle/standard").asText()).isEqualTo("s4-1");
        assertThat(json.at("/nearestTitle/steps")).isNotEmpty();
        assertThat(json.at("/commonStep/standards").asInt()).isGreaterThan(1);
    }

    @Test
    void dutiesByDepartment() {
        Cli cli = Cli.run("score", SAMPLE, "--by", "lead");

        assertThat(cli.code()).isZero();
        assertThat(cli.out()).contains("望舒县审计局　待办清单，截至 2026-12-31\n", "\n机关党委　尚欠 ", " 已逾期\n");
    }

    @Test
    void dutiesByDay() {
        assertThat(Cli.run("score", SAMPLE, "--by", "stage", "--as-of", "2026-10-01")
                        .out())
                .contains("届初申报阶段　2026 年 3 月 31 日前　尚欠 1 项", "2026 年 12 月 31 日前　尚欠 ");
    }

    @Test
    void aCalendarFile() {
        assertThat(Cli.run("score", SAMPLE, "--format", "ics").out())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void optionsThatContradictAreRefused() {
        assertThat(Cli.run("score", SAMPLE, "--all", "--standard", "s2").code()).isEqualTo(2);
        assertThat(Cli.run("score", SAMPLE, "--all", "--format", "html").err()).contains("--format html 不能与 --all 同用");
        assertThat(Cli.run("score", SAMPLE, "--by", "lead", "--format", "json").err())
                .contains("--format json 不能与 --by 同用");
    }
}
