package wenming.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.evidence.Submission;
import wenming.report.JsonReport;
import wenming.rules.Library;

/** {@code wenming batch} as an auditor meets it: what goes in, what comes out, and what happens when the process dies in the middle. */
class BatchCommandTest {

    private static final int UNITS = 600;
    private static final Path GAPS = Path.of("samples/s4-1/gaps.json");
    private static final Path MODEL = Path.of("samples/s4-1/model.json");

    @TempDir
    private Path folder;

    private String gaps;
    private String model;

    @BeforeEach
    void oneLineEach() throws IOException {
        gaps = Files.readString(GAPS).replaceAll("\\s*\\R\\s*", " ").strip();
        model = Files.readString(MODEL).replaceAll("\\s*\\R\\s*", " ").strip();
    }

    private record Run(int code, String out, String err) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams =
                new Streams(System.in, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
        int code = Main.run(streams, arguments);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Lines with a model unit, a unit with gaps, a broken one, and the model again under the same code. */
    private Path county() throws IOException {
        return Files.writeString(
                folder.resolve("county.ndjson"), model + "\n" + gaps + "\n{\"unit\": 3}\n\n" + model + "\n", UTF_8);
    }

    @Test
    void aUnitHasTheBytesOfTheSingleCallAndABadOneDoesNotStopTheRest() throws IOException {
        Path out = folder.resolve("result.ndjson");
        Run run = run("batch", county().toString(), "--standard", "s4-1", "--out", out.toString());

        assertThat(run.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(run.err()).contains("共 4 个单位，2 个无法评分");
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0))
                .contains("\"result\":" + single(model) + ",\"cohort\":{\"group\":\"\",\"place\":1,\"units\":2");
        assertThat(lines.get(1))
                .contains("\"result\":" + single(gaps) + ",\"cohort\":{\"group\":\"\",\"place\":2,\"units\":2");
        assertThat(lines.get(2))
                .contains("county.ndjson:3")
                .contains("\"refused\":[")
                .contains("\"line\":3");
        assertThat(lines.get(3)).contains("已有一份材料").contains("county.ndjson:1");
        assertThat(folder.resolve("result.ndjson.work")).doesNotExist();
    }

    private static String single(String json) {
        try (Library library = Library.open(Path.of("rules"), "s4-1")) {
            Submission submission = library.submissions().read("", json.getBytes(UTF_8));
            String line = new String(
                    JsonReport.bytes(library.standard("s4-1").orElseThrow().assess(submission)), UTF_8);
            return line.strip();
        }
    }

    @Test
    void theSummaryHasTheNoticeListAndTheUnitsThatCouldNotBeScored() throws IOException {
        Path out = folder.resolve("summary.txt");
        run("batch", county().toString(), "--standard", "s4-1", "--out", out.toString());
        assertThat(Files.readString(out))
                .contains("共 4 个单位，评分 2 个，无法评分 2 个")
                .contains("公示名单（草稿，未经审定）（1）")
                .contains("授予称号：市级文明机关，有效期至 2028-12-31")
                .contains("无法评分的材料（2）");
    }

    @Test
    void lastYearsResultsDecideWhetherATitleIsKept() throws IOException {
        Path last = folder.resolve("last.ndjson");
        Path now = folder.resolve("now.ndjson");
        run("batch", county().toString(), "--standard", "s4-1", "--out", last.toString());
        Run run = run(
                "batch",
                county().toString(),
                "--standard",
                "s4-1",
                "--previous",
                last.toString(),
                "--out",
                now.toString());
        assertThat(run.err()).contains("共 4 个单位");
        assertThat(Files.readAllLines(now).get(0)).contains("\"decision\":{\"code\":\"keep\",\"label\":\"保持称号\"");
        assertThat(Files.readAllLines(last).get(0)).contains("\"decision\":{\"code\":\"award\",\"label\":\"授予称号\"");
    }

    @Test
    void mistakesOfTheCommandAreToldBeforeAnythingIsDone() {
        assertThat(run(
                                "batch",
                                "x.ndjson",
                                "--standard",
                                "s4-1",
                                "--out",
                                folder.resolve("a.pdf").toString())
                        .err())
                .contains("认不出")
                .contains(".ndjson");
        assertThat(run("batch", folder.resolve("none.ndjson").toString(), "--standard", "s4-1", "--out", out("r"))
                        .err())
                .contains("没有这个文件或文件夹");
        assertThat(run("batch", "x.ndjson", "--standard", "s4-l", "--out", out("r"))
                        .err())
                .contains("是否想写「s4-1」");
        assertThat(run("batch", "x.ndjson", "--standard", "s4-1", "--out", out("r"), "--workers", "0")
                        .err())
                .contains("--workers");
    }

    private String out(String name) {
        return folder.resolve(name + ".ndjson").toString();
    }

    /** The process is killed while it scores, and another one goes on: nothing is scored twice, nothing is lost, the result is the same. */
    @Test
    void aKilledRunGoesOnWhereItWas() throws Exception {
        Path county = folder.resolve("many.ndjson");
        List<String> units = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            units.add("{\"unit\":{\"id\":\"U" + i + "\",\"name\":\"某局\",\"type\":\"机关\"},"
                    + "\"period\":{\"from\":\"2026-01-01\",\"to\":\"2026-12-31\"}}");
        }
        Files.write(county, units, UTF_8);
        Path whole = folder.resolve("whole.ndjson");
        Path killed = folder.resolve("killed.ndjson");
        String[] order = {"batch", county.toString(), "--standard", "s4-1", "--out"};

        Process process = process(order, killed);
        Path checkpoint = folder.resolve("killed.ndjson.work/checkpoint");
        while (!Files.exists(checkpoint) && process.isAlive()) {
            Thread.sleep(20);
        }
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        long safe = Long.parseLong(Files.readString(checkpoint).split(" ")[1]);
        assertThat(safe).isBetween(1L, UNITS - 1L);
        assertThat(killed).doesNotExist();

        assertThat(run("batch", county.toString(), "--standard", "s4-1", "--out", killed.toString())
                        .err())
                .contains("上次运行在评完 " + safe + " 个单位后中断");
        assertThat(run("batch", county.toString(), "--standard", "s4-1", "--out", killed.toString(), "--resume")
                        .code())
                .isEqualTo(Main.DONE);
        assertThat(run("batch", county.toString(), "--standard", "s4-1", "--out", whole.toString())
                        .code())
                .isEqualTo(Main.DONE);
        assertThat(Files.mismatch(killed, whole)).isEqualTo(-1);
    }

    private static Process process(String[] order, Path out) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Dwenming.home=.",
                "-cp",
                System.getProperty("java.class.path"),
                "wenming.cli.Main"));
        command.addAll(List.of(order));
        command.add(out.toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
