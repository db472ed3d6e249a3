package wenming.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code wenming show} as a criteria book. */
class ShowBookTest {

    @TempDir
    Path folder;

    @Test
    void printsTheBookAsMarkdown() {
        assertThat(Cli.run("show", "s4-1", "--format", "md").out())
                .startsWith("# 市级文明机关（审计局）测评标准（2026 版）\n")
                .contains("| 1.2 专题研究创建工作 | ");
    }

    @Test
    void writesTheBookAsPageAndWorkbook() throws Exception {
        Path page = folder.resolve("书.html");
        Path workbook = folder.resolve("书.xlsx");

        assertThat(Cli.run("show", "s4-1", "--format", "html", "--out", page.toString())
                        .code())
                .isZero();
        assertThat(Cli.run("show", "s4-1", "--format", "xlsx", "--out", workbook.toString())
                        .code())
                .isZero();

        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(Files.readAllBytes(workbook)).startsWith('P', 'K');
    }
}
