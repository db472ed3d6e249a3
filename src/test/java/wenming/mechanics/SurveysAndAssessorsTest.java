package wenming.mechanics;

import static wenming.scoring.ItemScore.Status.NEEDS_JUDGEMENT;
import static wenming.scoring.ItemScore.Status.NOT_MET;
import static wenming.scoring.ItemScore.Status.NOT_PROVIDED;
import static wenming.testing.TestEvidence.evidence;
import static wenming.testing.TestStandard.ITEM;
import static wenming.testing.TestStandard.item;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wenming.testing.TestEvidence;
import wenming.testing.TestStandard;
import wenming.testing.TestStandard.Verifier;

/** What people say and how they mark: M22 to M24; what others have scored: M21. */
class SurveysAndAssessorsTest {

    @Test
    void m22_twenty_staff_grade_good_to_poor_HE() {
        Verifier item = item("10", """
                统计 "问卷调查"
                计算 按选项折算 "优" 100, "良" 80, "中" 60, "差" 0 的平均分
              那么
                达到 80 分 得满分
                达到 60 分 得 5 分
              """).verify(ITEM);
        TestEvidence survey = evidence("问卷调查");
        // (10 x 100 + 7 x 80 + 3 x 0) / 20 = 78
        item.given(survey.with("选票", Map.of("优", 10, "良", 7, "差", 3)))
                .earns("5")
                .actual("78", "分")
                .reasonContains("共 20 票");
        item.given(survey.with("选票", Map.of("良", 20))).earns("10").actual("80", "分");
        item.given(survey.with("选票", Map.of("中", 19, "差", 1)))
                .earns("0")
                .actual("57", "分")
                .shortBy("23", "分");
        // An option the table does not list is worth nothing but still a vote.
        item.given(survey.with("选票", Map.of("优", 1, "弃权", 1))).actual("50", "分");
        item.given(survey.with("选票", Map.of("优", 0)))
                .earns("0")
                .status(NEEDS_JUDGEMENT)
                .reasonContains("没有有效选票");
        item.given(survey).status(NEEDS_JUDGEMENT);
        item.given().earns("0").status(NOT_PROVIDED);
    }

    @Test
    void m22_approval_above_65_per_cent_with_enough_valid_answers_HE() {
        Verifier item = item("10", """
                统计 "问卷调查"
                其中 "有效份数" 不少于 20 份
                计算 "满意份数" 占 "有效份数" 的比例
              那么
                超过 65 % 得满分, 不足不得分
              """).verify(ITEM);
        TestEvidence survey = evidence("问卷调查");
        item.given(survey.with("有效份数", 100).with("满意份数", 66)).earns("10");
        item.given(survey.with("有效份数", 100).with("满意份数", 65)).earns("0").status(NOT_MET);
        item.given(survey.with("有效份数", 19).with("满意份数", 19))
                .earns("0")
                .status(NEEDS_JUDGEMENT)
                .refuses("E1", "有效份数 19，不足 20 份");
    }

    @Test
    void m22_a_panel_of_three_weighted_50_25_25_F18() {
        Verifier item = item("10", """
                统计 "测评打分"
                计算 按 "评定人类别" 加权平均 "得分" "上级" 50, "同行" 25, "服务对象" 25
              那么
                达到 90 分 得满分, 每少 1 分 扣 0.5 分
              """).verify(ITEM);
        item.given(mark("上级", "92"), mark("同行", "90"), mark("服务对象", "86"))
                .earns("10")
                .actual("90", "分");
        item.given(mark("上级", "90"), mark("同行", "90"), mark("服务对象", "86"))
                .earns("9.5")
                .actual("89", "分");
    }

    @Test
    void m23_mean_mark_at_least_85_SE() {
        Verifier item = item("5", """
                统计 "考试测验"
                其中 主题包含 "法律"
                计算 "成绩" 平均
              那么
                达到 85 分 得满分, 不足不得分
              """).verify(ITEM);
        TestEvidence exam = evidence("考试测验").with("主题", List.of("法律"));
        item.given(exam.with("成绩", "80"), exam.with("成绩", "90")).earns("5").actual("85", "分");
        item.given(exam.with("成绩", "80"), exam.with("成绩", "89.9"))
                .earns("0")
                .actual("84.95", "分")
                .shortBy("0.05", "分");
        item.given().earns("0").status(NOT_PROVIDED);
        // Other exams say nothing about law.
        item.given(evidence("考试测验").with("成绩", "100"))
                .earns("0")
                .status(NEEDS_JUDGEMENT)
                .refuses("E1", "主题不含法律");
    }

    @Test
    void m23_everybody_passes_the_law_exam_HN() {
        Verifier item = item("5", """
                统计 "考试测验"
                计算 "成绩" 不低于 60 分 的占比
              那么
                达到 100 % 得满分, 不足按比例得分
              """).verify(ITEM);
        TestEvidence exam = evidence("考试测验");
        item.given(exam.with("成绩", "60"), exam.with("成绩", "75")).earns("5");
        item.given(exam.with("成绩", "59.9"), exam.with("成绩", "75")).earns("2.5").actual("50", "%");
        TestStandard lowest = item("5", """
                统计 "考试测验"
                计算 "成绩" 最低
              那么
                达到 60 分 得满分
              """);
        lowest.verify(ITEM)
                .given(exam.with("成绩", "59.9"), exam.with("成绩", "75"))
                .earns("0")
                .actual("59.9", "分");
    }

    @Test
    void m23_central_test_ten_points_best_attempt_counts_HE() {
        Verifier item = item("10", """
                统计 "考试测验"
                计算 "成绩" 最高
              那么
                达到 100 分 得满分, 不足按比例得分
              """).verify(ITEM);
        item.given(evidence("考试测验").with("成绩", "70"), evidence("考试测验").with("成绩", "92.5"))
                .earns("9.25")
                .actual("92.5", "分");
    }

    @Test
    void m24_self_ten_per_cent_others_ninety_OU() {
        Verifier item = item("20", """
                统计 "测评打分"
                计算 按 "评定人类别" 加权平均 "得分" "自评" 10, "同行" 45, "上级" 45
              那么
                达到 100 分 得满分, 不足按比例得分
              """).verify(ITEM);
        // Each group is averaged first: peers (80 + 90) / 2 = 85; 0.1 x 100 + 0.45 x 85 + 0.45 x 95 = 91
        item.given(mark("自评", "100"), mark("同行", "80"), mark("同行", "90"), mark("上级", "95"))
                .earns("18.2")
                .actual("91", "分")
                .reasonContains("自评 100，同行 85，上级 95");
        item.given(mark("自评", "100"), mark("上级", "95"))
                .earns("0")
                .status(NEEDS_JUDGEMENT)
                .reasonContains("缺少同行的评定");
    }

    @Test
    void m24_plain_mean_of_several_assessors_OU() {
        item("10", """
                统计 "测评打分"
                其中 "评定人类别" 为 "职能部门"
                计算 "得分" 平均
              那么
                达到 90 分 得满分
                达到 80 分 得 8 分
              """)
                .verify(ITEM)
                .given(mark("职能部门", "95"), mark("职能部门", "84"), mark("自评", "100"))
                .earns("8")
                .actual("89.5", "分")
                .refuses("E3", "评定人类别「自评」不属于职能部门");
    }

    private static TestEvidence mark(String assessor, String points) {
        return evidence("测评打分").with("评定人类别", assessor).with("得分", points);
    }

    @Test
    void m21_a_score_that_another_office_gave_is_converted_SY_ZJ() {
        Verifier item = item("20", """
                统计 "考核结果"
                其中 "形式" 为 "绩效考核"
                其中 由 "市考评办" 认定
                计算 "得分" 平均
              那么
                达到 100 分 得满分, 不足按比例得分
              """).verify(ITEM);
        TestEvidence score = evidence("考核结果").with("形式", "绩效考核").with("认定单位", "市考评办");
        item.given(score.with("得分", 87)).earns("17.4").actual("87", "分");
        item.given(score.with("得分", 100)).earns("20");
        // Whoever else gave it, the unit itself most of all, does not count.
        item.given(score.with("得分", 87), score.with("得分", 99).with("认定单位", "本单位"))
                .earns("17.4")
                .refuses("E2", "认定单位「本单位」不在所列范围");
        item.given(score.with("得分", 99).with("认定单位", "本单位")).earns("0");
        item.given(score.with("得分", 99).with("形式", "信访考核")).earns("0");
        item.given().earns("0").status(NOT_PROVIDED);
    }

    @Test
    void m21_the_mean_of_six_imported_scores_ZJ() {
        Verifier item = item("6", """
                统计 "考核结果"
                计算 "得分" 平均
              那么
                达到 90 分 得满分
                达到 80 分 得 4 分
                其余 得 0 分
              """).verify(ITEM);
        TestEvidence[] six = {score(95), score(91), score(88), score(92), score(84), score(90)};
        item.given(six).earns("6").actual("90", "分");
        six[5] = score(84);
        item.given(six).earns("4").actual("89", "分");
    }

    private static TestEvidence score(int points) {
        return evidence("考核结果").with("形式", "第" + points + "项").with("得分", points);
    }
}
