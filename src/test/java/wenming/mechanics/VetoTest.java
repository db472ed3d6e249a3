package wenming.mechanics;

import static wenming.scoring.ItemScore.Status.MET;
import static wenming.testing.TestEvidence.evidence;
import static wenming.testing.TestStandard.ITEM;
import static wenming.testing.TestSubmission.submission;

import org.junit.jupiter.api.Test;
import wenming.testing.TestEvidence;
import wenming.testing.TestStandard;
import wenming.testing.TestStandard.Verifier;

/** Vetoes stand beside the number: M57, M59 to M62. */
class VetoTest {

    private static final TestEvidence LEAKED = evidence("失泄密事件");

    @Test
    void m57_the_veto_leaves_the_number_alone_HF() {
        TestStandard standard = TestStandard.of("""
                规则 "学习"
                  @项目("1.1") @分值(10) @依据("HF")
                当
                  统计 "集中学习"
                  计算 次数
                那么
                  达到 1 次 得满分
                结束
                规则 "发生失泄密"
                  @项目("V1") @依据("HF")
                当
                  统计 "失泄密事件"
                  计算 起数
                那么
                  发生 1 起 即一票否决
                结束
                规则 "文明单位"
                  @称号("文明单位") @依据("HF")
                当
                  总分不低于 10 分
                  且 无一票否决
                那么
                  授予称号
                结束
                """);
        TestEvidence study = evidence("集中学习");
        standard.verify(ITEM).given(study).earns("10").total("10").vetoes().title("文明单位");
        standard.verify(ITEM)
                .given(study, LEAKED)
                .earns("10")
                .status(MET)
                .total("10")
                .vetoes("V1")
                .title("");
    }

    @Test
    void m59_effects_by_status_applicant_blocked_holder_put_right_or_revoked_YC() {
        TestStandard standard = TestStandard.of("""
                规则 "申报单位"
                  @项目("V1") @依据("YC")
                当
                  统计 "违法违纪案件"
                  计算 起数
                  且 未持有称号 "市级文明单位"
                那么
                  发生 1 起 即一票否决, 12 个月内不得申报
                结束
                规则 "称号单位"
                  @项目("V2") @依据("YC")
                当
                  统计 "违法违纪案件"
                  计算 起数
                  且 持有称号 "市级文明单位"
                那么
                  发生 1 起 即一票否决, 限期 12 个月 整改
                  撤销称号, 取消评优资格
                结束
                """);
        TestEvidence breach = evidence("违法违纪案件");
        standard.verify("V1").given(breach).vetoes("V1").effects("12 个月内不得申报");
        standard.verify("V2")
                .given(submission().titles("市级文明单位").evidence(breach))
                .vetoes("V2")
                .effects("限期 12 个月整改", "撤销称号", "取消评优资格");
        standard.verify("V2").given(submission().titles("市级文明单位")).vetoes();
    }

    @Test
    void m60_chief_leaders_or_a_main_penalty_for_staff_DM_MW() {
        TestStandard standard = TestStandard.of("""
                规则 "主要负责人违纪"
                  @项目("V1") @依据("DM")
                当
                  统计 "违法违纪案件"
                  其中 "人员类别" 为 "主要负责人"
                  计算 起数
                那么
                  发生 1 起 即一票否决
                结束
                规则 "职工判刑"
                  @项目("V2") @依据("MW")
                当
                  统计 "违法违纪案件"
                  其中 "人员类别" 为 "中层干部" 或 "一般人员"
                  其中 "处理结果" 为 "刑事处罚"
                  计算 起数
                那么
                  发生 1 起 即一票否决
                结束
                """);
        TestEvidence breach = evidence("违法违纪案件");
        standard.verify("V1")
                .given(breach.with("人员类别", "主要负责人").with("处理结果", "轻处分"))
                .vetoes("V1");
        standard.verify("V1")
                .given(breach.with("人员类别", "班子成员").with("处理结果", "刑事处罚"))
                .vetoes();
        standard.verify("V2")
                .given(breach.with("人员类别", "一般人员").with("处理结果", "轻处分"))
                .vetoes();
        standard.verify("V2")
                .given(breach.with("人员类别", "一般人员").with("处理结果", "刑事处罚"))
                .vetoes("V2");
    }

    @Test
    void m61_force_majeure_excepted_NB() {
        Verifier veto = TestStandard.veto("""
                统计 "安全责任事故"
                其中 "不可抗力" 除外
                计算 起数
              那么
                发生 1 起 即一票否决
              """).verify("V1");
        TestEvidence accident = evidence("安全责任事故");
        veto.given(accident).vetoes("V1");
        veto.given(accident.with("不可抗力", false)).vetoes("V1");
        veto.given(accident.with("不可抗力", true)).vetoes();
    }

    @Test
    void m62_a_finding_counts_only_from_the_department_asked_EZ() {
        Verifier veto = TestStandard.veto("""
                统计 "安全责任事故"
                其中 由 "应急管理局" 或 "公安局" 认定
                计算 起数
              那么
                发生 1 起 即一票否决
              """).verify("V1");
        TestEvidence accident = evidence("安全责任事故");
        veto.given(accident.with("认定单位", "应急管理局")).vetoes("V1");
        veto.given(accident.with("认定单位", "邻居")).vetoes();
        veto.given(accident).vetoes();
    }
}
