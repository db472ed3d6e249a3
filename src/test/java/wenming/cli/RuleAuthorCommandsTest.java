package wenming.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rule authors run: cases, coverage, trace. */
class RuleAuthorCommandsTest {

    private static final String CASE = """
            - name: 一次也没有学
              rules: [全年集中学习]
              given: [{kind: 集中学习, times: %d}]
              expect: {items: {"2.1": {points: %s}}}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** A copy of one shipped standard, to be given cases of its own. */
    @BeforeEach
    void copyStandard() throws IOException {
        Path rules = Path.of("rules");
        try (Stream<Path> files = Files.walk(rules.resolve("s4-1"), 1)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(rules.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.copy(rules.resolve("evidence.yaml"), folder.resolve("evidence.yaml"));
    }

    @Test
    void testSucceedsWhenAllCasesComeAsExpected() throws IOException {
        cases(CASE.formatted(1, "0"));

        assertThat(run("rules", "test", "s4-1")).isEqualTo(Main.DONE);
        assertThat(out()).isEqualTo("s4-1　1 个案例，全部相符\n");
    }

    @Test
    void testFailsAndTellsTheDifference() throws IOException {
        cases(CASE.formatted(1, "6"));

        assertThat(run("rules", "test")).isEqualTo(Main.WRONG_INPUT);
        assertThat(out())
                .contains("案例「一次也没有学」（" + folder + "/s4-1/cases/a.yaml:1）不符：\n  2.1 集中学习次数 得分：预期 6 分，实际 0 分。理由：")
                .endsWith("s4-1　1 个案例，1 个不符\n");
    }

    @Test
    void testTellsMistakesOfTheCases() throws IOException {
        cases(CASE.formatted(0, "0"));

        assertThat(run("rules", "test", "s4-1")).isEqualTo(Main.WRONG_INPUT);
        assertThat(err()).contains("a.yaml:3:31 C010 案例「一次也没有学」：「times」应在 1 至 2000 之间，实际是 0");
    }

    @Test
    void coverageNamesTheSideNeverSeen() throws IOException {
        cases(CASE.formatted(1, "0"));

        assertThat(run("rules", "coverage", "s4-1", "--samples", folder.toString()))
                .isEqualTo(Main.DONE);
        assertThat(out().lines())
                .anySatisfy(line -> assertThat(line).containsPattern("2.1 +全年集中学习 +满分 0 +不足 1 +0 +缺满分"));
        assertThat(run("rules", "coverage", "s4-1", "--strict")).isEqualTo(Main.WRONG_INPUT);
    }

    @Test
    void traceFailsWhenARequirementIsNotMet() throws IOException {
        Files.writeString(
                folder.resolve("trace.yaml"),
                "- {id: S4-08, clause: 四, type: COUNT, text: 学习}\n- {id: S9-01, clause: 一, type: DOC, text: 无人管}\n");

        assertThat(run("rules", "trace", "--missing")).isEqualTo(Main.WRONG_INPUT);
        assertThat(out())
                .contains("S9-01  无人管（一，DOC）\n    未落实\n", "共 2 项要求：已由规则落实 1 项，说明原因不计分 0 项，未落实 1 项")
                .doesNotContain("S4-08  学习");
    }

    @Test
    void traceSaysWhenThereIsNoTable() {
        assertThat(run("rules", "trace")).isEqualTo(Main.WRONG_INPUT);
        assertThat(err()).contains("trace.yaml", "没有这个文件");
    }

    private void cases(String yaml) throws IOException {
        Path file = folder.resolve("s4-1/cases/a.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, yaml);
    }

    private int run(String... args) {
        List<String> all = Stream.concat(Stream.of(args), Stream.of("--rules", folder.toString()))
                .toList();
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return Main.run(streams, all.toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
