package wenming.mechanics;

import static wenming.scoring.ItemScore.Status.MET;
import static wenming.scoring.ItemScore.Status.NEEDS_JUDGEMENT;
import static wenming.scoring.ItemScore.Status.NOT_MET;
import static wenming.scoring.ItemScore.Status.NOT_PROVIDED;
import static wenming.scoring.ItemScore.Status.PARTIAL;
import static wenming.testing.TestEvidence.evidence;
import static wenming.testing.TestStandard.ITEM;
import static wenming.testing.TestStandard.RULE;
import static wenming.testing.TestStandard.item;
import static wenming.testing.TestSubmission.submission;

import org.junit.jupiter.api.Test;
import wenming.testing.TestEvidence;
import wenming.testing.TestStandard;
import wenming.testing.TestStandard.Verifier;

/** What a person decides, and how evidence must look: M43 to M46. */
class DiscretionAndFormTest {

    @Test
    void m43_two_to_five_points_off_inside_the_printed_range_ZJ() {
        Verifier item = item("10", """
                统计 "服务投诉"
                其中 "核查结论" 为 "属实"
                计算 起数
              那么
                由评定人在 2 分至 5 分 之间扣分, 须说明理由
              """).verify(ITEM);
        TestEvidence complaint = evidence("服务投诉").with("核查结论", "属实");
        item.given().earns("10").status(MET).reasonContains("没有服务投诉", "无须评定");
        item.given(complaint).earns("10").status(NEEDS_JUDGEMENT).reasonContains("尚待评定：由评定人在 2 分至 5 分之间扣分");
        item.given(submission().evidence(complaint).judged(RULE, "2", "影响较小"))
                .earns("8")
                .status(PARTIAL)
                .reasonContains("检查组评定：影响较小，扣 2 分");
        item.given(submission().evidence(complaint).judged(RULE, "5", "影响恶劣")).earns("5");
        item.given(submission().evidence(complaint).judged(RULE, "5.1", "过重"))
                .earns("10")
                .status(NEEDS_JUDGEMENT)
                .reasonContains("评定值 5.1 分不在 2 分至 5 分之间，未采用");
        item.given(submission().evidence(complaint).judged(RULE, "1.9", "过轻")).status(NEEDS_JUDGEMENT);
    }

    @Test
    void m43_at_most_ten_points_off_NB() {
        Verifier item = item("10", """
                统计 "作风问题"
                计算 起数
              那么
                由评定人在 0 分至 10 分 之间扣分, 须说明理由
              """).verify(ITEM);
        item.given(submission().evidence(evidence("作风问题")).judged(RULE, "10", "严重"))
                .earns("0")
                .status(NOT_MET);
        item.given(submission().evidence(evidence("作风问题")).judged(RULE, "0", "不予追究"))
                .earns("10")
                .status(MET);
    }

    @Test
    void m43_overall_impression_zero_to_four_given_by_the_assessor_NB() {
        Verifier item = item("4", """
                单位类型为 "机关"
              那么
                由评定人在 0 分至 4 分 之间得分, 须说明理由
              """).verify(ITEM);
        item.given().earns("0").status(NEEDS_JUDGEMENT).reasonContains("尚待评定");
        item.given(submission().judged(RULE, "3.5", "整洁")).earns("3.5").status(PARTIAL);
        item.given(submission().judged(RULE, "4", "很好")).earns("4").status(MET);
        item.given(submission().judged(RULE, "0", "脏乱")).earns("0").status(NOT_MET);
        item.given(submission().judged(RULE, "4.001", "太好")).earns("0").status(NEEDS_JUDGEMENT);
        item.given(submission().judged("别的规则", "4", "好")).earns("0").warns("评定意见针对的规则「别的规则」不在本标准中");
    }

    @Test
    void m43_one_to_five_points_added_NB() {
        Verifier item = TestStandard.of("""
                规则 "本规则"
                  @项目("9.1") @分值(5) @依据("NB")
                当
                  单位类型为 "机关"
                那么
                  由评定人在 1 分至 5 分 之间加分, 须说明理由
                结束
                """).bonus("9", "5").verify("9.1");
        item.given(submission().judged(RULE, "5", "首创")).earns("5").total("5");
        item.given(submission().judged(RULE, "0.5", "一般")).earns("0").reasonContains("不在 1 分至 5 分之间");
    }

    @Test
    void m44_late_filing_zero_HN() {
        Verifier item = item("3", """
                统计 "总结报告"
                其中 记录不迟于 10-31
                计算 件数
              那么
                达到 1 件 得满分, 不足不得分
              """).verify(ITEM);
        TestEvidence report = evidence("总结报告").on("10-20");
        item.given(report.with("记录日期", "2026-10-31")).earns("3");
        item.given(report.with("记录日期", "2026-11-01")).earns("0").refuses("E1", "记录于 2026-11-01，迟于 2026-10-31");
        item.given(report).earns("0").refuses("E1", "未写明记录日期");
    }

    @Test
    void m44_days_late_in_tiers_F13() {
        Verifier item = item("2", """
                统计 "总结报告"
                计算 迟报天数 至 10-31
              那么
                不超过 0 天 得满分
                不超过 3 天 得 1 分
                其余 得 0 分
              """).verify(ITEM);
        TestEvidence report = evidence("总结报告").on("10-20");
        item.given(report.with("记录日期", "2026-10-30")).earns("2").actual("0", "天");
        item.given(report.with("记录日期", "2026-10-31")).earns("2");
        item.given(report.with("记录日期", "2026-11-01")).earns("1").status(PARTIAL).actual("1", "天");
        item.given(report.with("记录日期", "2026-11-03")).earns("1");
        item.given(report.with("记录日期", "2026-11-04")).earns("0").reasonContains("期限 2026-10-31，报送 2026-11-04");
        item.given(report).status(NEEDS_JUDGEMENT).reasonContains("没有写明记录日期");
        item.given().earns("0").status(NOT_PROVIDED);
        // A second copy does not make the first one late.
        item.given(report.with("记录日期", "2026-10-30"), report.with("记录日期", "2026-11-30"))
                .earns("2");
    }

    @Test
    void m44_recorded_within_three_days_and_done_before_a_day_CO() {
        Verifier item = item("3", """
                统计 "集中学习"
                其中 记录不迟于事后 3 天
                其中 发生在 03-31 之前
                计算 次数
              那么
                达到 1 次 得满分
              """).verify(ITEM);
        TestEvidence study = evidence("集中学习").on("03-31");
        item.given(study.with("记录日期", "2026-04-03")).earns("3");
        item.given(study.with("记录日期", "2026-04-04")).earns("0").refuses("E1", "迟于事后 3 天");
        item.given(study.on("04-01").with("记录日期", "2026-04-01")).refuses("E1", "日期 2026-04-01 迟于 2026-03-31");
    }

    @Test
    void m44_scheme_approved_before_it_starts_S2() {
        Verifier item = item("3", """
                统计 "方案计划"
                其中 "审核日期" 不晚于 "启动日期"
                计算 件数
              那么
                达到 1 件 得满分, 不足不得分
              """).verify(ITEM);
        TestEvidence plan = evidence("方案计划").with("启动日期", "2026-03-01");
        item.given(plan.with("审核日期", "2026-03-01")).earns("3");
        item.given(plan.with("审核日期", "2026-03-02")).earns("0").refuses("E1", "审核日期 2026-03-02 晚于启动日期 2026-03-01");
        item.given(plan).refuses("E1", "未写明审核日期");
    }

    @Test
    void m45_at_least_two_photos_and_a_document_number_HD() {
        Verifier item = item("2", """
                统计 "方案计划"
                其中 附件不少于 2 件
                其中 有文号
                其中 写明 "审核单位"
                计算 件数
              那么
                达到 1 件 得满分, 不足不得分
              """).verify(ITEM);
        TestEvidence plan = evidence("方案计划")
                .attachments("一.jpg", "二.jpg")
                .with("文号", "文明〔2026〕3号")
                .with("审核单位", "机关党委");
        item.given(plan).earns("2");
        item.given(plan.attachments("一.jpg")).earns("0").refuses("E1", "附件 1 件，不足 2 件");
        TestEvidence bare = evidence("方案计划").attachments("一.jpg", "二.jpg");
        item.given(bare).refuses("E1", "未写明文号");
        item.given(bare.with("文号", "3号")).refuses("E1", "未写明审核单位");
        // The catalogue itself asks for one attachment.
        item.given(plan.attachments()).refuses("E1", "附件 0 件，此类证据须有 1 件");
    }

    @Test
    void m45_200_to_2000_characters_HE_NB() {
        Verifier item = item("2", """
                统计 "调研文章"
                其中 "字数" 不少于 200 字
                其中 "字数" 不超过 2000 字
                计算 篇数
              那么
                达到 1 篇 得满分
              """).verify(ITEM);
        TestEvidence article = evidence("调研文章");
        item.given(article.with("字数", 200)).earns("2");
        item.given(article.with("字数", 2000)).earns("2");
        item.given(article.with("字数", 199)).earns("0").refuses("E1", "字数 199，不足 200 字");
        item.given(article.with("字数", 2001)).earns("0").refuses("E1", "字数 2001，超过 2000 字");
    }

    @Test
    void m46_four_towns_drawn_any_failing_nothing_ZJ_C() {
        Verifier item = item("6", """
                统计 "抽查检查"
                其中 样本不少于 4 个
                计算 "抽查结果" 为 "合格" 的占比
              那么
                达到 100 % 得满分, 不足不得分
              """).verify(ITEM);
        TestEvidence pass = evidence("抽查检查").with("抽查结果", "合格");
        TestEvidence fail = evidence("抽查检查").with("抽查结果", "不合格");
        item.given(pass.times(4)).earns("6").status(MET);
        item.given(pass.times(3), fail).earns("0").status(NOT_MET).actual("75", "%");
        item.given(pass.times(3)).earns("0").status(NEEDS_JUDGEMENT).reasonContains("样本 3 个，不足 4 个");
        item.given().earns("0").status(NOT_PROVIDED);
    }

    @Test
    void m46_at_least_three_of_five_pupils_SF() {
        Verifier item = item("3", """
                统计 "考试测验"
                其中 样本不少于 5 个
                计算 "成绩" 不低于 60 分 的占比
              那么
                达到 60 % 得满分, 不足不得分
              """).verify(ITEM);
        TestEvidence pass = evidence("考试测验").with("成绩", "60");
        TestEvidence fail = evidence("考试测验").with("成绩", "59");
        item.given(pass.times(3), fail.times(2)).earns("3");
        item.given(pass.times(2), fail.times(3)).earns("0").actual("40", "%");
        item.given(pass.times(4)).status(NEEDS_JUDGEMENT);
    }
}
