package wenming.mechanics;

import static wenming.testing.TestEvidence.evidence;
import static wenming.testing.TestStandard.ITEM;
import static wenming.testing.TestStandard.item;

import org.junit.jupiter.api.Test;
import wenming.testing.TestEvidence;
import wenming.testing.TestStandard;
import wenming.testing.TestStandard.Verifier;

/** One fact is not punished twice: M40 to M42. */
class ExclusionTest {

    private static final String EXCLUSION = """
            规则 "十五条"
              @项目("1.1") @分值(10) @依据("ZJ 15")
            当
              统计 "安全责任事故"
              其中 "情节" 为 "特别严重"
              计算 起数
            那么
              每 1 起 扣 8 分
            结束
            规则 "十九条"
              @项目("1.1") @依据("ZJ 19")
            当
              统计 "安全责任事故"
              计算 起数
              且 未触发 "十五条"
            那么
              每 1 起 扣 2 分
            结束
            规则 "十五条之后"
              @项目("1.1") @依据("ZJ")
            当
              统计 "服务投诉"
              计算 起数
              且 已触发 "十五条"
            那么
              每 1 起 扣 1 分
            结束
            """;

    @Test
    void m40_one_event_counts_once_and_once_in_each_department_F13() {
        TestEvidence office = evidence("作风问题").with("事项", "迟到案").with("部门", "办公室");
        TestEvidence finance = office.with("部门", "财务科");
        Verifier once = item("10", """
                统计 "作风问题"
                其中 同一事项只计一次
                计算 起数
              那么
                每 1 起 扣 1 分
              """).verify(ITEM);
        once.given(office.on("03-01"), finance.on("02-01"))
                .earns("9")
                .counts("E2")
                .refuses("E1", "与 E2 事项相同，只计一次");
        // Without a key nothing says that two events are the same.
        once.given(evidence("作风问题").times(2)).earns("8");
        item("10", """
                统计 "作风问题"
                其中 同一"事项"同一"部门"只计一次
                计算 起数
              那么
                每 1 起 扣 1 分
              """)
                .verify(ITEM)
                .given(office.times(2), finance)
                .earns("8")
                .counts("E1", "E3")
                .refuses("E2", "与 E1 事项、部门相同，只计一次");
    }

    @Test
    void m40_one_person_counts_once_F13() {
        item("10", """
                统计 "谈话述职"
                其中 同一 "人员" 只计一次
                计算 人次
              那么
                达到 2 人次 得满分, 不足按比例得分
              """)
                .verify(ITEM)
                .given(evidence("谈话述职").with("人员", "甲").on("03-01", "04-01"))
                .earns("5")
                .refuses("E2", "与 E1 人员相同，只计一次");
    }

    @Test
    void m41_clause_19_only_where_clause_15_was_not_reached_ZJ() {
        Verifier item = TestStandard.of(EXCLUSION).verify(ITEM);
        TestEvidence grave = evidence("安全责任事故").with("情节", "特别严重");
        TestEvidence light = evidence("安全责任事故").with("情节", "一般");
        TestEvidence complaint = evidence("服务投诉");
        item.given(light, complaint)
                .earns("8")
                .and("十九条")
                .earns("-2")
                .and("十五条")
                .earns("0");
        item.given(grave, complaint)
                .earns("1")
                .and("十九条")
                .earns("0")
                .and("十五条之后")
                .earns("-1");
        item.given(complaint).earns("10");
    }

    @Test
    void m41_an_item_that_waits_for_full_marks_elsewhere_ZJ() {
        Verifier second = TestStandard.of("""
                规则 "学习"
                  @项目("1.1") @分值(4) @依据("ZJ")
                当
                  统计 "集中学习"
                  计算 次数
                那么
                  达到 2 次 得满分, 不足按比例得分
                结束
                规则 "学习得满的再看文章"
                  @项目("1.2") @分值(3) @依据("ZJ")
                当
                  统计 "信息稿件"
                  计算 篇数
                  且 "1.1" 项得满分
                那么
                  达到 1 篇 得满分
                结束
                规则 "未得满的"
                  @项目("1.2") @依据("ZJ")
                当
                  统计 "信息稿件"
                  计算 篇数
                  且 "1.1" 项未得满分
                那么
                  达到 1 篇 得 1 分
                结束
                """).verify("1.2");
        second.given(evidence("集中学习").times(2), evidence("信息稿件")).earns("3");
        second.given(evidence("集中学习"), evidence("信息稿件")).earns("1").and(ITEM).recoverable("4");
    }

    @Test
    void m42_the_general_rule_yields_where_a_line_has_its_own_NB() {
        Verifier item = TestStandard.of("""
                规则 "专门规定"
                  @项目("1.1") @分值(10) @依据("NB")
                当
                  统计 "作风问题"
                  其中 "形式" 为 "迟报信息"
                  计算 起数
                那么
                  每 1 起 扣 3 分
                结束
                规则 "一般规定"
                  @项目("1.1") @依据("NB")
                当
                  统计 "作风问题"
                  其中 "形式" 不为 "迟报信息"
                  计算 起数
                那么
                  每 1 起 扣 1 分
                结束
                """).verify(ITEM);
        TestEvidence late = evidence("作风问题").with("形式", "迟报信息");
        TestEvidence other = evidence("作风问题").with("形式", "推诿");
        item.given(late, other).earns("6").and("专门规定").earns("-3").and("一般规定").earns("-1");
        item.given(other.times(2)).earns("8").and("专门规定").earns("0");
    }

    @Test
    void m41_bonus_only_for_an_item_nothing_was_taken_from_ZJ() {
        Verifier bonus = TestStandard.of("""
                规则 "投诉"
                  @项目("1.1") @分值(5) @依据("ZJ")
                当
                  统计 "服务投诉"
                  计算 起数
                那么
                  每 1 起 扣 1 分
                结束
                规则 "零投诉"
                  @项目("9.1") @分值(1) @依据("ZJ")
                当
                  "1.1" 项未扣分
                那么
                  得 1 分
                结束
                """).bonus("9", "1").verify("9.1");
        bonus.given().earns("1").total("6");
        bonus.given(evidence("服务投诉")).earns("0").total("4");
    }
}
