package wenming.policy.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenming.rules.Library;
import wenming.rules.Standard;
import wenming.rules.StandardFiles;
import wenming.testing.SmallDraft;

class StandardDifferenceTest {

    private static final SmallDraft OLD = SmallDraft.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            达到 24 次 得满分                        | 达到 30 次 得满分                       | 1.1 集中学习: 达到 24 次 → 30 次
            达到 24 次 得满分                        | 达到 24 次 得 5 分, 达到 30 次 得满分    | 1.1 集中学习: 达到 24 次 → 30 次 / 1.1 集中学习: 增加 达到 24 次 得 5 分
            时长不少于 2 小时                        | 时长不少于 3.5 小时                     | 1.1 集中学习: 其中 时长不少于 2 小时 → 3.5 小时
            统计 "集中学习"                          | 统计 "集中学习" 或 "会议"           | 1.1 集中学习: 统计 "集中学习" → 统计 "集中学习" 或 "会议"
            ` 其中 时长不少于 2 小时`                 | ` 其中 时长不少于 2 小时 \\n 其中 范围为 "全体人员"` | 1.1 集中学习: 增加 其中 范围为 "全体人员"
            `不足按比例得分\\n  提示`                | `不足不得分\\n  提示`                   | 1.1 集中学习: 去掉 不足按比例得分 / 1.1 集中学习: 增加 不足不得分
            @牵头("机关党委") @依据("S4 四(一)1")    | @牵头("办公室") @依据("S4 四(一)9")     | 1.1 集中学习: 牵头 机关党委 → 办公室 / 1.1 集中学习: 依据 S4 四(一)1 → S4 四(一)9
            @阶段("动员部署")                        | @时限("06-30")                          | 1.2 学习制度: 去掉 阶段 动员部署 / 1.2 学习制度: 增加 时限 6 月 30 日
            @名称("志愿服务")                        | @名称("志愿服务活动")                   | 2.1 志愿服务活动: 名称 志愿服务 → 志愿服务活动
            规则 "学习制度"                          | 规则 "制度建设"                         | 1.2 学习制度: 规则名 学习制度 → 制度建设
            发生 1 起 即一票否决                     | 发生 2 起 即一票否决                    | V1 失泄密: 发生 1 起 → 2 起
            @项目("V1")                              | @项目("V2")                             | V2 失泄密: 编号 V1 → V2
            总分不低于 8 分                          | 总分不低于 9 分                         | 达标单位: 总分不低于 8 分 → 9 分
            且 无一票否决                            | 且 每类均得分                           | 达标单位: 去掉 无一票否决 / 达标单位: 增加 每类均得分
            title: 学习, points                      | title: 学习教育, points                 | 1 学习教育: 名称 学习 → 学习教育
            departments: [机关党委, 办公室]          | departments: [机关党委, 办公室, 工会]   | 增加 部门 工会
            edition: "2026"                          | edition: "2027"                         | 版本 2026 → 2027
            from: 01-01, to: 03-31                   | from: 01-01, to: 04-30                  | 增加 阶段 动员部署（01-01 至 04-30） / 去掉 阶段 动员部署（01-01 至 03-31）
            """)
    void aChangeIsToldInTheWordsOfTheStandard(String before, String after, String told) {
        assertThat(String.join(" / ", told(OLD, OLD.replace(read(before), read(after)))))
                .isEqualTo(told.strip());
    }

    @Test
    void spacingCommentsAndFilesMakeNoDifference() {
        SmallDraft spaced = OLD.replace("达到 24 次 得满分, 不足", "达到24次 得满分，不足").replace("规则 \"志愿", "# 说明\n\n规则 \"志愿");
        try (Standard a = OLD.standard();
                Standard b = spaced.standard()) {
            StandardDifference difference = StandardDifference.between(a, b);
            assertThat(difference.changes()).isEmpty();
            assertThat(difference.sameFiles()).isFalse();
            assertThat(DifferenceText.of(difference, "A", "B"))
                    .isEqualTo("A（2026 版） → B（2026 版）\n规则的内容相同，只有注释、空白、书写次序或文件名不同\n");
            assertThat(DifferenceText.of(StandardDifference.between(a, a), "A", "A"))
                    .endsWith("两边完全相同\n");
        }
    }

    @Test
    void pointsOfItemCategoryAndWholeAreTold() {
        SmallDraft more = OLD.replace("@名称(\"集中学习\") @分值(6)", "@名称(\"集中学习\") @分值(7)")
                .replace("points: 8}", "points: 9}")
                .replace("fullMarks: 10", "fullMarks: 11");
        assertThat(told(OLD, more)).containsExactly("满分 10 分 → 11 分", "1 学习: 分值 8 分 → 9 分", "1.1 集中学习: 分值 6 分 → 7 分");
    }

    @Test
    void anItemPutInBetweenShiftsTheOthers() {
        String added = """
                规则 "专题会议"
                  @项目("1.1") @名称("专题会议") @分值(2) @牵头("办公室") @依据("S4 四(一)0") @方法("材料审核")
                当
                  统计 "会议"
                  计算 次数
                那么
                  达到 2 次 得满分, 不足不得分
                结束

                规则 "全年集中学习"
                  @项目("1.2")""";
        SmallDraft shifted = OLD.replace("@项目(\"1.2\")", "@项目(\"1.3\")")
                .replace("规则 \"全年集中学习\"\n  @项目(\"1.1\")", added)
                .replace("points: 8}", "points: 10}")
                .replace("fullMarks: 10", "fullMarks: 12");
        assertThat(told(OLD, shifted))
                .containsExactly(
                        "满分 10 分 → 12 分",
                        "1 学习: 分值 8 分 → 10 分",
                        "1.1 专题会议: 新增 2 分，牵头 办公室；统计 \"会议\"，计算 次数，达到 2 次 得满分，不足不得分",
                        "1.2 集中学习: 编号 1.1 → 1.2",
                        "1.3 学习制度: 编号 1.2 → 1.3");
        assertThat(told(shifted, OLD))
                .contains("1.1 集中学习: 编号 1.2 → 1.1", "1.1 专题会议: 删除 2 分，牵头 办公室；统计 \"会议\"，计算 次数，达到 2 次 得满分，不足不得分");
    }

    @Test
    void aRuleMayMoveToAnotherItem() {
        SmallDraft two = OLD.replace(
                "达到 2 次 得满分, 不足按比例得分\n结束",
                "达到 2 次 得 1 分, 不足按比例得分\n结束\n\n规则 \"服务时长\"\n  @项目(\"2.1\") @依据(\"S4\")\n当\n  统计 \"志愿服务\"\n  计算 累计时长\n那么\n"
                        + "  达到 10 小时 得 1 分, 不足不得分\n结束");
        SmallDraft moved = two.replace("@项目(\"2.1\") @依据(\"S4\")", "@项目(\"1.2\") @依据(\"S4\")")
                .replace("达到 2 次 得 1 分", "达到 2 次 得满分")
                .replace("达到 1 件 得满分", "达到 1 件 得 1 分");
        assertThat(told(two, moved))
                .containsExactly(
                        "1.2 学习制度: 学习制度：达到 1 件 得满分 → 达到 1 件 得 1 分",
                        "1.2 学习制度: 规则「服务时长」 2.1 项 → 1.2 项",
                        "2.1 志愿服务: 志愿服务：达到 2 次 得 1 分 → 达到 2 次 得满分");
    }

    @Test
    void theCatalogueIsCompared() {
        String catalog = new String(SmallDraft.CATALOG, UTF_8) + "\n  测试种类: {description: 测试用的种类}\n";
        try (Standard a = OLD.standard();
                Standard b = Standard.read(StandardFiles.of("", OLD.bytes()), catalog.getBytes(UTF_8))
                        .standard()
                        .orElseThrow()) {
            assertThat(lines(StandardDifference.between(a, b))).containsExactly("测试种类: 新增 证据种类 测试种类");
        }
    }

    /** Whatever two standards are compared, there and back tell of the same number of items. */
    @Test
    void shippedStandardsCanBeComparedWithEachOther() {
        try (Library library = Library.open(Path.of("rules"))) {
            for (Standard a : library.standards()) {
                assertThat(StandardDifference.between(a, a).changes()).isEmpty();
                for (Standard b : library.standards()) {
                    StandardDifference there = StandardDifference.between(a, b);
                    StandardDifference back = StandardDifference.between(b, a);
                    assertThat(there.isEmpty()).isEqualTo(a == b);
                    assertThat(count(there, Change.Kind.ADDED)).isEqualTo(count(back, Change.Kind.REMOVED));
                    assertThat(DifferenceText.of(there, "A", "B")).doesNotContain("null");
                    assertThat(DifferenceJson.bytes(there)).isNotEmpty();
                }
            }
        }
    }

    private static long count(StandardDifference difference, Change.Kind kind) {
        return difference.changes().stream()
                .filter(c -> c.kind() == kind && c.part() == Change.Part.CATEGORIES)
                .count();
    }

    private static String read(String text) {
        return text.replace("`", "").replace("\\n", "\n");
    }

    private static List<String> told(SmallDraft before, SmallDraft after) {
        try (Standard a = before.standard();
                Standard b = after.standard()) {
            return lines(StandardDifference.between(a, b));
        }
    }

    private static List<String> lines(StandardDifference difference) {
        return difference.changes().stream()
                .map(c -> {
                    String place = (c.where() + " " + c.subject()).strip();
                    return (place.isEmpty() ? "" : place + ": ") + c.told();
                })
                .toList();
    }
}
