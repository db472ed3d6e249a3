package wenming.mechanics;

import static wenming.scoring.ItemScore.Status.MET;
import static wenming.scoring.ItemScore.Status.NEEDS_JUDGEMENT;
import static wenming.scoring.ItemScore.Status.NOT_PROVIDED;
import static wenming.scoring.ItemScore.Status.PARTIAL;
import static wenming.testing.TestEvidence.evidence;
import static wenming.testing.TestStandard.ITEM;
import static wenming.testing.TestStandard.item;

import org.junit.jupiter.api.Test;
import wenming.testing.TestEvidence;
import wenming.testing.TestStandard.Verifier;

/** Losing points by the step below a rate: M30. */
class PercentageStepTest {

    private static TestEvidence rate(int ofThousand) {
        return evidence("集中学习").with("实到人数", ofThousand).with("应到人数", 1000);
    }

    @Test
    void m30_one_point_per_percentage_point_below_eighty_ZJ() {
        Verifier item = item("10", """
                统计 "集中学习"
                计算 参与率
              那么
                达到 80 % 得满分, 每低 1 % 扣 1 分, 不足 1 % 不计
              """).verify(ITEM);
        item.given(rate(800)).earns("10").status(MET);
        item.given(rate(791)).earns("10").noShortfall();
        item.given(rate(790)).earns("9");
        item.given(rate(781)).earns("9");
        item.given(rate(705)).earns("1");
        item.given(rate(600)).earns("0");
    }

    @Test
    void m30_two_points_per_tenth_of_a_point_ZJ() {
        Verifier item = item("10", """
                统计 "集中学习"
                计算 参与率
              那么
                达到 80 % 得满分, 每低 0.1 % 扣 2 分, 不足 0.1 % 按 0.1 % 计
              """).verify(ITEM);
        item.given(rate(800)).earns("10");
        item.given(rate(799)).earns("8");
        item.given(rate(798)).earns("6");
        item.given(evidence("集中学习").with("实到人数", 79950).with("应到人数", 100000)).earns("8");
    }

    @Test
    void m30_three_points_per_five_percent_below_ninety_part_steps_ignored_SF() {
        Verifier item = item("9", """
                统计 "集中学习"
                计算 参与率
              那么
                达到 90 % 得满分, 每低 5 % 扣 3 分, 不足 5 % 不计
              """).verify(ITEM);
        item.given(rate(900)).earns("9");
        item.given(rate(899)).earns("9");
        item.given(rate(851)).earns("9");
        item.given(rate(850)).earns("6").status(PARTIAL);
        item.given(rate(801)).earns("6");
        item.given(rate(800)).earns("3");
        item.given(rate(750)).earns("0");
        item.given(rate(100)).earns("0");
        item.given(rate(0).with("应到人数", 0)).earns("0").status(NEEDS_JUDGEMENT);
        item.given().earns("0").status(NOT_PROVIDED);
    }

    @Test
    void m30_three_points_per_five_percent_part_steps_count_whole_SF() {
        Verifier item = item("9", """
                统计 "集中学习"
                计算 参与率
              那么
                达到 90 % 得满分, 每低 5 % 扣 3 分, 不足 5 % 按 5 % 计
              """).verify(ITEM);
        item.given(rate(900)).earns("9");
        item.given(rate(899)).earns("6");
        item.given(rate(850)).earns("6");
        item.given(rate(849)).earns("3");
    }

    @Test
    void m30_the_rounding_may_stand_before_the_step_SF() {
        item("9", """
                统计 "集中学习"
                计算 参与率
              那么
                达到 90 % 得满分, 不足 5 % 按 5 % 计, 每低 5 % 扣 3 分
              """).verify(ITEM).given(rate(899)).earns("6");
    }

    @Test
    void m30_half_a_point_per_five_percent_off_a_basis_of_full_marks_NB() {
        Verifier item = item("3", """
                统计 "集中学习"
                计算 参与率
              那么
                应达到 90 %, 每低 5 % 扣 0.5 分, 不足 5 % 不计
              """).verify(ITEM);
        item.given(rate(900)).earns("3").status(MET);
        item.given(rate(860)).earns("3");
        item.given(rate(850)).earns("2.5").status(PARTIAL);
        item.given(rate(600)).earns("0");
    }

    @Test
    void m30_a_rate_nobody_reported_or_that_cannot_be_worked_out_is_not_met_NB() {
        Verifier item = item("3", """
                统计 "集中学习"
                计算 参与率
              那么
                应达到 90 %, 每低 5 % 扣 0.5 分, 不足 5 % 不计
              """).verify(ITEM);
        item.given(rate(0).with("应到人数", 0)).status(NEEDS_JUDGEMENT);
        item.given().earns("0").status(NOT_PROVIDED).shortBy("90", "%").recoverable("3");
        // Evidence that does not count is no better than none.
        item.given(rate(950).on("2025-06-01")).earns("0").refuses("E1", "早于考核期").reasonContains("都没有计入");
    }
}
