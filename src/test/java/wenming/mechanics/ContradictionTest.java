package wenming.mechanics;

import static org.assertj.core.api.Assertions.assertThat;
import static wenming.testing.TestStandard.item;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenming.language.Diagnostic;

/** Lines that contradict one another or say nothing are refused where they stand, instead of scoring wrongly in silence. */
class ContradictionTest {

    @ParameterizedTest(name = "{0} {1} / {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # one step is 5 %, part steps speak of another one                                         (M30)
            集中学习 | 参与率 | 达到 90 % 得满分, 每低 5 % 扣 3 分, 不足 1 % 不计           | R032 | 一档是 5 %
            集中学习 | 参与率 | 达到 90 % 得满分, 每低 5 % 扣 3 分, 不足 5 % 按 10 % 计      | R032 | 一档是 5 %
            集中学习 | 参与率 | 达到 90 % 得满分, 不足 5 % 不计                             | R032 | 请先写一档扣多少
            集中学习 | 参与率 | 达到 90 % 得满分, 每低 5 % 扣 3 分                          | R032 | 不足 5 % 按 5 % 计
            # two answers to what a value short of the target gets                                 (M11, M29)
            集中学习 | 次数   | 达到 4 次 得满分, 不足按比例得分, 每少 1 次 扣 1 分           | R033 | 请只留一句
            # a share of a ceiling would grow with every breach                                    (M09, M11)
            服务投诉 | 起数   | 不超过 3 起 得满分, 不足按比例得分                          | R033 | 分档
            服务投诉 | 起数   | 不超过 3 起 得满分, 每少 1 起 扣 1 分                       | R033 | 分档
            服务投诉 | 起数   | 应达到 3 起, 低于 1 起 扣 1 分                              | R033 | 拆成两条规则
            # nothing, or division by nothing                                                      (M28, M29)
            服务投诉 | 起数   | 每 0 起 扣 1 分                                            | R042 | 大于 0
            服务投诉 | 起数   | 每 1 起 扣 0 分                                            | R042 | 大于 0
            集中学习 | 次数   | 达到 4 次 得满分, 每少 0 次 扣 1 分                          | R042 | 大于 0
            服务投诉 | 起数   | 由评定人在 5 分至 2 分 之间扣分, 须说明理由                  | R042 | 小的数写在前面
            服务投诉 | 起数   | 最多扣 3 分                                                | R028 | 写明
            # factors weigh one event, not a sum of two                                            (M33, M34)
            作风问题 | 起数   | 每 2 起 扣 1 分, "情节" 为 "严重" 的 扣分加倍                | R033 | 逐件
            作风问题 | 起数   | "情节" 为 "严重" 的 扣分加倍                               | R033 | 逐件
            表彰奖励 | 次数   | 每 1 次 得 5 分, "级别" 为 "省级" 的 扣分加倍                | R033 | 逐件
            # units                                                                                     (M31)
            安全责任事故 | "金额" 合计 | 每 20 万元 扣 1 分                                | R024 | 请改用「元」
            # a figure that may not be reached at all                                                   (M15)
            方案计划 | 件数   | 每具备一项得分 "机构" 1, "方案" 3                            | R036 | 最多共得 4 分
            """)
    void refused(String kind, String measure, String scoring, String code, String remedy) {
        var problems = item("5", "统计 \"" + kind + "\"\n计算 " + measure + "\n那么\n" + scoring)
                .problems();
        assertThat(problems).extracting(Diagnostic::code).contains(code);
        assertThat(problems).anyMatch(p -> (p.message() + p.remedy()).contains(remedy));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "3, 13", "11, 14"})
    void months_are_those_of_the_calendar(int first, int last) {
        assertThat(item("5", """
                统计 "集中学习"
                其中 发生在 %d 月至 %d 月
                计算 次数
              那么
                达到 4 次 得满分
              """.formatted(first, last)).problems())
                .extracting(Diagnostic::code)
                .contains("R042");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "10, false"})
    void weights_may_not_all_be_nothing(String weight, boolean refused) {
        assertThat(item("5", """
                统计 "测评打分"
                计算 按 "评定人类别" 加权平均 "得分" "自评" %s, "上级" 0
              那么
                达到 90 分 得满分
              """.formatted(weight)).problems().isEmpty()).isNotEqualTo(refused);
    }
}
