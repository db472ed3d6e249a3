package wenming.mechanics;

import static wenming.scoring.ItemScore.Status.MET;
import static wenming.scoring.ItemScore.Status.NOT_MET;
import static wenming.scoring.ItemScore.Status.NOT_PROVIDED;
import static wenming.scoring.ItemScore.Status.PARTIAL;
import static wenming.testing.TestEvidence.evidence;
import static wenming.testing.TestStandard.ITEM;
import static wenming.testing.TestStandard.item;
import static wenming.testing.TestSubmission.submission;

import java.util.List;
import org.junit.jupiter.api.Test;
import wenming.testing.TestEvidence;
import wenming.testing.TestStandard.Verifier;

/** Earning points by doing a thing, often enough, long enough: M01, M02, M07, M11. */
class EarningTest {

    @Test
    void m01_campaign_studied_as_a_topic_four_points_HN() {
        Verifier item = item("4", """
                统计 "集中学习"
                其中 主题包含 "文明创建"
                计算 次数
              那么
                得满分
              """).verify(ITEM);
        TestEvidence study = evidence("集中学习");
        item.given(study.with("主题", List.of("文明创建")))
                .earns("4")
                .status(MET)
                .counts("E1")
                .noShortfall();
        item.given(study.titled("文明创建专题学习")).earns("4").counts("E1");
        item.given(study.with("主题", List.of("业务")))
                .earns("0")
                .status(NOT_MET)
                .refuses("E1", "主题不含文明创建")
                .reasonContains("没有", "集中学习");
        item.given()
                .earns("0")
                .status(NOT_PROVIDED)
                .reasonContains("未提供集中学习")
                .shortBy("1", "件")
                .recoverable("4");
    }

    @Test
    void m02_central_group_study_four_a_year_ten_points_HN_S4() {
        Verifier item = item("10", """
                统计 "集中学习"
                其中 范围为 "中心组"
                计算 次数
              那么
                达到 4 次 得满分, 不足不得分
              """).verify(ITEM);
        TestEvidence study = evidence("集中学习").with("范围", "中心组");
        item.given(study.times(4)).earns("10").status(MET).required("达到 4 次").actual("4", "次");
        item.given(study.times(5)).earns("10").noShortfall();
        item.given(study.times(3))
                .earns("0")
                .status(NOT_MET)
                .shortBy("1", "次")
                .recoverable("10")
                .reasonContains("集中学习 3 次，应达到 4 次，不得分");
        item.given(study.times(3), evidence("集中学习").with("范围", "党员")).earns("0").refuses("E4", "范围「党员」不属于中心组");
        item.given().earns("0").status(NOT_PROVIDED).shortBy("4", "次").recoverable("10");
    }

    @Test
    void m02_campaign_studied_twice_a_year_inside_the_period_S4() {
        Verifier item = item("2", """
                统计 "会议"
                其中 主题包含 "创建工作"
                计算 次数
              那么
                达到 2 次 得满分, 不足按比例得分
                提示 "党组每半年研究一次创建工作"
              """).verify(ITEM);
        TestEvidence meeting = evidence("会议").with("主题", List.of("创建工作"));
        item.given(meeting.on("2026-01-01", "2026-12-31")).earns("2").refusesNothing();
        item.given(meeting.on("2025-12-31", "06-01"))
                .earns("1")
                .status(PARTIAL)
                .refuses("E1", "早于考核期（2026-01-01 至 2026-12-31）")
                .shortBy("1", "次")
                .actionContains("党组每半年研究一次创建工作");
        item.given(meeting.on("06-01", "2027-01-01")).earns("1").refuses("E2", "晚于考核日 2026-12-31");
        item.given(submission().asOf("2026-06-30").evidence(meeting.on("06-30", "07-01")))
                .earns("1")
                .refuses("E2", "晚于考核日 2026-06-30")
                .warns("阶段结果");
    }

    @Test
    void m02_the_same_session_filed_twice_counts_once_S4() {
        TestEvidence session = evidence("集中学习").titled("周五学习");
        item("2", """
                统计 "集中学习"
                计算 次数
              那么
                达到 2 次 得满分, 不足不得分
              """).verify(ITEM).given(session.times(2)).earns("0").refuses("E2", "与 E1 为同一件事，只计一次");
    }

    @Test
    void m07_half_a_day_is_four_hours_a_day_eight_LO() {
        Verifier item = item("6", """
                统计 "业务培训"
                其中 1 天折算 8 小时
                计算 累计时长
              那么
                达到 40 小时 得满分, 不足按比例得分
              """).verify(ITEM);
        TestEvidence training = evidence("业务培训");
        item.given(training.with("天数", "5")).earns("6").actual("40", "小时");
        item.given(training.with("天数", "0.5").times(10)).earns("6").actual("40", "小时");
        item.given(training.with("天数", "4").with("时长", "7.5"))
                .earns("5.925")
                .actual("39.5", "小时")
                .shortBy("0.5", "小时");
        item.given(training).earns("0").actual("0", "小时");
    }

    @Test
    void m07_a_session_counts_only_from_two_hours_CO() {
        Verifier item = item("6", """
                统计 "集中学习"
                其中 时长不少于 2 小时
                计算 次数
              那么
                达到 2 次 得满分, 不足按比例得分
              """).verify(ITEM);
        TestEvidence study = evidence("集中学习");
        item.given(study.with("时长", "2").times(2)).earns("6");
        item.given(study.with("时长", "2"), study.with("时长", "1.99")).earns("3").refuses("E2", "时长 1.99 小时，不足 2 小时");
        item.given(study.with("时长", "0.5")).earns("0").status(NOT_MET).refuses("E1", "时长 0.5 小时，不足 2 小时");
    }

    @Test
    void m07_days_count_as_hours_for_the_minimum_too_CO() {
        Verifier item = item("6", """
                统计 "集中学习"
                其中 1 天折算 8 小时
                其中 时长不少于 4 小时
                计算 次数
              那么
                达到 1 次 得满分
              """).verify(ITEM);
        item.given(evidence("集中学习").with("时长", "0").with("天数", "0.5")).earns("6");
        item.given(evidence("集中学习").with("时长", "0").with("天数", "0.4")).refuses("E1", "时长 3.2 小时，不足 4 小时");
    }

    @Test
    void m11_ten_cases_or_more_fifteen_points_else_in_proportion_SC() {
        Verifier item = item("15", """
                统计 "工作任务"
                计算 件数
              那么
                达到 10 件 得满分, 不足按比例得分
              """).verify(ITEM);
        TestEvidence task = evidence("工作任务");
        item.given(task.times(10)).earns("15").status(MET);
        item.given(task.times(11)).earns("15");
        item.given(task.times(9))
                .earns("13.5")
                .shortBy("1", "件")
                .recoverable("1.5")
                .reasonContains("按比例得 13.5 分");
        item.given(task.times(7)).earns("10.5");
        item.given(task.times(1)).earns("1.5").status(PARTIAL);
        item.given().earns("0").status(NOT_PROVIDED).shortBy("10", "件");
    }

    @Test
    void m11_a_share_that_does_not_come_out_even_is_rounded_to_thousandths_SC() {
        Verifier item = item("10", """
                统计 "工作任务"
                计算 件数
              那么
                达到 3 件 得满分, 不足按比例得分
              """).verify(ITEM);
        item.given(evidence("工作任务").times(1)).earns("3.333");
        item.given(evidence("工作任务").times(2)).earns("6.667").recoverable("3.333");
    }
}
