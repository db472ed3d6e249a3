package wenming.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.rules.Library;

class TraceTest {

    private static final String TABLE = """
            - {id: S4-06, clause: 四(一)1, type: COUNT, text: 学时}
            - {id: S4-08, clause: 四(一)1, type: COUNT, text: 全年学习}
            - {id: S4-10, clause: 四(一)1, type: DOC/LIST, text: 计划}
            - {id: S4-18, clause: 四(二), type: EVENT, text: 保密}
            - {id: S4-33, clause: 四(六), type: DOC, text: 档案}
            - {id: S4-34, clause: 四(六), type: HAVE, text: 争先}
            """;

    @TempDir
    Path folder;

    @Test
    void followsEveryRequirementToWhatRealisesIt() {
        assertThat(TraceText.of(trace(TABLE)).replace(folder.toString(), "rules"))
                .isEqualTo("""
                S4-06  学时（四(一)1，COUNT）
                    small 1.3「人人有学时」
                S4-08  全年学习（四(一)1，COUNT）
                    small 1.1「全年集中学习」
                S4-10  计划（四(一)1，DOC/LIST）
                    small 1.2「学习制度」，阶段「动员部署」
                S4-18  保密（四(二)，EVENT）
                    small 否决 V1「失泄密」
                S4-33  档案（四(六)，DOC）
                    不计分（small）：由档案局考核
                S4-34  争先（四(六)，HAVE）
                    未落实

                引用了要求表中没有的编号：
                  S4-11  small 1.2「学习制度」，阶段「动员部署」（rules/small/1.dslr:12）

                共 6 项要求：已由规则落实 4 项，说明原因不计分 1 项，未落实 1 项；错误引用 1 处
                """);
    }

    @Test
    void namesWhatIsWrongWithTheTable() {
        String wrong = """
                - {id: S4-6, clause: 四, type: COUNT, text: 学时}
                - {id: S4-08, clause: 四, type: CUONT/LIST, text: 学习}
                - {id: S4-08, clause: 四, text: 学习}
                """;
        assertThatThrownBy(() -> RequirementFile.read("trace.yaml", wrong.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("""
                        trace.yaml:1:8 T041 要求编号「S4-6」不合要求 建议：请写文件编号、连字符和序号，如 S4-08
                        trace.yaml:2:32 T042 没有「CUONT」这种性质 建议：是否想写「COUNT」？
                        trace.yaml:3:3 T008 缺少「性质」（type） 建议：请补上 type
                        trace.yaml:3:8 T040 要求编号「S4-08」已出现过 建议：请改用另一个编号，或删去重复的一行""");
    }

    private Trace trace(String table) {
        SmallLibrary.in(folder);
        SmallLibrary.append(folder.resolve("small/standard.yaml"), "notScored: [{row: S4-33, because: 由档案局考核}]");
        List<Requirement> rows = RequirementFile.read("trace.yaml", table.getBytes(StandardCharsets.UTF_8));
        try (Library library = Library.open(folder)) {
            assertThat(library.broken()).isEmpty();
            return Trace.of(rows, library.standards());
        }
    }
}
