package wenming.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.rules.Library;
import wenming.scoring.Points;

class CriteriaBookTest {

    @TempDir
    Path folder;

    @Test
    void saysWhatTheRulesSay() {
        SmallLibrary.in(folder);

        assertThat(CriteriaMarkdown.of(book())).isEqualTo("""
                # 小标准（2026 版）

                发布：文明办　满分：10 分

                ## 学习（10 分）

                | 项目 | 测评标准 | 分值 | 测评方法 | 所需材料 | 牵头部门 | 依据 | 自评得分 |
                |---|---|--:|---|---|---|---|---|
                | 1.1 集中学习 | 全年集中学习：次数<br>达到 24 次 得满分；不足按比例得分 | 6 | 材料审核 | 集中学习<br>时长不少于 2 小时 | 机关党委 | S4 四(一)1 |  |
                | 1.2 学习制度 | 具备 “考勤制度”, “学习制度” 的项数<br>达到 2 项 得满分；不足不得分 | 2 | 材料审核 | 制度文件 | 办公室 | S4 四(一)2 |  |
                | 1.3 学时 | 人人有学时：人人时长不少于 120 小时 占 “在职人数” 的比例<br>达到 100 % 得满分；不足按比例得分 | 2 | 材料审核 | 个人学时 | 机关党委 | S4 四(一)3 |  |

                ## 一票否决

                | 项目 | 测评标准 | 分值 | 测评方法 | 所需材料 | 牵头部门 | 依据 | 自评得分 |
                |---|---|--:|---|---|---|---|---|
                | V1 失泄密 | 起数<br>发生 1 起 即一票否决 | 否决 |  | 失泄密事件 |  | S4 四(二) |  |

                ## 称号

                | 项目 | 测评标准 | 分值 | 测评方法 | 所需材料 | 牵头部门 | 依据 | 自评得分 |
                |---|---|--:|---|---|---|---|---|
                | 达标单位 | 适用条件：总分不低于 8 分<br>适用条件：无一票否决<br>授予称号 | 称号 |  |  |  | S4 二 |  |
                """);
    }

    @Test
    void thePageEscapesWhatAuthorsWrite() {
        SmallLibrary.in(folder);
        SmallLibrary.replace(folder.resolve("small/standard.yaml"), "小标准", "<b>小</b>&标准");

        String html = new String(CriteriaHtml.bytes(book()), StandardCharsets.UTF_8);

        assertThat(html)
                .contains("&lt;b&gt;小&lt;/b&gt;&amp;标准", "size: A4 landscape")
                .doesNotContain("<b>", "http:", "https:");
    }

    @Test
    void everyShippedStandardAddsUpToItsFullMarks() {
        try (Library library = Library.open(Path.of("rules"))) {
            assertThat(library.standards()).isNotEmpty().allSatisfy(standard -> {
                CriteriaBook book = CriteriaBook.of(standard);
                assertThat(base(book)).isEqualTo(standard.outline().fullMarks());
                assertThat(rules(book)).hasSameSizeAs(standard.scheme().rules().values());
            });
        }
    }

    private static Points base(CriteriaBook book) {
        return book.sections().stream()
                .filter(section -> section.scored() && !section.title().contains("加分，"))
                .flatMap(section -> section.items().stream())
                .map(entry -> Points.of(entry.points()))
                .reduce(Points.ZERO, Points::plus);
    }

    private static List<CriteriaBook.Rule> rules(CriteriaBook book) {
        return book.sections().stream()
                .flatMap(section -> section.items().stream())
                .flatMap(entry -> entry.rules().stream())
                .toList();
    }

    private CriteriaBook book() {
        try (Library library = Library.open(folder)) {
            return CriteriaBook.of(SmallLibrary.standard(library));
        }
    }
}
