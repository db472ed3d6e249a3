package wenming.mechanics;

import static wenming.scoring.ItemScore.Status.MET;
import static wenming.scoring.ItemScore.Status.NEEDS_JUDGEMENT;
import static wenming.scoring.ItemScore.Status.NOT_MET;
import static wenming.scoring.ItemScore.Status.NOT_PROVIDED;
import static wenming.scoring.ItemScore.Status.PARTIAL;
import static wenming.testing.TestEvidence.evidence;
import static wenming.testing.TestStandard.ITEM;
import static wenming.testing.TestStandard.item;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import wenming.testing.TestEvidence;
import wenming.testing.TestStandard.Verifier;

/** Rates against a threshold, and ordered bands: M08 to M10. */
class RatesAndBandsTest {

    private static TestEvidence study(int attended, int expected) {
        return evidence("集中学习").with("实到人数", attended).with("应到人数", expected);
    }

    @Test
    void m08_attendance_at_least_ninety_per_cent_HG() {
        Verifier item = item("5", """
                统计 "集中学习"
                计算 参与率
              那么
                达到 90 % 得满分, 不足不得分
              """).verify(ITEM);
        item.given(study(90, 100)).earns("5").status(MET).actual("90", "%");
        item.given(study(89, 100)).earns("0").status(NOT_MET).shortBy("1", "%").actionContains("1 个百分点");
        // The rate is of the sums, not the mean of the rates: (10 + 80) / (10 + 100).
        item.given(study(10, 10), study(80, 100)).earns("0").actual("81.82", "%");
    }

    @Test
    void m08_awareness_above_ninety_per_cent_exactly_ninety_is_not_enough_SE() {
        Verifier item = item("5", """
                统计 "问卷调查"
                计算 "知晓份数" 占 "有效份数" 的比例
              那么
                超过 90 % 得满分, 不足不得分
              """).verify(ITEM);
        TestEvidence survey = evidence("问卷调查").with("有效份数", 1000);
        item.given(survey.with("知晓份数", 901)).earns("5");
        item.given(survey.with("知晓份数", 900))
                .earns("0")
                .required("超过 90 %")
                .shortBy("0.01", "%")
                .reasonContains("应超过 90 %");
        item.given(survey.with("知晓份数", 899)).earns("0").shortBy("0.1", "%");
    }

    @Test
    void m08_59_996_per_cent_is_below_sixty_and_shown_so_SC() {
        Verifier item = item("5", """
                统计 "问卷调查"
                计算 "满意份数" 占 "有效份数" 的比例
              那么
                达到 60 % 得满分, 不足不得分
              """).verify(ITEM);
        TestEvidence survey = evidence("问卷调查").with("有效份数", 25000);
        item.given(survey.with("满意份数", 14999))
                .earns("0")
                .reasonContains("59.996%")
                .shortBy("0.01", "%");
        item.given(survey.with("满意份数", 15000)).earns("5");
    }

    @Test
    void m08_a_denominator_of_zero_cannot_be_judged_CS() {
        Verifier item = item("5", """
                统计 "集中学习"
                计算 参与率
              那么
                达到 100 % 得满分, 不足按比例得分
              """).verify(ITEM);
        item.given(study(0, 0)).earns("0").status(NEEDS_JUDGEMENT).reasonContains("应到人数为 0，无法计算参与率");
        item.given(study(0, 10)).earns("0").status(NOT_MET).actual("0", "%");
        item.given()
                .earns("0")
                .status(NOT_PROVIDED)
                .reasonContains("未提供集中学习的证据")
                .shortBy("100", "%")
                .recoverable("5")
                .actionContains("参与率达到 100 %");
    }

    @Test
    void m08_every_proposal_answered_in_time_S4() {
        Verifier item = item("4", """
                统计 "提案办理"
                计算 "办理结果" 为 "按期办结" 的占比
              那么
                达到 100 % 得满分, 不足不得分
                没有此类事项时 得满分
              """).verify(ITEM);
        TestEvidence answered = evidence("提案办理").with("办理结果", "按期办结");
        item.given(answered.times(3)).earns("4");
        item.given(answered.times(3), evidence("提案办理").with("办理结果", "逾期办结"))
                .earns("0")
                .actual("75", "%")
                .reasonContains("共 4 件，符合 3 件");
        item.given().earns("4").status(MET).reasonContains("没有此类事项");
    }

    @Test
    void m09_awards_2_15_1_0_in_bands_ZJ_A() {
        Verifier item = item("2", """
                统计 "集中学习"
                计算 参与率
              那么
                达到 90 % 得满分
                达到 80 % 得 1.5 分
                达到 60 % 得 1 分
                其余 得 0 分
              """).verify(ITEM);
        item.given(study(90, 100)).earns("2").status(MET);
        item.given(study(89, 100))
                .earns("1.5")
                .status(PARTIAL)
                .shortBy("1", "%")
                .recoverable("0.5");
        item.given(study(80, 100)).earns("1.5");
        item.given(study(79, 100)).earns("1");
        item.given(study(60, 100)).earns("1").reasonContains("达到 60 %");
        item.given(study(59, 100)).earns("0").status(NOT_MET);
    }

    @Test
    void m09_the_order_of_bands_does_not_matter_and_the_rest_gets_one_point_ZJ_A() {
        Verifier item = item("5", """
                统计 "集中学习"
                计算 参与率
              那么
                其余 得 1 分
                达到 60 % 得 3 分
                超过 90 % 得满分
              """).verify(ITEM);
        item.given(study(91, 100)).earns("5");
        item.given(study(90, 100)).earns("3");
        item.given(study(59, 100)).earns("1");
    }

    @Test
    void m09_rehabilitation_below_80_70_60_per_cent_minus_1_2_3_ZJ() {
        Verifier item = item("5", """
                统计 "办件统计"
                计算 "完成数" 占 "应完成数" 的比例
              那么
                低于 80 % 扣 1 分
                低于 70 % 扣 2 分
                低于 60 % 扣 3 分
              """).verify(ITEM);
        item.given(done(80))
                .earns("5")
                .status(MET)
                .reasonContains("80%", "不低于 80 %，不扣分")
                .required("不低于 80 %");
        item.given(done(79)).earns("4").status(PARTIAL).reasonContains("79%", "，低于 80 %，扣 1 分");
        item.given(done(70)).earns("4");
        item.given(done(69)).earns("3");
        item.given(done(60)).earns("3");
        item.given(done(59)).earns("2");
    }

    @Test
    void m09_years_in_a_row_1_3_5_7_9_NB() {
        Verifier item = item("9", """
                统计 "表彰奖励"
                其中 不限发生时间
                其中 同一事项只计一次
                计算 次数
              那么
                达到 1 次 得 1 分
                达到 2 次 得 3 分
                达到 3 次 得 5 分
                达到 4 次 得 7 分
                达到 5 次 得 9 分
              """).verify(ITEM);
        String[] days = {"2026-05-01", "2025-05-01", "2024-05-01", "2023-05-01", "2022-05-01", "2021-05-01"};
        String[] points = {"1", "3", "5", "7", "9", "9"};
        for (int years = 1; years <= days.length; years++) {
            item.given(evidence("表彰奖励").on(Arrays.copyOf(days, years))).earns(points[years - 1]);
        }
        item.given().earns("0").status(NOT_PROVIDED);
    }

    @Test
    void m10_four_conditions_grade_a_three_grade_b_else_c_SC_A() {
        Verifier item = item("4", """
                统计 "制度文件"
                计算 具备 "考勤制度", "卫生制度", "学习制度", "值班制度" 的项数
              那么
                达到 4 项 得满分
                达到 3 项 得 2 分
                其余 得 1 分
              """).verify(ITEM);
        TestEvidence rules = evidence("制度文件").with("主题", List.of("考勤制度", "卫生制度"));
        TestEvidence study = evidence("制度文件").titled("机关学习制度");
        TestEvidence duty = evidence("制度文件").with("主题", List.of("值班制度"));
        item.given(rules, study, duty).earns("4").noShortfall();
        item.given(rules, study)
                .earns("2")
                .shortBy("1", "项")
                .recoverable("2")
                .actionContains("补齐：值班制度")
                .reasonContains("缺少：值班制度");
        item.given(rules).earns("1").shortBy("2", "项").actionContains("学习制度、值班制度");
    }

    private static TestEvidence done(int number) {
        return evidence("办件统计").with("完成数", number).with("应完成数", 100);
    }
}
