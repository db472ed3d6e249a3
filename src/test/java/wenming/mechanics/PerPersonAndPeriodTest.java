package wenming.mechanics;

import static wenming.scoring.ItemScore.Status.MET;
import static wenming.scoring.ItemScore.Status.NEEDS_JUDGEMENT;
import static wenming.scoring.ItemScore.Status.NOT_PROVIDED;
import static wenming.testing.TestEvidence.evidence;
import static wenming.testing.TestStandard.ITEM;
import static wenming.testing.TestStandard.item;
import static wenming.testing.TestSubmission.submission;

import org.junit.jupiter.api.Test;
import wenming.testing.TestEvidence;
import wenming.testing.TestStandard;
import wenming.testing.TestStandard.Verifier;

/** Minima in every sub-period and for every person: M04 to M06, M39; in a given month: M26. */
class PerPersonAndPeriodTest {

    private static final String TWICE_A_MONTH = """
              统计 "集中学习"
              计算 每月不少于 2 次 的月数
            那么
              达到 12 个月 得满分, 每少 1 个月 扣 0.5 分
            """;

    @Test
    void m04_study_twice_a_month_half_a_point_for_each_missed_month_S4() {
        Verifier item = item("6", TWICE_A_MONTH).verify(ITEM);
        TestEvidence study = evidence("集中学习");
        item.given(study.inMonths(1, 12).times(2)).earns("6").status(MET).actual("12", "个月");
        item.given(study.inMonths(1, 11).times(2), study.on("12-01"))
                .earns("5.5")
                .shortBy("1", "个月")
                .reasonContains("12 月 1 次", "扣 0.5 分");
        // Twenty-four sessions, but all in two months: the count does not help.
        item.given(study.on("01-05", "02-05").times(12)).earns("1").shortBy("10", "个月");
        item.given().earns("0").status(NOT_PROVIDED).shortBy("12", "个月");
    }

    @Test
    void m04_sessions_on_the_edge_of_a_month_belong_to_their_month_S4() {
        Verifier item = item("6", TWICE_A_MONTH).verify(ITEM);
        TestEvidence study = evidence("集中学习");
        item.given(study.on("01-31", "02-01", "02-28")).actual("1", "个月").reasonContains("1 月 1 次");
    }

    @Test
    void m04_during_the_year_only_months_begun_are_expected_S4() {
        item("6", TWICE_A_MONTH)
                .verify(ITEM)
                .given(submission()
                        .asOf("2026-06-30")
                        .evidence(evidence("集中学习").inMonths(1, 6).times(2)))
                .actual("6", "个月")
                .reasonLacks("7 月");
    }

    @Test
    void m04_a_monthly_news_item_from_march_EZ() {
        Verifier item = item("5", """
                统计 "信息稿件"
                其中 发生在 3 月至 12 月
                计算 每月不少于 1 篇 的月数
              那么
                达到 10 个月 得满分, 不足不得分
              """).verify(ITEM);
        TestEvidence news = evidence("信息稿件");
        item.given(news.inMonths(3, 12)).earns("5").actual("10", "个月");
        item.given(news.inMonths(1, 11))
                .earns("0")
                .actual("9", "个月")
                .refuses("E1", "日期 2026-01-10 不在 3 月至 12 月")
                .reasonContains("12 月 0 篇")
                .reasonLacks("1 月 0 篇、");
    }

    @Test
    void m04_branch_study_each_quarter_LO_F4() {
        Verifier item = item("4", """
                统计 "会议"
                计算 每季度不少于 1 次 的季度数
              那么
                达到 4 个季度 得满分, 每少 1 个季度 扣 1 分
              """).verify(ITEM);
        TestEvidence meeting = evidence("会议");
        item.given(meeting.on("03-31", "04-01", "09-30", "10-01")).earns("4");
        item.given(meeting.on("03-31", "04-01", "06-30", "10-01"))
                .earns("3")
                .shortBy("1", "个季度")
                .reasonContains("第 3 季度 0 次");
    }

    @Test
    void m04_weekly_study_counts_calendar_weeks_S4() {
        Verifier item = item("3", """
                统计 "集中学习"
                计算 每周不少于 1 次 的周数
              那么
                达到 3 周 得满分, 不足按比例得分
              """).verify(ITEM);
        // Monday, Sunday of the same week, next Monday.
        item.given(evidence("集中学习").on("06-01", "06-07", "06-08")).earns("2").actual("2", "周");
        item.given(evidence("集中学习").on("06-07", "06-08", "06-15")).earns("3");
    }

    @Test
    void m05_two_a_month_and_twelve_a_year_each_with_its_points_S4() {
        Verifier item = TestStandard.of("""
                规则 "每月两次"
                  @项目("1.1") @分值(6) @依据("S4 第一篇 四(一)1")
                当
                  统计 "集中学习"
                  计算 每月不少于 2 次 的月数
                那么
                  达到 12 个月 得 4 分, 每少 1 个月 扣 0.5 分
                结束
                规则 "全年十二次"
                  @项目("1.1") @依据("S4 第一篇 四(一)1")
                当
                  统计 "集中学习"
                  计算 次数
                那么
                  达到 12 次 得 2 分, 不足不得分
                结束
                """).verify(ITEM);
        TestEvidence study = evidence("集中学习");
        item.given(study.inMonths(1, 12).times(2)).earns("6");
        // Twelve a year, one each month: the yearly minimum is met, the monthly one never.
        item.given(study.inMonths(1, 12))
                .earns("2")
                .and("全年十二次")
                .earns("2")
                .and("每月两次")
                .earns("0")
                .shortBy("12", "个月");
        item.given(study.inMonths(1, 5).times(2), study.on("06-03"))
                .earns("0.5")
                .and("全年十二次")
                .shortBy("1", "次");
    }

    @Test
    void m06_120_hours_for_every_person_not_on_average_S4() {
        Verifier all = item("3", """
                统计 "个人学时"
                其中 1 天折算 8 小时
                计算 人人时长不少于 120 小时 占 "在职人数" 的比例
              那么
                达到 100 % 得满分, 不足按比例得分
              """).verify(ITEM);
        TestEvidence hours = evidence("个人学时");
        TestEvidence zhang = hours.with("人员", "张三");
        TestEvidence li = hours.with("人员", "李四");
        all.given(submission().headcount(2).evidence(zhang.with("时长", "120"), li.with("天数", "15")))
                .earns("3");
        all.given(submission().headcount(2).evidence(zhang.with("时长", "200"), li.with("时长", "119.9")))
                .earns("1.5")
                .shortBy("50", "%")
                .reasonContains("在职人数 2，达到的 1 人");
        // The same hours on average are enough: 159.95 a head.
        item("3", """
                统计 "个人学时"
                计算 人均时长
              那么
                达到 120 小时 得满分, 不足按比例得分
              """)
                .verify(ITEM)
                .given(submission().headcount(2).evidence(zhang.with("时长", "200"), li.with("时长", "119.9")))
                .earns("3")
                .actual("159.95", "小时");
    }

    @Test
    void m06_mean_hours_multiply_sessions_by_attendance_HD() {
        Verifier item = item("3", """
                统计 "集中学习"
                计算 人均时长
              那么
                达到 110 小时 得满分, 不足按比例得分
              """).verify(ITEM);
        TestEvidence study = evidence("集中学习").with("时长", "10").with("应到人数", 10);
        item.given(study.with("实到人数", 10).times(11)).earns("3").actual("110", "小时");
        item.given(study.with("实到人数", 9).times(11)).earns("2.7").actual("99", "小时");
        item.given(submission().headcount(0).evidence(study.with("实到人数", 10)))
                .earns("0")
                .status(NEEDS_JUDGEMENT)
                .reasonContains("未填写在职人数");
    }

    @Test
    void m06_one_article_by_each_central_group_member_S4() {
        Verifier item = item("3", """
                统计 "调研文章"
                其中 范围为 "中心组"
                计算 人人不少于 1 篇 占 "中心组人数" 的比例
              那么
                达到 100 % 得满分, 不足按比例得分
              """).verify(ITEM);
        TestEvidence article = evidence("调研文章").with("范围", "中心组");
        TestEvidence two = article.with("人员", "张三").times(2);
        item.given(submission().figure("中心组人数", "2").evidence(two, article.with("人员", "李四")))
                .earns("3");
        item.given(submission().figure("中心组人数", "2").evidence(two)).earns("1.5").actual("50", "%");
        item.given(submission().figure("中心组人数", "3").evidence(two)).earns("1").actual("33.33", "%");
        item.given(submission().evidence(two))
                .earns("0")
                .status(NEEDS_JUDGEMENT)
                .reasonContains("未填写中心组人数");
    }

    @Test
    void m06_every_person_covered_SE() {
        Verifier item = item("3", """
                统计 "谈话述职"
                计算 覆盖 "在职人数" 的比例
              那么
                达到 100 % 得满分
                达到 80 % 得 2 分
              """).verify(ITEM);
        TestEvidence talk = evidence("谈话述职");
        TestEvidence[] four = {talk.with("人员", "甲"), talk.with("人员", "乙"), talk.with("人员", "丙"), talk.with("人员", "丁")};
        item.given(submission().headcount(4).evidence(four)).earns("3");
        item.given(submission().headcount(5).evidence(four)).earns("2").shortBy("20", "%");
        item.given(submission().headcount(6).evidence(four)).earns("0").actual("66.67", "%");
        item.given(submission().headcount(4).evidence(talk.with("人员", "甲").times(4)))
                .earns("0")
                .actual("25", "%");
    }

    private static final String TWO_ITEMS_EACH = """
              统计 "信息稿件"
              计算 篇数
              对比 按 "下辖单位数" 的平均值
            那么
              达到 2 篇 得满分, 不足按比例得分
            """;

    @Test
    void m39_news_items_divided_by_the_number_of_counties_ZJ() {
        Verifier item = item("4", TWO_ITEMS_EACH).verify(ITEM);
        TestEvidence news = evidence("信息稿件");
        item.given(submission().figure("下辖单位数", "9").evidence(news.times(18)))
                .earns("4")
                .status(MET)
                .actual("2", "篇");
        item.given(submission().figure("下辖单位数", "9").evidence(news.times(17)))
                .earns("3.778")
                .shortBy("0.12", "篇")
                .reasonContains("共 17 篇，下辖单位数 9");
        item.given(submission().figure("下辖单位数", "8").evidence(news.times(12)))
                .earns("3")
                .shortBy("0.5", "篇")
                .actual("1.5", "篇");
        item.given(submission().figure("下辖单位数", "1").evidence(news)).actual("1", "篇");
    }

    @Test
    void m39_a_divisor_that_is_missing_or_zero_is_no_zero_score_ZJ() {
        Verifier item = item("4", TWO_ITEMS_EACH).verify(ITEM);
        TestEvidence news = evidence("信息稿件");
        item.given(news.times(18)).earns("0").status(NEEDS_JUDGEMENT).reasonContains("未填写下辖单位数");
        item.given(submission().figure("下辖单位数", "0").evidence(news.times(18)))
                .earns("0")
                .status(NEEDS_JUDGEMENT)
                .reasonContains("下辖单位数为 0，无法计算平均值");
        item.given(submission().figure("下辖单位数", "4")).earns("0").status(NOT_PROVIDED);
    }

    @Test
    void m39_money_for_each_person_in_post_ZJ() {
        item("4", """
                  统计 "公益捐助"
                  计算 "金额" 合计
                  对比 按 "在职人数" 的平均值
                那么
                  达到 50 元 得满分, 不足不得分
                """)
                .verify(ITEM)
                .given(submission().headcount(40).evidence(evidence("公益捐助").with("金额", 2000)))
                .earns("4")
                .actual("50", "元");
    }

    @Test
    void m26_january_is_worth_nine_points_february_six_HD() {
        TestStandard months = TestStandard.of("""
                规则 "一月"
                  @项目("1.1") @名称("一月") @分值(9) @时限("01-31") @依据("HD")
                当
                  统计 "信息稿件"
                  其中 发生在 1 月至 1 月
                  计算 篇数
                那么
                  达到 3 篇 得满分, 不足按比例得分
                结束
                规则 "二月"
                  @项目("1.2") @名称("二月") @分值(6) @时限("02-28") @依据("HD")
                当
                  统计 "信息稿件"
                  其中 发生在 2 月至 2 月
                  计算 篇数
                那么
                  达到 3 篇 得满分, 不足按比例得分
                结束
                """);
        TestEvidence news = evidence("信息稿件").on("01-04", "01-31", "02-01", "02-11", "02-28");
        months.verify("1.1").given(news).earns("6").total("12").shortBy("1", "篇");
        months.verify("1.2").given(news).earns("6").actual("3", "篇");
    }
}
