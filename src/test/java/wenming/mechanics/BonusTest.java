package wenming.mechanics;

import static wenming.testing.TestEvidence.evidence;
import static wenming.testing.TestStandard.ITEM;
import static wenming.testing.TestStandard.RULE;
import static wenming.testing.TestStandard.item;

import org.junit.jupiter.api.Test;
import wenming.testing.TestEvidence;
import wenming.testing.TestStandard;
import wenming.testing.TestStandard.Verifier;

/** Points on top: M48 to M52. */
class BonusTest {

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
    void m48_by_level_2_4_6_10_NB() {
        Verifier item = bonus("24", "24", """
                  统计 "表彰奖励"
                  计算 项数
                那么
                  按 "级别" 加分 "国家级" 10, "省级" 6, "市级" 4, "县级" 2
                """).verify("9.1");
        item.given().earns("0").total("0").noShortfall();
        item.given(AWARD.with("级别", "县级")).earns("2");
        item.given(AWARD.with("级别", "市级")).earns("4");
        item.given(AWARD.with("级别", "省级")).earns("6");
        item.given(STUDY, AWARD.with("级别", "国家级"))
                .earns("10")
                .total("15")
                .bonus("10")
                .maximum("5");
        item.given(AWARD.with("级别", "省级"), AWARD.with("级别", "县级")).earns("8").reasonContains("E1 省级 6 分", "E2 县级 2 分");
        item.given(AWARD.with("级别", "单位级")).earns("0").reasonContains("E1 单位级 0 分");
    }

    @Test
    void m48_only_city_level_and_above_ZJ() {
        bonus("5", "5", """
                  统计 "表彰奖励"
                  其中 级别不低于 "市级"
                  计算 项数
                那么
                  每 1 项 加 1 分
                """)
                .verify("9.1")
                .given(AWARD.with("级别", "国家级"), AWARD.with("级别", "市级"), AWARD.with("级别", "县级"))
                .earns("2")
                .refuses("E3", "级别「县级」低于「市级」");
    }

    @Test
    void m49_one_matter_recognised_twice_highest_level_only_DM() {
        Verifier item = bonus("24", "24", """
                  统计 "表彰奖励"
                  其中 同一事项只取最高级别
                  计算 项数
                那么
                  按 "级别" 加分 "省级" 10, "市级" 6, "县级" 4
                """).verify("9.1");
        TestEvidence village = AWARD.with("事项", "美丽乡村");
        item.given(village.with("级别", "县级"), village.with("级别", "市级"))
                .earns("6")
                .counts("E2")
                .refuses("E1", "与 E2 事项相同，只取最高级别");
        item.given(village.with("级别", "县级"), AWARD.with("级别", "市级").with("事项", "无烟单位"))
                .earns("10");
        item.given(AWARD.with("级别", "县级"), AWARD.with("级别", "市级")).earns("10");
    }

    @Test
    void m49_one_village_aaa_aa_a_once_ZJ() {
        // AAA, AA and A stand for three levels of one and the same village.
        bonus("10", "10", """
                  统计 "表彰奖励"
                  其中 同一事项只取最高级别
                  计算 项数
                那么
                  按 "级别" 加分 "省级" 2, "市级" 1, "县级" 0.5
                """)
                .verify("9.1")
                .given(
                        AWARD.with("事项", "甲村").with("级别", "省级"),
                        AWARD.with("事项", "甲村").with("级别", "市级"),
                        AWARD.with("事项", "甲村").with("级别", "县级"),
                        AWARD.with("事项", "乙村").with("级别", "县级"))
                .earns("2.5");
    }

    @Test
    void m50_one_point_a_time_at_most_three_NB() {
        Verifier item = bonus("5", "5", """
                  统计 "表彰奖励"
                  计算 次数
                那么
                  每 1 次 加 1 分
                  最多加 3 分
                """).verify("9.1");
        item.given(AWARD.times(2)).earns("2");
        item.given(AWARD.times(3)).earns("3");
        item.given(AWARD.times(4)).earns("3").reasonContains("封顶，得 3 分");
    }

    @Test
    void m50_005_per_person_at_most_half_a_point_SY() {
        Verifier item = bonus("0.5", "0.5", """
                  统计 "公益捐助"
                  计算 "实到人数" 合计
                那么
                  每 1 人 加 0.05 分
                  最多加 0.5 分
                """).verify("9.1");
        TestEvidence blood = evidence("公益捐助").with("应到人数", 100);
        item.given(blood.with("实到人数", 9)).earns("0.45");
        item.given(blood.with("实到人数", 10)).earns("0.5");
        item.given(blood.with("实到人数", 11)).earns("0.5");
    }

    @Test
    void m50_an_earning_rule_of_an_ordinary_item_is_capped_too_ZJ() {
        Verifier item = item("6", """
                统计 "会议"
                计算 次数
              那么
                每 2 次 得 1.5 分
                最多得 6 分
              """).verify(ITEM);
        item.given(evidence("会议").times(3)).earns("1.5").shortBy("5", "次");
        item.given(evidence("会议").times(8)).earns("6").noShortfall();
        item.given(evidence("会议").times(20)).earns("6");
    }

    @Test
    void m51_the_bonus_block_gives_at_most_ten_DM_HF() {
        Verifier item = bonus("24", "10", """
                  统计 "表彰奖励"
                  计算 项数
                那么
                  按 "级别" 加分 "国家级" 10, "省级" 6, "市级" 4
                """).verify("9.1");
        item.given(STUDY, AWARD.with("级别", "省级"), AWARD.with("级别", "市级"))
                .total("15")
                .bonus("10")
                .notAdjusted();
        item.given(STUDY, AWARD.with("级别", "国家级"), AWARD.with("级别", "市级"))
                .earns("14")
                .bonus("10")
                .total("15")
                .adjusted("-4", "加分项合计 14 分，最多计 10 分");
    }

    @Test
    void m52_each_article_beyond_twelve_half_a_point_SC_NB() {
        Verifier item = bonus("5", "5", """
                  统计 "信息稿件"
                  计算 篇数
                那么
                  超过 12 篇 后 每 1 篇 加 0.5 分
                """).verify("9.1");
        TestEvidence article = evidence("信息稿件");
        item.given(article.times(12)).earns("0");
        item.given(article.times(13)).earns("0.5");
        item.given(article.times(16)).earns("2");
        item.given(article.times(23))
                .earns("5")
                .reasonContains("超出部分不计")
                .and(RULE)
                .earns("5.5");
    }
}
