package wenming.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static wenming.evidence.SubmissionSample.GOOD;
import static wenming.evidence.SubmissionSample.mistakes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenming.language.Diagnostic;

/** Each mistake a submission can hold, alone, with its pointer, code and words. */
class SubmissionMistakesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "hours": 3           | "hours": -3                      | /evidence/1/hours        | S010 | 「时长」不能小于 0 小时，实际是 -3 小时
            "hours": 3           | "hours": 1000.5                  | /evidence/1/hours        | S010 | 「时长」不能大于 1000 小时
            "hours": 3           | "hours": 1e1000000000            | /evidence/1/hours        | S010 | 位数过多
            "hours": 3           | "hours": 1e99999999999999999999  | /evidence/1/hours        | S010 | 位数过多
            "hours": 3           | "hours": 0.12345                 | /evidence/1/hours        | S010 | 小数最多 4 位
            "hours": 3           | "hours": 1234567890123           | /evidence/1/hours        | S010 | 整数部分最多 12 位
            "hours": 3           | "hours": null                    | /evidence/1/hours        | S005 | 没有内容就把这一项整个删去
            "hours": 3           | "hours": [3]                     | /evidence/1/hours        | S005 | 实际是列表
            "attended": 40       | "实到人数": 40                   | /evidence/0/实到人数     | S006 | 「实到人数」在这里写作「attended」
            "hours": 3,          | ''                               | /evidence/1/hours        | S008 | 缺少「时长」（hours）
            "hours": 3           | "hours": 3, "hours": 4           | /evidence/1/hours        | S007 | 重复出现
            "hours": 3           | "hours": 3, "closedOn": "2026-01-01" | /evidence/1/closedOn | S022 | 没有「结案日期」（closedOn）这一项
            "attended": 40       | "attended": 40.5                 | /evidence/0/attended     | S010 | 应为整数
            "scope": "全体人员"  | "scope": "全体员工"              | /evidence/0/scope        | S012 | 是否想写「全体人员」
            ["纪律"]             | "纪律"                           | /evidence/0/topics       | S005 | 请用方括号括起
            ["纪律"]             | ["纪律", 1]                      | /evidence/0/topics/1     | S005 | 请加上引号
            ["纪律"]             | [null]                           | /evidence/0/topics/0     | S005 | 空值
            "年度测评"           | ""                               | /evidence/2/title        | S008 | 缺少「标题」
            "年度测评"           | "\\u0000"                        | /evidence/2/title        | S009 | U+0000
            "年度测评"           | "a\\u202Eb"                      | /evidence/2/title        | S009 | U+202E
            "年度测评"           | "\\ud800"                        | /evidence/2/title        | S009 | U+D800
            "优": 30             | "优": -1                         | /evidence/2/votes/优     | S010 | 「优」应在 0 至
            "优": 30             | "优": {"甲": 1}                  | /evidence/2/votes/优     | S005 | 实际是对象
            "优": 30             | "": 30                           | /evidence/2/votes/       | S009 | 是空的
            "优": 30             | "优": 30, "优": 31               | /evidence/2/votes/优     | S007 | 重复出现
            "kind": "民主测评",  | ''                               | /evidence/2/kind         | S008 | 缺少「种类」（kind）
            "2019-08-01"         | "2019-08-01T00:00:00Z"           | /evidence/3/closedOn     | S011 | 不是日期
            "2019-08-01"         | "2019-8-1"                       | /evidence/3/closedOn     | S011 | 不是日期
            "2019-08-01"         | "1066-08-01"                     | /evidence/3/closedOn     | S011 | 不在 1900 至 2200 年
            "2019-08-01"         | [2019,8,1]                       | /evidence/3/closedOn     | S005 | 应为日期，实际是列表
            "forceMajeure": true | "forceMajeure": "true"           | /evidence/3/forceMajeure | S005 | 不加引号
            "id": "U1"           | "id": " "                        | /unit/id                 | S009 | 不能为空
            "headcount": 42      | "headcount": 1000001             | /unit/headcount          | S010 | 应在 1 至 1000000 之间
            "中心组人数": 7      | "在职人数": 7                    | /unit/figures/在职人数   | S026 | headcount
            "群众满意率": 93.1   | "满意率": 93.1                   | /lastYear/figures/满意率 | S026 | 是否想写「群众满意率」
            "to": "2026-12-31"   | "to": "2031-01-01"               | /period/to               | S025 | 超过 5 年
            "from": "2026-01-01", | ''                              | /period/from             | S008 | 缺少「起始日期」
            "by": "检查组",      | ''                               | /judgements/0/by         | S008 | 缺少「评定人」
            "整洁有序"           | ""                               | /judgements/0/reason     | S009 | 「理由」不能为空
            "points": 3          | "points": -3                     | /judgements/0/points     | S010 | 不能是负数
            "没有窗口"           | 7                                | /notApplicable/0/reason  | S005 | 应为文字
            "standard":          | "standrad":                      | /standrad                | S006 | 是否想写「standard」
            "standard":          | "a/b~c":                         | /a~1b~0c                 | S006 | 不认识的字段
            """)
    void namesWhatIsWrong(String before, String after, String pointer, String code, String words) {
        assertThat(GOOD).contains(before);

        assertThat(mistakes(GOOD.replace(before, after))).singleElement().satisfies(mistake -> {
            assertThat(mistake.pointer()).isEqualTo(pointer);
            assertThat(mistake.code()).isEqualTo(code);
            assertThat(mistake.toString()).contains(words);
            assertThat(mistake.line()).isPositive();
        });
    }

    @Test
    void acceptsOneDecisionForEachRuleAndItem() {
        String judgement = "{\"rule\": \"甲\", \"points\": 1, \"reason\": \"好\", \"by\": \"乙\"}";
        String excuse = "{\"item\": \"3.2\", \"reason\": \"无\"}";
        List<Diagnostic> mistakes = mistakes("""
                {"unit": {"id": "U1", "name": "某局"}, "period": {"from": "2026-01-01", "to": "2026-06-30"},
                 "judgements": [%1$s, %1$s], "notApplicable": [%2$s, %2$s]}
                """.formatted(judgement, excuse));

        assertThat(mistakes).extracting(Diagnostic::code).containsExactly("S027", "S028");
        assertThat(mistakes)
                .extracting(Diagnostic::pointer)
                .containsExactly("/judgements/1/rule", "/notApplicable/1/item");
    }
}
