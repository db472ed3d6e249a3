package wenming.mechanics;

import static wenming.scoring.ItemScore.Status.MET;
import static wenming.scoring.ItemScore.Status.NOT_APPLICABLE;
import static wenming.scoring.ItemScore.Status.NOT_MET;
import static wenming.scoring.ItemScore.Status.NOT_PROVIDED;
import static wenming.testing.TestEvidence.evidence;
import static wenming.testing.TestStandard.ITEM;
import static wenming.testing.TestStandard.item;
import static wenming.testing.TestSubmission.submission;

import org.junit.jupiter.api.Test;
import wenming.testing.TestEvidence;
import wenming.testing.TestStandard;
import wenming.testing.TestStandard.Verifier;

/** Criteria that hold for some units only: M17 to M19. */
class AlternativesTest {

    private static final String SMOKING = """
            规则 "设吸烟区"
              @项目("1.1") @分值(4) @依据("SF")
            当
              统计 "阵地设施"
              其中 "形式" 为 "室外吸烟区"
              计算 个数
              且 设有 "吸烟区"
            那么
              达到 1 个 得满分, 不足不得分
            结束
            规则 "无烟单位"
              @项目("1.1") @依据("SF")
            当
              统计 "卫生问题"
              其中 "形式" 为 "室内吸烟"
              计算 起数
              且 未设 "吸烟区"
            那么
              不超过 0 起 得满分
            结束
            """;

    @Test
    void m17_smoking_area_well_placed_or_none_and_smoke_free_four_points_SF() {
        Verifier item = TestStandard.of(SMOKING).verify(ITEM);
        TestEvidence area = evidence("阵地设施").with("形式", "室外吸烟区");
        TestEvidence smoking = evidence("卫生问题").with("形式", "室内吸烟");
        item.given(submission().features("吸烟区").evidence(area))
                .earns("4")
                .status(MET)
                .and("设吸烟区")
                .earns("4");
        item.given(submission().features("吸烟区")).earns("0").status(NOT_PROVIDED).shortBy("1", "个");
        item.given(submission()).earns("4").status(MET).and("无烟单位").earns("4");
        item.given(submission().evidence(smoking)).earns("0").status(NOT_MET);
        // The branch that does not concern the unit gives nothing and leaves no line.
        item.given(submission().evidence(area, smoking)).earns("0").counts("E2");
    }

    @Test
    void m17_residential_court_yes_or_no_changes_the_list_SF() {
        Verifier item = TestStandard.of("""
                规则 "有家属院"
                  @项目("1.1") @分值(3) @依据("SF")
                当
                  统计 "制度文件"
                  计算 具备 "门前三包", "家属院管理", "家属院绿化" 的项数
                  且 设有 "家属院"
                那么
                  达到 3 项 得满分, 不足按比例得分
                结束
                规则 "无家属院"
                  @项目("1.1") @依据("SF")
                当
                  统计 "制度文件"
                  计算 具备 "门前三包" 的项数
                  且 未设 "家属院"
                那么
                  达到 1 项 得满分
                结束
                """).verify(ITEM);
        TestEvidence front = evidence("制度文件").titled("门前三包责任书");
        item.given(submission().evidence(front)).earns("3");
        item.given(submission().features("家属院").evidence(front)).earns("1").actionContains("家属院管理、家属院绿化");
    }

    @Test
    void m17_head_count_decides_which_figure_holds_SF() {
        Verifier item = TestStandard.of("""
                规则 "大单位"
                  @项目("1.1") @分值(2) @依据("SF")
                当
                  统计 "文体活动"
                  计算 次数
                  且 人数不少于 50 人
                那么
                  达到 4 次 得满分
                结束
                规则 "小单位"
                  @项目("1.1") @依据("SF")
                当
                  统计 "文体活动"
                  计算 次数
                  且 人数少于 50 人
                那么
                  达到 2 次 得满分
                结束
                """).verify(ITEM);
        TestEvidence two = evidence("文体活动").times(2);
        item.given(submission().headcount(49).evidence(two)).earns("2");
        item.given(submission().headcount(50).evidence(two)).earns("0").shortBy("2", "次");
    }

    private static final String COMMON_AND_OWN = """
            规则 "共性指标"
              @项目("1.1") @分值(40) @依据("SC")
            当
              统计 "会议"
              计算 次数
            那么
              达到 4 次 得满分, 不足按比例得分
            结束
            规则 "窗口部门指标"
              @项目("2.1") @分值(60) @依据("SC")
            当
              统计 "办件统计"
              计算 "完成数" 占 "应完成数" 的比例
              且 单位类型为 "窗口部门"
            那么
              达到 100 % 得满分
            结束
            规则 "其他部门指标"
              @项目("2.1") @依据("SC")
            当
              统计 "工作任务"
              计算 件数
              且 单位类型不为 "窗口部门"
            那么
              达到 10 件 得满分
            结束
            """;

    @Test
    void m18_common_part_40_and_the_kinds_own_part_60_SC() {
        Verifier own = TestStandard.of(COMMON_AND_OWN).verify("2.1");
        TestEvidence meetings = evidence("会议").times(4);
        TestEvidence served = evidence("办件统计").with("完成数", 5).with("应完成数", 5);
        TestEvidence tasks = evidence("工作任务").times(10);
        own.given(submission().type("窗口部门").evidence(meetings, served))
                .earns("60")
                .total("100");
        own.given(submission().type("窗口部门").evidence(meetings, tasks))
                .earns("0")
                .total("40")
                .status(NOT_PROVIDED);
        own.given(submission().type("综合部门").evidence(meetings, tasks))
                .earns("60")
                .total("100");
    }

    private static final String LAKE = """
            规则 "学习"
              @项目("1.1") @分值(60) @依据("SC")
            当
              统计 "集中学习"
              计算 次数
            那么
              达到 10 次 得满分, 不足按比例得分
            结束
            规则 "湖泊保护"
              @项目("1.2") @分值(40) @依据("SC") @可不适用("辖区内没有湖泊的书面说明")
            当
              统计 "抽查检查"
              计算 次数
            那么
              达到 4 次 得满分, 不足按比例得分
            结束
            """;

    @Test
    void m19_item_claimed_not_applicable_the_rest_is_scaled_up_in_a_line_of_its_own_HF_SC() {
        Verifier item = TestStandard.of(LAKE).verify("1.2");
        TestEvidence nine = evidence("集中学习").times(9);
        item.given(submission().evidence(nine)).total("54").maximum("100").notAdjusted();
        item.given(submission().evidence(nine).notApplicable("1.2", "辖区没有湖"))
                .earns("0")
                .status(NOT_APPLICABLE)
                .reasonContains("单位说明不适用：辖区没有湖")
                .total("90")
                .maximum("100")
                .adjusted("36", "不适用项 40 分，其余项目得分按比例折算为 100 分制");
        item.given(submission().notApplicable("1.2", "辖区没有湖"))
                .total("0")
                .maximum("100")
                .notAdjusted();
    }

    @Test
    void m19_or_its_points_leave_the_maximum_HF() {
        TestStandard.of(LAKE)
                .excluding()
                .verify("1.2")
                .given(submission().evidence(evidence("集中学习").times(9)).notApplicable("1.2", "辖区没有湖"))
                .status(NOT_APPLICABLE)
                .total("54")
                .maximum("60")
                .notAdjusted();
    }

    @Test
    void m19_a_shortfall_of_a_scaled_standard_promises_scaled_points_HF() {
        TestStandard.of(LAKE)
                .verify(ITEM)
                .given(submission().evidence(evidence("集中学习").times(9)).notApplicable("1.2", "辖区没有湖"))
                .shortBy("1", "次")
                .recoverable("10");
    }

    @Test
    void m19_a_claim_where_the_rule_allows_none_changes_nothing_but_is_told_HF() {
        TestStandard.of(LAKE)
                .verify(ITEM)
                .given(submission()
                        .evidence(evidence("集中学习").times(10))
                        .notApplicable("1.1", "太忙")
                        .notApplicable("7.7", "没有"))
                .earns("60")
                .status(MET)
                .warns("项目 1.1「学习」不允许申请不适用，照常评分")
                .warns("申请不适用的项目 7.7 不在本标准中");
    }

    @Test
    void m19_only_the_township_with_the_lake_SC() {
        Verifier item = TestStandard.of(LAKE.replace("  计算 次数\n那么\n  达到 4", "  计算 次数\n  且 设有 \"湖泊\"\n那么\n  达到 4"))
                .verify("1.2");
        item.given(submission().features("湖泊").evidence(evidence("抽查检查").times(4)))
                .earns("40")
                .status(MET)
                .total("40");
        item.given(submission().evidence(evidence("集中学习").times(10)))
                .status(NOT_APPLICABLE)
                .reasonContains("本单位不适用", "设有 \"湖泊\"")
                .total("100");
    }
}
