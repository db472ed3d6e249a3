package wenming.mechanics;

import static wenming.scoring.ItemScore.Status.NEEDS_JUDGEMENT;
import static wenming.scoring.ItemScore.Status.NOT_MET;
import static wenming.testing.TestEvidence.evidence;
import static wenming.testing.TestStandard.ITEM;
import static wenming.testing.TestStandard.RULE;
import static wenming.testing.TestStandard.item;
import static wenming.testing.TestSubmission.submission;

import org.junit.jupiter.api.Test;
import wenming.testing.TestEvidence;
import wenming.testing.TestStandard;
import wenming.testing.TestStandard.Verifier;

/** Better than last year, decided by a body, or beside the total: M53, M55, M56. */
class ImprovementTest {

    /** Five points for sessions, and a bonus block 9 with one item. */
    private static TestStandard bonus(String points, String cap, String whenThen) {
        return TestStandard.of("""
                规则 "基本"
                  @项目("1.1") @分值(5) @依据("测试")
                当
                  统计 "集中学习"
                  计算 次数
                那么
                  达到 1 次 得满分
                结束
                规则 "本规则"
                  @项目("9.1") @分值(%s) @依据("测试")
                当
                %s
                结束
                """.formatted(points, whenThen)).bonus("9", cap).category("9", "加分项");
    }

    private static final TestEvidence AWARD = evidence("表彰奖励");

    private static final TestEvidence STUDY = evidence("集中学习");

    @Test
    void m53_deaths_down_more_than_15_per_cent_one_more_than_50_two_ZJ() {
        Verifier item = bonus("2", "2", """
                  统计 "安全责任事故"
                  计算 起数
                  对比 上年 "事故起数" 的下降率
                那么
                  超过 15 % 得 1 分
                  超过 50 % 得 2 分
                """).verify("9.1");
        TestEvidence accident = evidence("安全责任事故");
        item.given(submission().lastYear("事故起数", "20").evidence(accident.times(17)))
                .earns("0")
                .actual("15", "%");
        item.given(submission().lastYear("事故起数", "20").evidence(accident.times(16)))
                .earns("1");
        item.given(submission().lastYear("事故起数", "20").evidence(accident.times(10)))
                .earns("1")
                .actual("50", "%");
        item.given(submission().lastYear("事故起数", "20").evidence(accident.times(9)))
                .earns("2")
                .reasonContains("本年 9", "上年 20");
        item.given(submission().lastYear("事故起数", "20")).earns("2").actual("100", "%");
        item.given(submission().lastYear("事故起数", "2").evidence(accident.times(3)))
                .earns("0")
                .actual("-50", "%");
        item.given(submission().lastYear("事故起数", "0").evidence(accident))
                .earns("0")
                .status(NEEDS_JUDGEMENT)
                .reasonContains("上年「事故起数」为 0，无法计算下降率");
        item.given(accident).status(NEEDS_JUDGEMENT).reasonContains("缺少上年「事故起数」数据");
    }

    @Test
    void m53_satisfaction_higher_than_last_year_S4() {
        Verifier item = item("2", """
                统计 "问卷调查"
                计算 "满意份数" 占 "有效份数" 的比例
                对比 上年 "群众满意率" 的增加值
              那么
                超过 0 % 得满分, 不足不得分
              """).verify(ITEM);
        TestEvidence survey = evidence("问卷调查").with("有效份数", 1000);
        item.given(submission().lastYear("群众满意率", "93.1").evidence(survey.with("满意份数", 932)))
                .earns("2")
                .actual("0.1", "%");
        item.given(submission().lastYear("群众满意率", "93.1").evidence(survey.with("满意份数", 931)))
                .earns("0")
                .actual("0", "%");
        item.given(submission().evidence(survey.with("满意份数", 931))).status(NEEDS_JUDGEMENT);
    }

    @Test
    void m55_bonus_decided_by_the_committee_NB() {
        Verifier item = bonus("5", "5", """
                  单位类型为 "机关"
                那么
                  由 "文明委" 议定加分, 最多加 5 分, 须有文号
                """).verify("9.1");
        item.given().earns("0").status(NOT_MET).reasonContains("没有文明委的议定");
        item.given(submission().decided(RULE, "4", "文明委〔2026〕3号")).earns("4").reasonContains("文明委〔2026〕3号", "得 4 分");
        item.given(submission().decided(RULE, "5", "3号")).earns("5");
        item.given(submission().decided(RULE, "6", "3号"))
                .earns("0")
                .status(NEEDS_JUDGEMENT)
                .reasonContains("评定值 6 分不在 0 分至 5 分之间");
        item.given(submission().judged(RULE, "4", "突出"))
                .earns("0")
                .status(NEEDS_JUDGEMENT)
                .reasonContains("议定加分须写明文号");
    }

    @Test
    void m56_plus_or_minus_twenty_beside_the_hundred_SC() {
        Verifier item = TestStandard.of("""
                规则 "基本"
                  @项目("1.1") @分值(100) @依据("SC")
                当
                  统计 "集中学习"
                  计算 次数
                那么
                  达到 1 次 得满分
                结束
                规则 "额外得分"
                  @项目("9.1") @分值(20) @依据("SC") @允许负分
                当
                  统计 "表彰奖励"
                  计算 项数
                那么
                  每 1 项 加 8 分
                结束
                规则 "额外失分"
                  @项目("9.1") @依据("SC")
                当
                  统计 "作风问题"
                  计算 起数
                那么
                  每 1 起 扣 8 分
                  最多扣 20 分
                结束
                """)
                .bonusOutside("9", "20")
                .category("9", "附加分")
                .verify("9.1");
        TestEvidence fault = evidence("作风问题");
        item.given(STUDY).earns("0").outside("0").total("100").notAdjusted();
        item.given(STUDY, AWARD.times(2))
                .earns("16")
                .outside("16")
                .total("100")
                .bonus("0")
                .adjusted("-16", "附加分 16 分另列，不计入总分");
        item.given(STUDY, AWARD.times(3)).earns("20").outside("20").total("100");
        item.given(STUDY, AWARD, fault.times(2)).earns("-8").outside("-8").total("100");
        item.given(STUDY, fault.times(3)).earns("-20").outside("-20").total("100");
    }
}
