package wenming.mechanics;

import static wenming.scoring.ItemScore.Status.MET;
import static wenming.scoring.ItemScore.Status.NOT_MET;
import static wenming.scoring.ItemScore.Status.NOT_PROVIDED;
import static wenming.scoring.ItemScore.Status.PARTIAL;
import static wenming.testing.TestEvidence.evidence;
import static wenming.testing.TestStandard.ITEM;
import static wenming.testing.TestStandard.RULE;
import static wenming.testing.TestStandard.item;

import org.junit.jupiter.api.Test;
import wenming.testing.TestEvidence;
import wenming.testing.TestStandard;
import wenming.testing.TestStandard.Verifier;

/** Losing points by the event, by what is missing and by the step: M28, M29, M31, M35, M37, M38. */
class DeductionTest {

    @Test
    void m28_three_points_per_event_floor_zero_of_the_item_CB() {
        Verifier item = item("5", """
                统计 "服务投诉"
                计算 起数
              那么
                每 1 起 扣 3 分
                扣完为止
              """).verify(ITEM);
        TestEvidence complaint = evidence("服务投诉");
        item.given().earns("5").status(MET).reasonContains("基础分 5 分");
        item.given(complaint).earns("2").status(PARTIAL).reasonContains("扣 3 分").noShortfall();
        item.given(complaint.times(2))
                .earns("0")
                .status(NOT_MET)
                .reasonContains("扣 6 分", "扣完为止，本项最低 0 分")
                .and(RULE)
                .earns("-6");
        item.given(complaint.times(9)).earns("0");
    }

    @Test
    void m29_five_points_per_meeting_short_of_twelve_ZJ() {
        Verifier item = item("20", """
                统计 "会议"
                计算 次数
              那么
                应达到 12 次, 每少 1 次 扣 5 分
              """).verify(ITEM);
        TestEvidence meeting = evidence("会议");
        item.given(meeting.times(12)).earns("20").status(MET).noShortfall();
        item.given(meeting.times(13)).earns("20");
        item.given(meeting.times(11))
                .earns("15")
                .shortBy("1", "次")
                .recoverable("5")
                .reasonContains("会议 11 次", "应达到 12 次", "扣 5 分");
        item.given(meeting.times(8)).earns("0").and(RULE).earns("-20");
        item.given(meeting.times(7)).earns("0").and(RULE).earns("-25");
    }

    @Test
    void m29_nothing_filed_at_all_is_told_apart_ZJ() {
        item("20", """
                统计 "会议"
                计算 次数
              那么
                应达到 12 次, 每少 1 次 扣 5 分
              """).verify(ITEM).given().earns("0").status(NOT_PROVIDED).shortBy("12", "次");
    }

    @Test
    void m29_half_a_point_per_missing_from_full_marks_NB_SC() {
        Verifier item = item("6", """
                统计 "集中学习"
                计算 次数
              那么
                达到 24 次 得满分, 每少 1 次 扣 0.5 分
              """).verify(ITEM);
        TestEvidence study = evidence("集中学习");
        item.given(study.times(24)).earns("6");
        item.given(study.times(17)).earns("2.5").shortBy("7", "次").recoverable("3.5");
        item.given(study.times(12)).earns("0").status(NOT_MET);
        item.given(study.times(1)).earns("0");
    }

    @Test
    void m31_one_point_per_200000_yuan_ZJ() {
        Verifier item = item("10", """
                统计 "安全责任事故"
                计算 "金额" 合计
              那么
                每 200000 元 扣 1 分
              """).verify(ITEM);
        TestEvidence accident = evidence("安全责任事故");
        item.given().earns("10").status(MET);
        item.given(accident.with("金额", "199999.99")).earns("10");
        item.given(accident.with("金额", "200000")).earns("9");
        item.given(accident.with("金额", "150000"), accident.with("金额", "250000"))
                .earns("8")
                .reasonContains("400000 元");
        item.given(accident.with("金额", "2400000")).earns("0");
    }

    @Test
    void m31_figures_beyond_all_bounds_cost_the_item_not_the_run_ZJ() {
        item("10", """
                统计 "安全责任事故"
                计算 "金额" 合计
              那么
                每 0.0001 元 扣 999999 分
              """)
                .verify(ITEM)
                .given(evidence("安全责任事故").with("金额", "999999999999"))
                .earns("0");
    }

    @Test
    void m35_first_breach_minus_half_second_zero_of_one_and_a_half_SY() {
        Verifier item = item("1.5", """
                统计 "作风问题"
                计算 起数
              那么
                发生 1 起 扣 0.5 分
                发生 2 起 本项不得分
              """).verify(ITEM);
        TestEvidence breach = evidence("作风问题");
        item.given()
                .earns("1.5")
                .status(MET)
                .reasonContains("作风问题 0 起，低于 1 起，不扣分")
                .required("低于 1 起");
        item.given(breach).earns("1").status(PARTIAL).reasonContains("扣 0.5 分");
        item.given(breach.times(2)).earns("0").status(NOT_MET).reasonContains("本项不得分");
        item.given(breach.times(5)).earns("0");
    }

    @Test
    void m37_not_reported_in_time_zeroes_the_whole_item_CO() {
        Verifier item = TestStandard.of("""
                规则 "安全学习"
                  @项目("1.1") @分值(6) @依据("CO")
                当
                  统计 "集中学习"
                  计算 次数
                那么
                  达到 6 次 得满分, 不足按比例得分
                结束
                规则 "重大损失"
                  @项目("1.1") @依据("CO")
                当
                  统计 "安全责任事故"
                  其中 "情节" 为 "特别严重" 或 "严重"
                  计算 起数
                那么
                  本项不得分
                结束
                """).verify(ITEM);
        TestEvidence study = evidence("集中学习").times(6);
        TestEvidence accident = evidence("安全责任事故");
        item.given(study).earns("6").status(MET);
        item.given(study, accident.with("情节", "一般")).earns("6").refuses("E7", "情节「一般」不属于特别严重、严重");
        item.given(study, accident.with("情节", "严重"))
                .earns("0")
                .status(NOT_MET)
                .reasonContains("安全责任事故 1", "本项不得分，清零")
                .and("安全学习")
                .earns("6");
        // Nothing can be won back in an item that is zeroed.
        item.given(evidence("集中学习"), accident.with("情节", "严重")).earns("0").noShortfall();
    }

    @Test
    void m38_staff_minus_25_but_at_most_two_SY() {
        Verifier item = item("10", """
                统计 "作风问题"
                计算 起数
              那么
                每 1 起 扣 25 分
                最多扣 2 分
              """).verify(ITEM);
        item.given(evidence("作风问题")).earns("8").reasonContains("封顶", "扣 2 分");
        item.given(evidence("作风问题").times(2)).earns("8");
    }

    @Test
    void m38_not_adjusted_the_item_goes_to_minus_one_SY() {
        Verifier item = TestStandard.of("""
                规则 "调整岗位"
                  @项目("1.1") @分值(2) @依据("SY") @允许负分
                当
                  统计 "作风问题"
                  其中 "整改情况" 为 "未整改"
                  计算 起数
                那么
                  每 1 起 扣 1 分
                  最多扣 3 分
                结束
                """).verify(ITEM);
        TestEvidence open = evidence("作风问题").with("整改情况", "未整改");
        item.given(open.times(2)).earns("0");
        item.given(open.times(3)).earns("-1").status(NOT_MET).total("-1").reasonLacks("扣完为止");
        item.given(open.times(9)).earns("-1");
    }
}
