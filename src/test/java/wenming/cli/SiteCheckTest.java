package wenming.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a made-up county to the list of units to visit: {@code samples}, {@code batch} and {@code draw} one after another. */
class SiteCheckTest {

    private static final int UNITS = 60;

    @TempDir
    private static Path folder;

    private static Path county;
    private static Path results;
    private static Path last;

    @BeforeAll
    static void score() throws IOException {
        county = made("now.ndjson", UNITS);
        results = folder.resolve("now-results.ndjson");
        last = folder.resolve("last-results.ndjson");
        scored(made("last.ndjson", UNITS, "--last-year"), last);
        scored(county, results);
    }

    private static Path made(String name, int units, String... more) throws IOException {
        String[] arguments = {"samples", "--standard", "s4-5", "--units", String.valueOf(units), "--seed", "7"};
        Cli run = Cli.run(join(arguments, more));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("都标明“生成样例”");
        return Files.writeString(folder.resolve(name), run.out());
    }

    private static Cli scored(Path input, Path out) {
        return Cli.run("batch", input.toString(), "--standard", "s4-5", "--out", out.toString());
    }

    private static String[] join(String[] first, String... more) {
        return java.util.stream.Stream.of(first, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }

    private static Cli draw(int units, long seed, Path out, String... more) {
        return Cli.run(join(
                new String[] {
                    "draw",
                    results.toString(),
                    "--standard",
                    "s4-5",
                    "--units",
                    String.valueOf(units),
                    "--seed",
                    String.valueOf(seed),
                    "--out",
                    out.toString()
                },
                more));
    }

    @Test
    void theSameSeedGivesTheSameListAndEveryUnitHasItsReasonsAndItems() throws IOException {
        Path one = folder.resolve("one.txt");
        Path two = folder.resolve("two.txt");
        String[] with = {"--previous", last.toString(), "--submissions", county.toString()};
        assertThat(draw(12, 42, one, with).err()).contains("从 60 个单位中抽取 12 个，种子 42");
        draw(12, 42, two, with);
        String list = Files.readString(one);
        assertThat(Files.readString(two)).isEqualTo(list);
        assertThat(list)
                .contains("种子 42")
                .contains("12. ")
                .doesNotContain("13. ")
                .contains("   看 ")
                .contains("总分由上年度的")
                .contains("的分数线")
                .contains("本程序拟定，没有文件依据")
                .contains("查对了 60 份材料");
        draw(12, 43, two, with);
        assertThat(Files.readString(two)).isNotEqualTo(list);
    }

    @Test
    void moreThanThereAreDrawsAllAndTheTablesSayTheSame() throws IOException {
        Path csv = folder.resolve("all.csv");
        Path json = folder.resolve("all.json");
        draw(1000, 1, csv, "--items", "2", "--out", json.toString(), "--submissions", county.toString());
        assertThat(Files.readAllLines(csv)).hasSize(1 + UNITS * 2);
        for (int i = 1; i <= UNITS; i++) {
            assertThat(Files.readString(csv)).contains(",gen-7-" + i + ",");
        }
        assertThat(Files.readString(json))
                .contains("\"seed\" : 1")
                .contains("\"cohort\" : 60")
                .contains("\"weights\"");
    }

    /** One submission handed in again under another name: photographs and notes are the same in both. */
    @Test
    void whatTwoUnitsHandedInAlikeIsFound() throws IOException {
        String unit = Files.readAllLines(county).get(0);
        String copy = unit.replaceFirst("gen-7-1\"", "gen-7-x\"").replaceFirst("审计局（生成样例）", "财务局（生成样例）");
        Path both = Files.writeString(folder.resolve("both.ndjson"), unit + "\n" + copy + "\n");
        Path bothResults = folder.resolve("both-results.ndjson");
        scored(both, bothResults);
        Path list = folder.resolve("both.txt");
        Cli.run(
                "draw",
                bothResults.toString(),
                "--standard",
                "s4-5",
                "--units",
                "2",
                "--seed",
                "1",
                "--submissions",
                both.toString(),
                "--out",
                list.toString());
        assertThat(Files.readString(list).lines().filter(l -> l.contains("与清岚县") && l.contains("的一字不差")))
                .hasSize(2);
        assertThat(Files.readString(list)).contains("的同名（加 40）").contains("用到有疑点的材料");
    }

    @Test
    void madeUpUnitsAmongRealOnesAreTold() throws IOException {
        String real = Files.readString(Path.of("samples/s4-5/model.json")).replaceAll("\\s*\\R\\s*", " ");
        Path mixed = Files.writeString(
                folder.resolve("mixed.ndjson"),
                real + "\n" + Files.readAllLines(county).get(0) + "\n");
        assertThat(scored(mixed, folder.resolve("mixed-results.ndjson")).err()).contains("其中 1 个单位是程序编出的样例");
        assertThat(scored(county, folder.resolve("again.ndjson")).err()).doesNotContain("编出的样例");
    }

    @Test
    void wrongCommandsAreTold() throws IOException {
        assertThat(draw(0, 1, folder.resolve("a.txt")).err()).contains("--units 应在 1 至");
        assertThat(draw(1, 1, folder.resolve("a.xls")).err()).contains("认不出").contains(".csv");
        Path notResults = Files.writeString(folder.resolve("not.ndjson"), "{\"unit\": 3}\n");
        Cli run = Cli.run(
                "draw",
                notResults.toString(),
                "--standard",
                "s4-5",
                "--units",
                "1",
                "--seed",
                "1",
                "--out",
                folder.resolve("a.txt").toString());
        assertThat(run.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(run.err()).contains("not.ndjson:1").contains("不是评分结果");
        assertThat(Cli.run("samples", "--standard", "s4-5", "--units", "0").err())
                .contains("--units 应在 1 至");
        assertThat(Cli.run("samples", "--standard", "s4-5", "--year", "2024", "--last-year")
                        .err())
                .contains("只能写一个");
        assertThat(Cli.run("bench", "--heap", "viel").err()).contains("--heap 应写作");
    }

    @Test
    void theBenchmarkTellsMediansAndRatios() {
        Map<BenchText.Kind, List<BenchRun.Cost>> runs = new EnumMap<>(BenchText.Kind.class);
        runs.put(BenchText.Kind.TOKENS_FEW, costs(400, 500, 90_000));
        runs.put(BenchText.Kind.TOKENS_MANY, costs(2_000, 2_500, 9_000));
        runs.put(BenchText.Kind.BATCH_FEW, costs(3_000, 3_100, 2_900));
        runs.put(BenchText.Kind.BATCH_MANY, costs(6_000, 6_100, 5_900));
        runs.put(BenchText.Kind.COPY_MANY, costs(4_000, 4_000, 4_000));
        runs.put(BenchText.Kind.BATCH_MANY_ONE_WORKER, costs(5_000, 5_000, 5_000));
        assertThat(BenchText.of(100, 1000, 2_000_000, 20_000_000, Optional.of("160m"), runs))
                .contains("100 和 1000 个单位，2000 和 20000 kB；3 轮交错")
                .contains("批量评分（全部工作线程）比空读记号：2.40 倍")
                .contains("不含启动（1000 减 100 个单位之差）：1.50 倍")
                .contains("比只读出、写出同样多的内容：1.50 倍（后者是空读记号的 1.60 倍）")
                .contains("两个工作线程比一个：1.20 倍");
    }

    private static List<BenchRun.Cost> costs(long... cpu) {
        return java.util.Arrays.stream(cpu)
                .mapToObj(c -> new BenchRun.Cost(c, 100 * 1024))
                .toList();
    }
}
