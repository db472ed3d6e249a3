package wenming.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRunnerTest {

    @TempDir
    Path folder;

    @BeforeEach
    void rules() {
        SmallLibrary.in(folder);
    }

    @Test
    void passesWhenEverythingNamedComesAsExpected() {
        assertThat(run("""
                - name: 学习 23 次，差 1 次按比例
                  rules: [全年集中学习]
                  given:
                    - {kind: 集中学习, times: 23, from: 2026-01-09, every: 2w, hours: 2}
                  expect:
                    items: {"1.1": {points: 5.75, status: partial, gap: 1 次, reason: 应达到 24 次}}
                    vetoes: []
                    title: 无
                    total: 5.75
                """)).containsExactly("案例「学习 23 次，差 1 次按比例」（" + folder + "/small/cases/a.yaml:1）相符");
    }

    @Test
    void tellsEveryDifferenceWithTheReasonOfTheAssessment() {
        assertThat(run("""
                - name: 第一例
                  expect: {total: 0}
                - name: 全部写错
                  given:
                    - {kind: 集中学习, times: 12, hours: 2}
                    - {kind: 失泄密事件, from: 2026-05-01}
                  expect:
                    items: {"1.1": {points: 6, status: met, gap: 无, reason: 没有这句话}}
                    vetoes: []
                    title: 达标单位
                    total: 10
                """).get(1).replace(folder + "/small/cases/", "")).isEqualTo("""
                案例「全部写错」（a.yaml:3）不符：
                  1.1 集中学习 得分：预期 6 分，实际 3 分。理由：集中学习 12 次，应达到 24 次，按比例得 3 分
                  1.1 集中学习 状态：预期 met（已达标），实际 partial（部分达标）。理由：集中学习 12 次，应达到 24 次，按比例得 3 分
                  1.1 集中学习 差距：预期 无，实际 12 次。理由：集中学习 12 次，应达到 24 次，按比例得 3 分
                  1.1 集中学习 理由：预期 含「没有这句话」，实际 「集中学习 12 次，应达到 24 次，按比例得 3 分」
                  否决项：预期 无，实际 V1。理由：V1 失泄密事件 1 起，达到 1 起，触发一票否决
                  称号：预期 达标单位，实际 无。理由：总分 3 分；未满足：无一票否决
                  总分：预期 10 分，实际 3 分""");
    }

    @Test
    void shorthandStandsForTheMostFavourableEvidence() {
        assertThat(run("""
                - name: 样样齐全
                  unit: {headcount: 12, titles: [县级文明机关]}
                  given:
                    - {kind: 集中学习, times: 24}
                    - {kind: 制度文件, topics: [考勤制度, 学习制度], attachments: 0, date: 2020-01-01}
                    - {kind: 个人学时, persons: 12, hours: 60, times: 2}
                  expect: {total: 10, title: 达标单位, vetoes: [], items: {"1.1": {gap: 无}}}
                - name: 没有附件的学习不算
                  given:
                    - {kind: 集中学习, times: 24, attachments: 0}
                  expect: {items: {"1.1": {points: 0, status: notMet}}}
                - name: 半年只算半年
                  asOf: 2026-06-30
                  given: [{kind: 集中学习, times: 24, from: 2026-01-10, every: 1m}]
                  expect: {items: {"1.1": {points: 1.5, gap: 18次}}}
                """)).allSatisfy(told -> assertThat(told).endsWith("相符"));
    }

    private List<String> run(String yaml) {
        return SmallLibrary.run(folder, yaml).stream().map(CaseResult::told).toList();
    }
}
