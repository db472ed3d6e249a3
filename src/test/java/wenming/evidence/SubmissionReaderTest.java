package wenming.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static wenming.evidence.SubmissionSample.GOOD;
import static wenming.evidence.SubmissionSample.READER;
import static wenming.evidence.SubmissionSample.field;
import static wenming.evidence.SubmissionSample.mistakes;
import static wenming.evidence.SubmissionSample.read;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;

class SubmissionReaderTest {

    @Test
    void readsTheUnitAndTheDays() {
        Submission submission = read(GOOD);

        assertThat(submission.standard()).isEqualTo("s4-1");
        assertThat(submission.unit().name()).isEqualTo("某市审计局");
        assertThat(submission.unit().headcount()).hasValue(42);
        assertThat(submission.unit().features()).containsExactly("服务窗口");
        assertThat(submission.unit().figures()).containsEntry("中心组人数", new BigDecimal("7"));
        assertThat(submission.period()).isEqualTo(new Period(day("2026-01-01"), day("2026-12-31")));
        assertThat(submission.appliedOn()).isEqualTo(day("2026-12-15"));
        assertThat(submission.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void readsEvidenceWhateverTheOrderOfItsKeys() {
        List<Evidence> evidence = read(GOOD).evidence();

        assertThat(evidence).extracting(Evidence::id).containsExactly("E001", "E002", "E003", "E004");
        Evidence first = evidence.get(0);
        assertThat(first.kind().name()).isEqualTo("集中学习");
        assertThat(first.date()).isEqualTo("2026-03-06");
        assertThat(first.number(field("hours"))).contains(new BigDecimal("2.5"));
        assertThat(first.text(field("scope"))).contains("全体人员");
        assertThat(first.texts(CommonFields.ATTACHMENTS)).containsExactly("签到表.jpg");
        assertThat(evidence.get(1).number(field("hours"))).contains(new BigDecimal("3"));
        assertThat(evidence.get(1).has(CommonFields.NOTE)).isFalse();
        assertThat(evidence.get(2).counts(field("votes"))).containsEntry("良", BigDecimal.valueOf(9));
        assertThat(evidence.get(3).flag(field("forceMajeure"))).isTrue();
        assertThat(evidence.get(3).date(field("closedOn"))).contains(day("2019-08-01"));
    }

    @Test
    void readsDecisionsAndLastYear() {
        Submission submission = read(GOOD);

        assertThat(submission.judgements().get("整体观感"))
                .isEqualTo(new Judgement("整体观感", new BigDecimal("3"), "整洁有序", "检查组", "文明委〔2026〕3号"));
        assertThat(submission.notApplicable()).containsExactly(Map.entry("3.2", "没有窗口"));
        assertThat(submission.lastYear())
                .isEqualTo(new LastYear(
                        Optional.of(new BigDecimal("88.5")),
                        "达标单位",
                        Map.of("群众满意率", new BigDecimal("93.1")),
                        List.of("台账不全")));
    }

    @Test
    void needsNoMoreThanUnitAndPeriod() {
        Submission submission = read("""
                {"unit": {"id": "U1", "name": "某局"}, "period": {"from": "2026-01-01", "to": "2026-06-30"}}
                """);

        assertThat(submission.standard()).isEmpty();
        assertThat(submission.asOf()).isEqualTo("2026-06-30");
        assertThat(submission.appliedOn()).isEqualTo("2026-06-30");
        assertThat(submission.unit().headcount()).isEmpty();
        assertThat(submission.evidence()).isEmpty();
        assertThat(submission.lastYear()).isEqualTo(LastYear.UNKNOWN);
    }

    @Test
    void toleratesAByteOrderMark() {
        assertThat(read("\uFEFF" + GOOD).evidence()).hasSize(4);
        assertThat(mistakes("\uFEFF{}").get(0).toString()).startsWith("a.json:1:1 /unit S008");
    }

    @Test
    void acceptsFiveYearsToTheDay() {
        assertThat(read(GOOD.replace("\"to\": \"2026-12-31\"", "\"to\": \"2030-12-31\""))
                        .period()
                        .days())
                .isEqualTo(1826);
    }

    @Test
    void acceptsWholeNumbersWrittenWithAPointOrAnExponent() {
        Evidence evidence = read(GOOD.replace("\"attended\": 40", "\"attended\": 4.0e1"))
                .evidence()
                .get(0);

        assertThat(evidence.number(field("attended"))).contains(new BigDecimal("40"));
    }

    /** Ten mistakes of ten sorts, all found in one reading and listed in the order of the file. */
    @Test
    void findsAllMistakesAtOnce() {
        List<Diagnostic> mistakes = mistakes("""
                {
                  "unit": {"id": "U1", "headcount": 0, "figures": {"中心组人": 7}},
                  "period": {"from": "2026-12-31", "to": "2026-01-01"},
                  "evidence": [
                    {"id": "E001", "kind": "集中学习", "title": "一", "date": "2026-02-30", "hours": "2"},
                    {"id": "E001", "kind": "集中学习", "title": "二", "date": "2026-03-01", "hour": 2, "hours": 2},
                    {"id": "E003", "kind": "集体学习", "title": "三", "date": "2026-03-01"},
                    {"attended": 43, "expected": 42, "id": "E004", "kind": "集中学习", "title": "四", "date": "2026-03-01", "hours": 1}
                  ]
                }
                """);

        assertThat(mistakes.stream().map(Diagnostic::toString))
                .containsExactly(
                        "a.json:2:3 /unit/name S008 缺少「单位名称」（name） 建议：请补上 name",
                        "a.json:2:37 /unit/headcount S010 「在职人数」应在 1 至 1000000 之间，实际是 0 建议：请核对这个数",
                        "a.json:2:60 /unit/figures/中心组人 S026 没有名为「中心组人」的基本数字 建议：是否想写「中心组人数」？",
                        "a.json:3:36 /period/to S024 考核期的截止日期早于起始日期：2026-12-31 至 2026-01-01 建议：请核对两个日期，是否写反了",
                        "a.json:5:58 /evidence/0/date S011 第 1 条材料「E001」：「日期」「2026-02-30」这一天不存在 建议：请按 2026-03-06 的样子写年-月-日",
                        "a.json:5:81 /evidence/0/hours S005 第 1 条材料「E001」：「时长」应为数字，实际是文字「2」 建议：请去掉引号，写成 2",
                        "a.json:6:12 /evidence/1/id S021 第 2 条材料「E001」：编号与第 1 条材料相同 建议：请改用另一个编号；若是同一材料，请删去一条",
                        "a.json:6:72 /evidence/1/hour S006 第 2 条材料「E001」：不认识的字段「hour」 建议：是否想写「hours」？",
                        "a.json:7:28 /evidence/2/kind S020 第 3 条材料「E003」：没有「集体学习」这种材料 建议：是否想写「集中学习」？",
                        "a.json:8:6 /evidence/3/attended S023 第 4 条材料「E004」：「实到人数」43 大于「应到人数」42 建议：请核对这两个数");
    }

    /** Whatever is done to a good file, it is read or refused in words for people. */
    @Test
    void survivesDamage() {
        Random random = new Random(20260306);
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = Damage.damaged(good, random);
            try {
                assertThat(READER.read("a.json", damaged).unit().name()).isNotBlank();
            } catch (InvalidInput invalid) {
                refused++;
                assertThat(invalid.diagnostics()).isNotEmpty().allSatisfy(SubmissionReaderTest::isForPeople);
            }
        }
        assertThat(refused).isBetween(1_000, 2_000);
    }

    private static void isForPeople(Diagnostic mistake) {
        assertThat(mistake.message()).containsPattern("\\p{IsHan}");
        assertThat(mistake.toString()).doesNotContain("Exception", "com.", "java.", "Jackson");
        assertThat(mistake.line()).isPositive();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
