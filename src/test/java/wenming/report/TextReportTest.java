package wenming.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextReportTest {

    static Stream<Arguments> samplesAndWidths() throws IOException {
        return Samples.names().flatMap(s -> Stream.of(60, 96, 160).map(w -> Arguments.of(s, w)));
    }

    @ParameterizedTest
    @MethodSource("samplesAndWidths")
    void noLineIsWiderThanAskedFor(String sample, int columns) {
        String text = new TextReport(columns, false).text(Samples.assessment(sample));

        // A table's fixed columns need their room; below some width only it may be wider.
        int allowed = Math.max(columns, 96);
        assertThat(text.lines()).allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(allowed));
        assertThat(text).endsWith("\n").doesNotContain("\u001b").doesNotContain("null");
    }

    @Test
    void tellsTheDistanceToTheTitleAndTheWayThereWithinAScreen() {
        String text = TextReport.of(Samples.assessment("s4-1/gaps.json"));
        List<String> screen = text.lines().limit(30).toList();

        assertThat(String.join("\n", screen))
                .contains("望舒县审计局", "市级文明机关（审计局）测评标准", "距「市级文明机关」（85 分）还差", "最省力的办法", "已逾期", "机关党委");
        assertThat(text).contains("可以补回的失分", "各类得分", "没有计入任何项目的证据", "早于考核期", "创建日程");
    }

    @Test
    void vetoesComeFirstWithEffectAndEvidence() {
        String text = TextReport.of(Samples.assessment("s4-1/vetoed.json"));

        assertThat(text.indexOf("一票否决 1 项")).isPositive().isLessThan(text.indexOf("得分　"));
        assertThat(text).contains("12 个月内不得申报", "E006《", "必须先满足，且不能靠补分解决：");
    }

    @Test
    void onlyATerminalGetsEscapeSequencesAndTheyChangeNothingElse() {
        String plain = TextReport.of(Samples.assessment("s4-1/vetoed.json"));
        String coloured = new TextReport(TextReport.COLUMNS, true).text(Samples.assessment("s4-1/vetoed.json"));

        assertThat(coloured).contains("\u001b[1;31m一票否决");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void inTheMiddleOfThePeriodProgressIsHeldAgainstTheCalendar() {
        String text = TextReport.of(Samples.assessment("s2/gaps.json", "2026-06-06"));

        assertThat(text).contains("截至 6 月 6 日应完成 3 次，已完成 1 次（全期 8 次），进度落后");
        assertThat(text).contains("件，到期再计").contains("的阶段结果").contains("未开始");
    }

    @Test
    void atTheTopThereIsNoNextTitle() {
        assertThat(TextReport.of(Samples.assessment("s4-1/model.json")))
                .contains("达到「市级文明机关」，已是最高称号")
                .doesNotContain("怎样达到");
    }

    @Test
    void theEmptySubmissionIsToldWhatToFile() {
        assertThat(TextReport.of(Samples.assessment("s2/empty.json")))
                .contains("未提供证据")
                .contains("待评定的项目");
    }
}
