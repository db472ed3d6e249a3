package wenming.mechanics;

import static wenming.scoring.ItemScore.Status.MET;
import static wenming.testing.TestEvidence.evidence;
import static wenming.testing.TestStandard.ITEM;
import static wenming.testing.TestStandard.item;
import static wenming.testing.TestSubmission.submission;

import org.junit.jupiter.api.Test;
import wenming.testing.TestEvidence;
import wenming.testing.TestStandard.Verifier;

/** Losing points by how grave an event is: M32 to M34, M36. */
class SeverityTest {

    private static final String PETITIONS = """
              统计 "信访事件"
              计算 起数
            那么
              按 "级别" 扣分 "县级" 0.5, "市级" 1, "省级" 2, "国家级" 5
            """;

    @Test
    void m32_petition_to_county_city_province_capital_NB() {
        Verifier item = item("10", PETITIONS).verify(ITEM);
        item.given().earns("10").status(MET).reasonContains("没有信访事件");
        item.given(petition("县级")).earns("9.5");
        item.given(petition("市级")).earns("9");
        item.given(petition("省级")).earns("8");
        item.given(petition("国家级")).earns("5");
        item.given(petition("县级"), petition("国家级"), petition("省级"))
                .earns("2.5")
                .reasonContains("E1 县级 0.5 分", "E2 国家级 5 分", "E3 省级 2 分", "扣 7.5 分");
        item.given(petition("国家级").times(3)).earns("0").reasonContains("扣完为止");
    }

    @Test
    void m32_admonished_1_light_3_heavy_5_courts_8_F13() {
        Verifier item = item("20", """
                统计 "违法违纪案件"
                计算 起数
              那么
                按"处理结果"扣分 "批评教育" 1, "轻处分" 3, "重处分" 5, "刑事处罚" 8
              """).verify(ITEM);
        TestEvidence breach = evidence("违法违纪案件");
        item.given(breach.with("处理结果", "批评教育"), breach.with("处理结果", "轻处分")).earns("16");
        item.given(breach.with("处理结果", "重处分"), breach.with("处理结果", "刑事处罚")).earns("7");
        // A case not yet concluded is in no row of the table: nothing taken, and said so.
        item.given(breach.with("处理结果", "尚无结论")).earns("20").reasonContains("E1 尚无结论 0 分");
    }

    @Test
    void m33_group_petition_doubled_solved_in_the_year_halved_NB() {
        Verifier item = item("20", PETITIONS + """
              "形式" 为 "集体访" 的 扣分加倍
              "办理结果" 为 "当年化解" 的 扣分减半
            """.replace("办理结果", "查处情况").replace("当年化解", "已查处"))
                .verify(ITEM);
        item.given(petition("市级").with("形式", "个人访")).earns("19");
        item.given(petition("市级").with("形式", "集体访")).earns("18");
        item.given(petition("市级").with("查处情况", "已查处")).earns("19.5");
        // Both at once: doubled and halved.
        item.given(petition("市级").with("形式", "集体访").with("查处情况", "已查处")).earns("19");
        item.given(petition("国家级").with("形式", "集体访"), petition("县级")).earns("9.5");
    }

    @Test
    void m33_superiors_platform_tenfold_other_cadres_half_F13_ZJ() {
        Verifier item = item("10", """
                统计 "作风问题"
                计算 起数
              那么
                每 1 起 扣 0.5 分
                "形式" 为 "上级平台通报" 的 扣分乘以 10
                "人员类别" 为 "一般人员" 的 扣分减半
              """).verify(ITEM);
        TestEvidence fault = evidence("作风问题");
        item.given(fault).earns("9.5");
        item.given(fault.with("形式", "上级平台通报")).earns("5");
        item.given(fault.with("人员类别", "一般人员")).earns("9.75");
        item.given(fault.with("形式", "上级平台通报").with("人员类别", "一般人员")).earns("7.5");
        item.given(fault.times(2), fault.with("形式", "上级平台通报")).earns("4");
    }

    @Test
    void m34_the_same_kind_again_ten_more_ZJ() {
        Verifier item = item("30", """
                统计 "安全责任事故"
                计算 起数
              那么
                每 1 起 扣 5 分
                第 2 起 起 每起 再加扣 10 分
              """).verify(ITEM);
        TestEvidence accident = evidence("安全责任事故");
        item.given(accident).earns("25");
        item.given(accident.times(2)).earns("10").reasonContains("E1 5 分", "E2 15 分", "扣 20 分");
        item.given(accident.times(3)).earns("0");
    }

    @Test
    void m34_grave_effect_one_more_NB() {
        Verifier item = item("10", """
                统计 "作风问题"
                计算 起数
              那么
                每 1 起 扣 0.5 分
                "情节" 为 "特别严重" 或 "严重" 的 再加扣 1 分
              """).verify(ITEM);
        item.given(evidence("作风问题").with("情节", "一般")).earns("9.5");
        item.given(evidence("作风问题").with("情节", "严重")).earns("8.5");
        item.given(evidence("作风问题").with("情节", "特别严重"), evidence("作风问题")).earns("8");
    }

    @Test
    void m36_a_problem_found_two_years_running_two_points_F19() {
        Verifier item = item("10", """
                统计 "卫生问题"
                其中 属上年度已指出的问题
                计算 起数
              那么
                每 1 起 扣 2 分
              """).verify(ITEM);
        TestEvidence rubbish = evidence("卫生问题").with("事项", "楼道堆物");
        item.given(submission().lastYearProblems("楼道堆物").evidence(rubbish)).earns("8");
        item.given(submission().lastYearProblems("厕所异味").evidence(rubbish))
                .earns("10")
                .refuses("E1", "不在上年度问题清单中");
        item.given(rubbish).earns("10");
    }

    private static TestEvidence petition(String level) {
        return evidence("信访事件").with("级别", level);
    }
}
