package wenming.mechanics;

import static org.assertj.core.api.Assertions.assertThat;
import static wenming.scoring.ItemScore.Status.NEEDS_JUDGEMENT;
import static wenming.testing.TestEvidence.evidence;
import static wenming.testing.TestStandard.ITEM;
import static wenming.testing.TestStandard.item;
import static wenming.testing.TestSubmission.submission;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wenming.testing.TestCohort;
import wenming.testing.TestStandard;
import wenming.testing.TestSubmission;

/** Points that depend on the other units of the batch: M12, M13, M14, M20, M25, M27. */
class CohortTest {

    private static TestStandard byCount(String points, String then) {
        return item(points, "统计 \"集中学习\"\n计算 次数\n那么\n" + then);
    }

    private static TestSubmission unit(String id, int times) {
        return submission().id(id).evidence(evidence("集中学习").times(times));
    }

    private static TestSubmission[] units(int... times) {
        List<TestSubmission> units = new ArrayList<>();
        for (int n : times) {
            units.add(unit("U" + units.size(), n));
        }
        return units.toArray(new TestSubmission[0]);
    }

    @Test
    void aUnitScoredAloneLeavesComparedPointsOpen() {
        byCount("10", "按同批最高值的比例得分").verify(ITEM).given(unit("A", 4)).earns("0").status(NEEDS_JUDGEMENT);
    }

    @Test
    void pointsInProportionToTheBestOfTheBatchM12() {
        byCount("10", "按同批最高值的比例得分")
                .batch(units(12, 9, 3))
                .gives("U0", "10", "同批最高 12")
                .gives("U1", "7.5", "按比例得 7.5 分")
                .scores("U2", "2.5");
    }

    @Test
    void theFirstSixGetFullMarksM12() {
        TestCohort cohort = byCount("10", "按同批最高值的比例得分, 同批前 6 名 得满分").batch(units(20, 18, 16, 14, 12, 10, 10, 5));
        cohort.gives("U5", "10", "同批第 6 名，得满分").gives("U6", "10", "同批第 6 名，得满分").gives("U7", "2.5", "同批最高 20");
    }

    @Test
    void pointsByPlaceWithASharedPlaceM13() {
        byCount("60", "按同批名次得分 \"1\" 60, \"2\" 57, \"3\" 54, \"4\" 51, 其余名次得 48 分")
                .batch(units(9, 8, 8, 7, 6))
                .gives("U0", "60", "同批第 1 名")
                .gives("U1", "57", "同批第 2 名")
                .gives("U2", "57", "同批第 2 名")
                .gives("U3", "51", "同批第 4 名")
                .gives("U4", "48", "同批第 5 名（共 5 个）");
    }

    @Test
    void pointsFromTheBottomM13() {
        byCount("2", "按同批倒数名次得分 \"1\" 1.8, \"2\" 1.9, 其余名次得 2 分")
                .batch(units(9, 8, 7))
                .gives("U2", "1.8", "同批倒数第 1 名")
                .gives("U1", "1.9", "同批倒数第 2 名")
                .gives("U0", "2", "同批倒数第 3 名");
    }

    @Test
    void theSmallestValueMayComeFirst() {
        byCount("3", "按同批名次得分 \"1\" 3, \"2\" 2, \"3\" 1, 数值小的名次在前")
                .batch(units(1, 2, 3))
                .gives("U0", "3", "第 1 名")
                .gives("U2", "1", "第 3 名");
    }

    @Test
    void placeByTheSumOfOtherItemsM13() {
        TestStandard standard = TestStandard.of("""
                规则 "学习"
                  @项目("1.1") @分值(10) @依据("SY")
                当
                  统计 "集中学习"
                  计算 次数
                那么
                  达到 10 次 得满分, 不足按比例得分
                结束
                规则 "会议"
                  @项目("1.2") @分值(10) @依据("SY")
                当
                  统计 "会议"
                  计算 次数
                那么
                  达到 10 次 得满分, 不足按比例得分
                结束
                规则 "名次"
                  @项目("1.3") @分值(20) @依据("SY")
                当
                那么
                  按 "1.1", "1.2" 项合计的同批名次得分 "1" 20, "2" 19, "3" 18
                结束
                """);
        standard.batch(
                        submission().id("A").evidence(evidence("集中学习").times(10)),
                        submission()
                                .id("B")
                                .evidence(
                                        evidence("集中学习").times(6),
                                        evidence("会议").times(6)),
                        submission().id("C"))
                .gives("B", "20", "第 1 名")
                .gives("A", "19", "第 2 名")
                .scores("B", "32");
    }

    @Test
    void reachingTheMeanM14() {
        byCount("3", "不低于同批平均值 得满分")
                .batch(units(2, 4, 6))
                .gives("U1", "3", "等于同批平均值 4")
                .gives("U2", "3", "高于同批平均值 4")
                .gives("U0", "0", "低于同批平均值 4");
        byCount("2", "高于同批平均值 得 2 分")
                .batch(units(2, 4, 6))
                .gives("U1", "0", "等于")
                .gives("U2", "2", "高于");
    }

    @Test
    void aUnitWithoutDataTakesTheMeanPointsM20() {
        byCount("10", "按同批最高值的比例得分, 没有数值的取同批平均得分").batch(units(10, 5, 0)).gives("U2", "7.5", "按其余 2 个单位的平均得分计 7.5 分");
        byCount("10", "按同批最高值的比例得分").batch(units(10, 0)).gives("U1", "0", "没有可比较的数值");
    }

    @Test
    void aUnitAloneIsTheBestOfItsBatch() {
        byCount("10", "按同批最高值的比例得分").batch(units(1)).gives("U0", "10", "").place("U0", 1);
    }

    @Test
    void unitsOfAKindAreComparedAmongThemselves() {
        byCount("10", "按同批最高值的比例得分")
                .cohort("groupBy: 单位类型")
                .batch(
                        unit("A", 10).type("机关"),
                        unit("B", 5).type("事业单位"),
                        unit("C", 5).type("机关"))
                .gives("B", "10", "同批最高 5")
                .gives("C", "5", "同批最高 10")
                .place("B", 1);
    }

    @Test
    void earlierYearsCountByTheirWeightsM27() {
        TestStandard standard = byCount("100", "达到 10 次 得满分, 不足按比例得分").cohort("years: [60, 40]");
        standard.batch(unit("A", 10).lastYearScore("50"), unit("B", 10))
                .scores("A", "80")
                .scores("B", "100");
    }

    @Test
    void methodsHaveTheirWeightsM25() {
        TestStandard standard = TestStandard.of("""
                规则 "材料"
                  @项目("1.1") @分值(50) @方法("材料审核") @依据("DM")
                当
                  统计 "集中学习"
                  计算 次数
                那么
                  达到 10 次 得满分, 不足按比例得分
                结束
                规则 "实地"
                  @项目("1.2") @分值(50) @方法("实地考察") @依据("DM")
                当
                  统计 "会议"
                  计算 次数
                那么
                  达到 10 次 得满分, 不足按比例得分
                结束
                """).cohort("methods: {材料审核: 70, 实地考察: 20}");
        assertThat(standard.batch(submission().id("A").evidence(evidence("集中学习").times(10)))
                        .placed("A")
                        .score())
                .as("70 of 90, of a hundred")
                .hasToString("77.778");
    }

    @Test
    void fallingBelowTheMeanMayCostPointsM14() {
        byCount("3", "低于同批平均值 扣 1 分").batch(units(2, 4, 6)).scores("U0", "2").scores("U1", "3");
    }
}
