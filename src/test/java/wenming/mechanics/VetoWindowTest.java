package wenming.mechanics;

import static wenming.testing.TestEvidence.evidence;
import static wenming.testing.TestStandard.ITEM;
import static wenming.testing.TestStandard.item;
import static wenming.testing.TestSubmission.submission;

import org.junit.jupiter.api.Test;
import wenming.testing.TestEvidence;
import wenming.testing.TestStandard;
import wenming.testing.TestStandard.Verifier;
import wenming.testing.TestSubmission;

/** When something must have happened to count against a unit: M57, M58. */
class VetoWindowTest {

    private static final String LEAK = """
              统计 "失泄密事件"
              其中 %s
              计算 起数
            那么
              发生 1 起 即一票否决
            """;

    private static final TestEvidence LEAKED = evidence("失泄密事件");

    @Test
    void m57_twelve_months_before_applying_HF() {
        Verifier veto = TestStandard.veto(LEAK.formatted("发生在申报前 12 个月内")).verify("V1");
        TestSubmission applied = submission().appliedOn("2026-06-15");
        veto.given(applied).vetoes();
        veto.given(submission().appliedOn("2026-06-15").evidence(LEAKED.on("2025-06-15")))
                .vetoes();
        veto.given(submission().appliedOn("2026-06-15").evidence(LEAKED.on("2025-06-16")))
                .vetoes("V1");
        veto.given(submission().appliedOn("2026-06-15").evidence(LEAKED.on("2026-06-15")))
                .vetoes("V1")
                .reasonContains("失泄密事件 1 起", "触发一票否决")
                .effects("本次不予评定称号");
        veto.given(submission().appliedOn("2026-06-15").evidence(LEAKED.on("2026-06-16")))
                .vetoes();
    }

    @Test
    void m57_twenty_four_months_before_assessment_YC() {
        Verifier veto = TestStandard.veto(LEAK.formatted("发生在考核前 24 个月内")).verify("V1");
        veto.given(LEAKED.on("2024-12-31")).vetoes();
        veto.given(LEAKED.on("2025-01-01")).vetoes("V1");
        veto.given(submission().asOf("2026-06-30").evidence(LEAKED.on("2024-07-01")))
                .vetoes("V1");
        veto.given(submission().asOf("2026-06-30").evidence(LEAKED.on("2024-06-30")))
                .vetoes();
    }

    @Test
    void m57_this_year_only_and_any_time_N12_NB() {
        Verifier thisYear = TestStandard.veto("""
                统计 "失泄密事件"
                计算 起数
              那么
                达到 1 起 一票否决
              """).verify("V1");
        thisYear.given(LEAKED.on("2025-12-31")).vetoes();
        thisYear.given(LEAKED.on("2026-01-01")).vetoes("V1");
        Verifier ever = TestStandard.veto(LEAK.formatted("不限发生时间")).verify("V1");
        ever.given(LEAKED.on("2011-05-01")).vetoes("V1");
        ever.given(submission().asOf("2026-06-30").evidence(LEAKED.on("2026-07-01")))
                .vetoes();
    }

    @Test
    void m57_in_a_stage_and_around_a_day_S4() {
        Verifier stage =
                TestStandard.item("2", """
                统计 "总结报告"
                其中 发生在 "自查总结" 阶段
                计算 件数
              那么
                达到 1 件 得满分
              """).stage("自查总结", "10-01", "10-31").verify(ITEM);
        TestEvidence report = evidence("总结报告");
        stage.given(report.on("10-01")).earns("2");
        stage.given(report.on("10-31")).earns("2");
        stage.given(report.on("09-30")).earns("0").refuses("E1", "早于「自查总结」阶段");
        stage.given(report.on("11-01")).earns("0").refuses("E1", "晚于「自查总结」阶段");
        Verifier around = item("2", """
                统计 "政策宣传"
                其中 发生在 12-04 前后 7 天内
                计算 次数
              那么
                达到 1 次 得满分
              """).verify(ITEM);
        TestEvidence law = evidence("政策宣传");
        around.given(law.on("11-27")).earns("2");
        around.given(law.on("12-11")).earns("2");
        around.given(law.on("11-26")).earns("0").refuses("E1", "与 2026-12-04 相差 8 天");
        around.given(law.on("12-12")).earns("0");
    }

    @Test
    void m58_case_open_or_closed_less_than_twelve_months_ago_HF() {
        Verifier veto = TestStandard.veto("""
                统计 "违法违纪案件"
                其中 尚未结案或结案不满 12 个月
                计算 起数
              那么
                发生 1 起 即一票否决
              """).verify("V1");
        TestEvidence old = evidence("违法违纪案件").on("2020-03-01");
        veto.given(old).vetoes("V1");
        veto.given(old.with("结案日期", "2026-01-01")).vetoes("V1");
        veto.given(old.with("结案日期", "2025-12-31")).vetoes();
        veto.given(submission().asOf("2026-06-30").evidence(old.with("结案日期", "2025-06-30")))
                .vetoes();
        veto.given(submission().asOf("2026-06-30").evidence(old.with("结案日期", "2025-07-01")))
                .vetoes("V1");
    }
}
