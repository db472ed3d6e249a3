package wenming.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.evidence.Evidence;
import wenming.evidence.Submission;
import wenming.language.InvalidInput;

class CaseFileTest {

    @TempDir
    Path folder;

    @BeforeEach
    void rules() {
        SmallLibrary.in(folder);
    }

    @Test
    void writesTheShorthandOut() {
        Submission submission = SmallLibrary.cases(folder, """
                - name: 甲
                  period: {from: 2026-01-01, to: 2026-12-31}
                  appliedOn: 2026-11-15
                  unit: {level: 市级, features: [服务窗口], figures: {中心组人数: 9}}
                  lastYear: {score: 85, title: 达标单位}
                  judgements: [{rule: 全年集中学习, points: 3}]
                  notApplicable: {"1.2": 没有此类业务}
                  given:
                    - {kind: 集中学习, times: 3, from: 2026-01-31, every: 1m, title: 月学习}
                    - {kind: 个人学时, persons: 2}
                    - {kind: 个人学时, persons: 2, from: 2026-05-04, every: 1m}
                  expect: {total: 0}
                """).get(0).submission();

        assertThat(submission.standard()).isEqualTo("small");
        assertThat(submission.asOf()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(submission.appliedOn()).isEqualTo(LocalDate.of(2026, 11, 15));
        assertThat(submission.unit().level()).isEqualTo("市级");
        assertThat(submission.unit().type()).isEqualTo("机关");
        assertThat(submission.unit().headcount()).hasValue(40);
        assertThat(submission.unit().figure("中心组人数")).contains(new BigDecimal("9"));
        assertThat(submission.lastYear().title()).isEqualTo("达标单位");
        assertThat(submission.judgements()).containsOnlyKeys("全年集中学习");
        assertThat(submission.notApplicable()).containsEntry("1.2", "没有此类业务");
        assertThat(submission.evidence())
                .extracting(Evidence::toString, Evidence::date)
                .containsExactly(
                        tuple("G1-1 月学习1", LocalDate.of(2026, 1, 31)),
                        tuple("G1-2 月学习2", LocalDate.of(2026, 2, 28)),
                        tuple("G1-3 月学习3", LocalDate.of(2026, 3, 31)),
                        tuple("G2-1 个人学时2-1", LocalDate.of(2026, 7, 2)),
                        tuple("G2-2 个人学时2-2", LocalDate.of(2026, 7, 2)),
                        tuple("G3-1 个人学时3-1", LocalDate.of(2026, 5, 4)),
                        tuple("G3-2 个人学时3-2", LocalDate.of(2026, 6, 4)));
    }

    @Test
    void tellsAllMistakesOfAFileAtOnceEachAtItsLine() {
        assertThat(mistakes("""
                - name: 甲
                  rules: [全年集中学西]
                  given:
                    - {kind: 集中学习, tims: 3}
                    - {kind: 集中学刁}
                    - {kind: 集中学习, every: 一周}
                    - {times: 3}
                  expect: {items: {"1.9": {points: 1}, "1.1": {status: meet}}, vetoes: [V9], title: 标达单位}
                - name: 甲
                  expect: {}
                - name: 乙
                """))
                .containsExactly(
                        "a.yaml:2:11 C042 案例「甲」：本标准没有「全年集中学西」这个规则 建议：是否想写「全年集中学习」？",
                        "a.yaml:4:26 C006 案例「甲」：不认识的字段「tims」 建议：是否想写「times」？",
                        "a.yaml:5:14 C044 案例「甲」：没有「集中学刁」这种证据 建议：是否想写「集中学习」？",
                        "a.yaml:6:27 C043 案例「甲」：间隔「一周」看不懂 建议：请写数字加 d（天）、w（周）或 m（月），如 1w",
                        "a.yaml:7:7 C008 案例「甲」：缺少「证据种类」（kind） 建议：请补上 kind",
                        "a.yaml:8:27 C042 案例「甲」：本标准没有「1.9」这个项目 建议：是否想写「1.1」？",
                        "a.yaml:8:56 C012 案例「甲」：「状态」不能是「meet」 建议：是否想写「met」？",
                        "a.yaml:8:73 C042 案例「甲」：本标准没有「V9」这个否决项 建议：是否想写「V1」？",
                        "a.yaml:8:85 C042 案例「甲」：本标准没有「标达单位」这个称号 建议：是否想写「达标单位」？",
                        "a.yaml:9:9 C040 案例「甲」：案例名「甲」在本标准中已出现过 建议：请改用另一个名称，写明这个案例与那个有何不同",
                        "a.yaml:10:12 C041 案例「甲」：这个案例没有写出任何预期 建议：请写 items、vetoes、title 或 total 中至少一项",
                        "a.yaml:11:3 C008 案例「乙」：缺少「预期」（expect） 建议：请补上 expect");
    }

    @Test
    void whatTheDoorOfSubmissionsRefusesIsToldOnceAtTheShorthand() {
        assertThat(mistakes("""
                - name: 甲
                  unit: {headcount: 0, leval: 县级}
                  lastYear: {score: 很高}
                  given:
                    - {kind: 集中学习, times: 30, hours: 两小时}
                    - {kind: 个人学时, severity: 一般}
                    - {kind: 集中学习, attended: 41, expected: 40}
                  expect: {total: 0}
                """))
                .containsExactly(
                        "a.yaml:2:10 C010 案例「甲」：「在职人数」应在 1 至 1000000 之间，实际是 0 建议：请核对这个数",
                        "a.yaml:2:24 C006 案例「甲」：不认识的字段「leval」 建议：是否想写「level」？",
                        "a.yaml:3:14 C005 案例「甲」：「上年度得分」应为数字，实际是文字「很高」 建议：请只写数字，不写单位",
                        "a.yaml:5:31 C005 案例「甲」：「时长」应为数字，实际是文字「两小时」 建议：请只写数字，不写单位",
                        "a.yaml:6:20 C022 案例「甲」：「个人学时」没有「情节」（severity）这一项" + " 建议：请删去这一项，或改正种类；这种材料可写 hours（时长）",
                        "a.yaml:7:20 C023 案例「甲」：「实到人数」41 大于「应到人数」40 建议：请核对这两个数");
    }

    @Test
    void namesAreUniqueAmongTheFilesOfAStandard() {
        SmallLibrary.write(folder.resolve("small/cases/b.yaml"), "- {name: 甲, expect: {total: 0}}");

        assertThat(mistakes("- {name: 甲, expect: {total: 0}}"))
                .singleElement()
                .asString()
                .contains("b.yaml:1:10 C040");
    }

    private List<String> mistakes(String yaml) {
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> SmallLibrary.cases(folder, yaml));
        assertThat(invalid).isNotNull();
        return invalid.diagnostics().stream()
                .map(d -> d.toString().replace(folder + "/small/cases/", ""))
                .toList();
    }
}
