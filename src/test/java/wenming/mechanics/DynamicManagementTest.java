package wenming.mechanics;

import static wenming.testing.TestEvidence.evidence;
import static wenming.testing.TestSubmission.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wenming.cohort.History.Earlier;
import wenming.testing.TestCohort;
import wenming.testing.TestStandard;
import wenming.testing.TestSubmission;

/** Quotas, bottom places and what becomes of a title: M59, M63, M66, M67, M70, M71, M72. */
class DynamicManagementTest {

    private static final String STUDY = """
            规则 "学习"
              @项目("1.1") @分值(100) @依据("S2")
            当
              统计 "集中学习"
              计算 次数
            那么
              达到 100 次 得满分, 不足按比例得分
            结束
            """;

    private static TestStandard title(String conditions) {
        return TestStandard.of(STUDY + titleRule(conditions));
    }

    private static String titleRule(String conditions) {
        return "规则 \"达标单位\"\n@称号(\"达标单位\") @依据(\"S2\")\n当\n" + conditions + "\n那么\n授予称号, 有效期 1 年\n结束\n";
    }

    private static String decision(String conditions, String then) {
        return "规则 \"动态管理\"\n@动态管理 @依据(\"S2\")\n当\n" + conditions + "\n那么\n" + then + "\n结束\n";
    }

    private static TestSubmission unit(String id, int score) {
        return submission().id(id).evidence(evidence("集中学习").times(score));
    }

    private static TestSubmission[] units(int... scores) {
        List<TestSubmission> units = new ArrayList<>();
        for (int score : scores) {
            units.add(unit("U" + units.size(), score));
        }
        return units.toArray(new TestSubmission[0]);
    }

    private static Earlier earlier(String score, String title) {
        return new Earlier(
                Optional.of(new BigDecimal(score)), Optional.empty(), title, 0, 0, Optional.empty(), Optional.empty());
    }

    @Test
    void halfOfTheUnitsReachTheStandardM67() {
        title("总分不低于 50 分\n且 同批名次在前 50 %")
                .batch(units(90, 80, 70, 60))
                .title("U0", "达标单位")
                .title("U1", "达标单位")
                .title("U2", "");
    }

    @Test
    void halfOfFiveIsThreeRoundedAndTwoCutOff() {
        title("同批名次在前 50 %")
                .batch(units(90, 80, 70, 60, 50))
                .title("U2", "达标单位")
                .title("U3", "");
        title("同批名次在前 50 %")
                .cohort("rounding: 舍去")
                .batch(units(90, 80, 70, 60, 50))
                .title("U2", "");
    }

    @Test
    void tiesAtTheEdgeGetInOrStayOutAsTheStandardSays() {
        title("同批名次在前 2 名").batch(units(90, 80, 80, 60)).title("U1", "达标单位").title("U2", "达标单位");
        title("同批名次在前 2 名")
                .cohort("ties: 都不入选")
                .batch(units(90, 80, 80, 60))
                .title("U0", "达标单位")
                .title("U1", "")
                .title("U2", "");
    }

    @Test
    void theLastThreeAreOutM63() {
        title("同批名次不在后 3 名")
                .batch(units(90, 80, 70, 60))
                .title("U0", "达标单位")
                .title("U1", "")
                .title("U3", "");
    }

    @Test
    void aBatchOfThreeHasNoLastThree() {
        title("同批名次不在后 3 名").batch(units(90, 80, 70)).title("U2", "达标单位");
    }

    @Test
    void theLastTenthIsOutM67() {
        title("同批名次不在后 10 %")
                .batch(units(99, 98, 97, 96, 95, 94, 93, 92, 91, 90))
                .title("U8", "达标单位")
                .title("U9", "");
    }

    @Test
    void clearRegressionRevokesTheTitleM71() {
        TestCohort cohort = TestStandard.of(
                        STUDY + titleRule("总分不低于 60 分") + decision("上年度称号为 \"达标单位\"\n且 总分比上年度下降不少于 10 分", "撤销称号"))
                .batch(unit("A", 80), unit("B", 80), unit("C", 80));
        cohort.earlier("A", earlier("90", "达标单位"))
                .earlier("B", earlier("89.999", "达标单位"))
                .earlier("C", Earlier.UNKNOWN)
                .decides("B", "保持称号")
                .decides("C", "授予称号");
    }

    @Test
    void theRegressionNeedsTheTitleAndTheFall() {
        TestStandard.of(STUDY + titleRule("总分不低于 60 分") + decision("总分比上年度下降不少于 10 分", "撤销称号, 12 个月内不得申报"))
                .batch(unit("A", 80))
                .earlier("A", earlier("90", "达标单位"))
                .decides("A", "撤销称号");
    }

    @Test
    void aUnitThatMissesTheStandardHasAYearToPutThingsRightM72() {
        TestStandard.of(STUDY + titleRule("总分不低于 60 分") + decision("本年度未达到任何称号", "限期 12 个月 整改"))
                .batch(units(80, 50))
                .decides("U0", "授予称号")
                .decides("U1", "限期 12 个月整改");
    }

    @Test
    void aGateBeforeTheSiteVisitM66() {
        TestStandard.of(STUDY + titleRule("总分不低于 90 分") + decision("总分不低于 45 分", "进入 \"实地考察\" 环节"))
                .batch(units(45, 44))
                .decides("U0", "进入实地考察")
                .decides("U1", "");
    }

    @Test
    void aBarredUnitGetsNoTitleUntilItsTermIsOverM59() {
        Earlier barred = new Earlier(
                Optional.empty(),
                Optional.empty(),
                "",
                0,
                0,
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 12, 31)));
        Earlier over = new Earlier(
                Optional.empty(),
                Optional.empty(),
                "",
                0,
                0,
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 12, 30)));
        title("不在限制申报期内")
                .batch(units(80, 80))
                .earlier("U0", barred)
                .earlier("U1", over)
                .title("U0", "")
                .title("U1", "达标单位");
    }

    @Test
    void aTitleHoldsForItsTermM70() {
        Earlier valid = new Earlier(
                Optional.empty(),
                Optional.empty(),
                "达标单位",
                0,
                0,
                Optional.of(LocalDate.of(2026, 12, 31)),
                Optional.empty());
        Earlier expired = new Earlier(
                Optional.empty(),
                Optional.empty(),
                "达标单位",
                0,
                0,
                Optional.of(LocalDate.of(2026, 12, 30)),
                Optional.empty());
        TestStandard.of(STUDY + titleRule("总分不低于 90 分") + decision("原称号在有效期内", "保持称号"))
                .batch(units(50, 50))
                .earlier("U0", valid)
                .earlier("U1", expired)
                .decides("U0", "保持称号")
                .decides("U1", "");
    }

    @Test
    void theLastOfTheBatchAreWarnedM63() {
        decided("同批名次在后 1 名", "予以警示")
                .batch(units(90, 80, 70))
                .decides("U2", "予以警示")
                .decides("U1", "授予称号");
        decided("同批名次在后 40 %", "予以警示")
                .batch(units(90, 80, 70, 60, 50))
                .decides("U3", "予以警示")
                .decides("U2", "授予称号");
    }

    @Test
    void theMeanOfTheBatchMayDecideM14() {
        title("总分不低于同批平均分").batch(units(90, 80, 70)).title("U1", "达标单位").title("U2", "");
        decided("总分低于同批平均分", "予以警示")
                .batch(units(90, 80, 70))
                .decides("U2", "予以警示")
                .decides("U1", "授予称号");
    }

    @Test
    void lastYearsPlaceMayDecideM63() {
        TestCohort before = decided("上年度名次在后 3 名", "予以警示").batch(units(90, 90));
        before.earlier("U0", place(8, 10))
                .earlier("U1", place(7, 10))
                .decides("U0", "予以警示")
                .decides("U1", "授予称号");
        title("上年度名次不在后 3 名")
                .batch(units(90, 90))
                .earlier("U0", place(8, 10))
                .earlier("U1", place(7, 10))
                .title("U0", "")
                .title("U1", "达标单位");
    }

    @Test
    void aFallInPlacesIsTheOtherMeasureOfRegressionM71() {
        decided("名次比上年度下降不少于 1 名", "予以警示")
                .batch(units(90, 80))
                .earlier("U0", place(1, 2))
                .earlier("U1", place(1, 2))
                .decides("U0", "授予称号")
                .decides("U1", "予以警示");
    }

    @Test
    void theShareRisesYearByYearM67() {
        title("同批名次在当年名额内 \"2025\" 25 %, \"2026\" 50 %, \"2027\" 75 %")
                .batch(units(90, 80, 70, 60))
                .title("U1", "达标单位")
                .title("U2", "");
        title("同批名次在当年名额内 \"2027\" 75 %").batch(units(90, 80)).title("U0", "");
    }

    @Test
    void whoeverIsBeyondTheQuotaWaitsM67() {
        decided("本年度达到称号 \"达标单位\"\n且 同批名次超出当年名额 \"2026\" 50 %", "暂不授予称号")
                .batch(units(90, 80, 70, 60))
                .decides("U1", "授予称号")
                .decides("U2", "暂不授予称号");
    }

    @Test
    void expiryAndBarsAreConditionsTooM70M59() {
        Earlier expired = new Earlier(
                Optional.empty(),
                Optional.empty(),
                "达标单位",
                0,
                0,
                Optional.of(LocalDate.of(2026, 12, 30)),
                Optional.empty());
        Earlier barred = new Earlier(
                Optional.empty(),
                Optional.empty(),
                "",
                0,
                0,
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 12, 31)));
        decided("原称号有效期已满", "限期 6 个月 整改")
                .batch(units(90, 90))
                .earlier("U0", expired)
                .decides("U0", "限期 6 个月整改");
        decided("在限制申报期内", "取消评优资格")
                .batch(units(90, 90))
                .earlier("U0", barred)
                .decides("U0", "取消评优资格")
                .decides("U1", "授予称号");
    }

    private static TestStandard decided(String conditions, String then) {
        return TestStandard.of(STUDY + titleRule("总分不低于 20 分") + decision(conditions, then));
    }

    private static Earlier place(int place, int units) {
        return new Earlier(Optional.empty(), Optional.empty(), "", place, units, Optional.empty(), Optional.empty());
    }
}
