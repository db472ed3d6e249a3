package wenming.mechanics;

import static org.assertj.core.api.Assertions.assertThat;
import static wenming.scoring.ItemScore.Status.NOT_APPLICABLE;
import static wenming.testing.TestEvidence.evidence;
import static wenming.testing.TestStandard.ITEM;
import static wenming.testing.TestStandard.item;
import static wenming.testing.TestSubmission.submission;

import org.junit.jupiter.api.Test;
import wenming.testing.TestEvidence;
import wenming.testing.TestStandard;
import wenming.testing.TestStandard.Verifier;

/** Titles: M64, M65, M68, M70. */
class TitleTest {

    private static final String RULES = """
            规则 "学习"
              @项目("1.1") @分值(40) @依据("DM")
            当
              统计 "集中学习"
              计算 次数
            那么
              达到 40 次 得满分, 不足按比例得分
            结束
            规则 "会议"
              @项目("1.2") @分值(20) @依据("DM")
            当
              统计 "会议"
              计算 次数
            那么
              达到 20 次 得满分, 不足按比例得分
            结束
            规则 "服务"
              @项目("2.1") @分值(40) @依据("DM")
            当
              统计 "志愿服务"
              计算 次数
            那么
              达到 40 次 得满分, 不足按比例得分
            结束
            """;

    private static TestStandard standard(String titles) {
        return TestStandard.of(RULES + titles).category("1", "学习型").category("2", "服务型");
    }

    private static String title(String title, String conditions) {
        return "规则 \"%s\"\n@称号(\"%s\") @依据(\"DM\")\n当\n%s\n那么\n授予称号, 有效期 2 年\n结束\n".formatted(title, title, conditions);
    }

    private static TestEvidence[] scores(int study, int meetings, int service) {
        return new TestEvidence[] {
            evidence("集中学习").times(study),
            evidence("会议").times(meetings),
            evidence("志愿服务").times(service)
        };
    }

    private static final String LADDER =
            title("优秀", "总分不低于 90 分") + title("良好", "总分不低于 80 分") + title("合格", "总分不低于 60 分");

    @Test
    void m65_ladder_excellent_90_good_80_pass_60_DM() {
        Verifier verify = standard(LADDER).verify(ITEM);
        verify.given(scores(40, 20, 40)).total("100").title("优秀").noNext();
    }

    @Test
    void m65_each_threshold_from_both_sides_EZ_DM() {
        Verifier verify = standard(LADDER).verify(ITEM);
        verify.given(scores(40, 20, 30)).total("90").title("优秀");
        verify.given(scores(40, 20, 29)).total("89").title("良好").next("优秀", "1");
        verify.given(scores(40, 20, 20)).title("良好").next("优秀", "10");
        verify.given(scores(40, 19, 20)).title("合格").next("良好", "1");
        verify.given(scores(40, 20, 0)).title("合格").next("良好", "20");
        verify.given(scores(39, 20, 0)).title("").next("合格", "1");
    }

    @Test
    void m65_the_way_to_the_next_title_takes_the_fewest_steps_DM() {
        var next = standard(LADDER)
                .assess(submission().evidence(scores(30, 15, 35)))
                .nextTitle()
                .orElseThrow();
        assertThat(next.title().title()).isEqualTo("优秀");
        assertThat(next.gap()).hasToString("10");
        assertThat(next.steps()).extracting(s -> s.rule()).containsExactly("学习");
        assertThat(next.promised()).hasToString("90");
        assertThat(next.reachable()).isTrue();
        assertThat(next.blockers()).isEmpty();
    }

    @Test
    void m65_what_the_steps_promise_comes_true_DM() {
        var standard = standard(LADDER);
        var promised = standard.assess(submission().evidence(scores(20, 10, 20)))
                .nextTitle()
                .orElseThrow();
        assertThat(promised.steps()).extracting(s -> s.rule()).containsExactly("学习");
        standard.verify(ITEM)
                .given(scores(40, 10, 20))
                .total(promised.promised().toString())
                .title("合格");
    }

    @Test
    void m64_a_category_without_points_is_not_up_to_standard_Party_building() {
        Verifier verify = standard(title("达标", "总分不低于 50 分\n且 每类均得分")).verify(ITEM);
        verify.given(scores(40, 20, 0)).total("60").title("").next("达标", "0");
        verify.given(scores(40, 10, 1)).total("51").title("达标");
    }

    @Test
    void m64_each_category_at_least_sixty_per_cent_Party_building() {
        Verifier verify = standard(title("优胜", "总分不低于 60 分\n且 \"学习型\" 类得分率不低于 60 %\n且 \"服务型\" 类得分不低于 24 分"))
                .verify(ITEM);
        verify.given(scores(36, 0, 24)).total("60").title("优胜");
        verify.given(scores(35, 0, 40)).total("75").title("");
        verify.given(scores(40, 20, 23)).total("83").title("").next("优胜", "0");
    }

    @Test
    void m68_must_hold_the_lower_title_subordinates_excepted_CS_S2() {
        TestStandard standard = standard(title("文明单位", "总分不低于 60 分\n且 持有称号 \"优胜单位\" 或 \"达标单位\" 或为下属单位"));
        TestEvidence[] enough = scores(40, 20, 0);
        standard.verify(ITEM)
                .given(submission().titles("达标单位").evidence(enough))
                .title("文明单位");
        standard.verify(ITEM).given(submission().subordinate().evidence(enough)).title("文明单位");
        standard.verify(ITEM)
                .given(submission().titles("别的称号").evidence(enough))
                .title("");
        var next = standard.assess(submission().evidence(enough)).nextTitle().orElseThrow();
        assertThat(next.blockers()).singleElement().asString().contains("持有称号");
    }

    @Test
    void m68_conditions_on_the_unit_and_on_last_year_CS() {
        TestStandard standard = standard(
                title("省级", "总分不低于 60 分\n且 申报称号 \"省级\"\n且 单位级别为 \"市级\"\n且 不为下属单位\n且 上年度得分不低于 80 分\n且 上年度称号为 \"市级\""));
        TestEvidence[] enough = scores(40, 20, 0);
        standard.verify(ITEM)
                .given(submission()
                        .applyingFor("省级")
                        .level("市级")
                        .lastYearScore("80")
                        .lastYearTitle("市级")
                        .evidence(enough))
                .title("省级");
        standard.verify(ITEM)
                .given(submission()
                        .applyingFor("省级")
                        .level("市级")
                        .lastYearScore("79.9")
                        .lastYearTitle("市级")
                        .evidence(enough))
                .title("");
        standard.verify(ITEM)
                .given(submission()
                        .applyingFor("省级")
                        .level("市级")
                        .lastYearTitle("市级")
                        .evidence(enough))
                .title("");
        standard.verify(ITEM)
                .given(submission()
                        .applyingFor("省级")
                        .level("县级")
                        .lastYearScore("80")
                        .lastYearTitle("市级")
                        .evidence(enough))
                .title("");
        standard.verify(ITEM)
                .given(submission()
                        .applyingFor("省级")
                        .level("市级")
                        .subordinate()
                        .lastYearScore("80")
                        .lastYearTitle("市级")
                        .evidence(enough))
                .title("");
    }

    @Test
    void m68_a_rule_for_subordinates_only_S2() {
        Verifier item = item("2", """
                统计 "会议"
                计算 次数
                且 为下属单位
              那么
                达到 1 次 得满分
              """).verify(ITEM);
        item.given(submission().subordinate().evidence(evidence("会议"))).earns("2");
        item.given(evidence("会议")).status(NOT_APPLICABLE);
    }

    @Test
    void m70_a_title_holds_for_two_years_EZ() {
        var granted = standard(LADDER).scheme().titles();
        assertThat(granted).extracting(r -> r.terms().validYears()).containsExactly(2, 2, 2);
    }
}
