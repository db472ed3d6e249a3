package wenming.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option --out of wenming score. */
class OutTest {

    private static final String GAPS = "samples/s4-1/gaps.json";

    @TempDir
    private Path folder;

    @Test
    void oneReportGoesIntoTheFileAndReplacesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("报告.html"), "old");
        Cli cli = Cli.run("score", GAPS, "--format", "html", "--out", file.toString());

        assertThat(cli).isEqualTo(new Cli(0, "", ""));
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(names()).as("no half-written neighbour is left").containsExactly("报告.html");
    }

    @Test
    void aFailureLeavesTheOldFileAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "old");
        Cli cli = Cli.reading("{}", "score", "-", "--out", file.toString());

        assertThat(cli.code()).isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo("old");
    }

    @Test
    void severalReportsGoIntoAFolderThatIsMadeWhenAbsent() throws IOException {
        Path out = folder.resolve("reports");
        Cli cli = Cli.run(
                "score",
                GAPS,
                "samples/s2/gaps.json",
                "samples/s2/model.json",
                "--format",
                "json",
                "--out",
                out.toString());

        assertThat(cli).isEqualTo(new Cli(0, "", ""));
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("gaps.json", "gaps-2.json", "model.json");
        }
        assertThat(Files.readString(out.resolve("gaps-2.json")))
                .startsWith("{\n")
                .contains("\"id\": \"s2\"");
    }

    @Test
    void aFolderIsRefusedForOneReportAndAFileForSeveral() throws IOException {
        Path file = Files.writeString(folder.resolve("x.txt"), "old");
        Cli one = Cli.run("score", GAPS, "--out", folder.toString());
        Cli several = Cli.run("score", GAPS, GAPS, "--out", file.toString());

        assertThat(one.code()).isEqualTo(2);
        assertThat(one.err()).contains("--out 应为文件");
        assertThat(several.code()).isEqualTo(2);
        assertThat(several.err()).contains("--out 应为文件夹");
        assertThat(Files.readString(file)).isEqualTo("old");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldInChinese() {
        Cli cli = Cli.run(
                "score", GAPS, "--out", folder.resolve("gone/report.txt").toString());

        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.err()).contains("无法写入").contains("没有这个文件或文件夹").doesNotContain("Exception");
    }

    @Test
    void severalPagesCannotShareStandardOutput() {
        assertThat(Cli.run("score", GAPS, GAPS, "--format", "html").code()).isEqualTo(2);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }
}
