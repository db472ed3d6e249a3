package wenming.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import wenming.batch.Previous;
import wenming.batch.PreviousReader;
import wenming.draw.Anomalies;
import wenming.draw.Draw;
import wenming.draw.DrawCsv;
import wenming.draw.DrawJson;
import wenming.draw.DrawOrder;
import wenming.draw.DrawText;
import wenming.draw.Drawing;
import wenming.evidence.SubmissionSource;
import wenming.rules.Standard;

/** {@code wenming draw}: which units and items are visited on site. */
@Command(
        name = "draw",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "从批量评分的结果中按风险抽取实地查看的单位和项目；同一种子总是抽出同一份名单")
final class DrawCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(paramLabel = "RESULTS", description = "批量评分写出的结果（.ndjson，可压缩为 .gz）")
    private Path results;

    @Option(names = "--standard", required = true, paramLabel = "ID", description = "测评标准的编号")
    private String standard;

    @Option(names = "--units", required = true, paramLabel = "N", description = "抽取的单位数；多于参评单位时全部抽中")
    private int units;

    @Option(names = "--items", paramLabel = "M", description = "每个单位查看的项目数，默认 ${DEFAULT-VALUE}", defaultValue = "3")
    private int items;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "种子：请在抽取前当众确定")
    private long seed;

    @Option(names = "--previous", paramLabel = "FILE", description = "上年度的结果（.ndjson），升降大的单位权重大")
    private Optional<Path> previous = Optional.empty();

    @Option(names = "--submissions", paramLabel = "PATH", description = "评分所用的材料，查对其中的疑点")
    private Optional<Path> submissions = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "名单写入的文件：.txt、.csv 或 .json，可写几次")
    private List<Path> outputs;

    @Override
    public Integer call() {
        check();
        try (Bookshelf shelf = new Bookshelf(main.rules());
                InForce rules = InForce.of(standard, main, data, shelf)) {
            Standard chosen = rules.standard();
            Previous before = previous.map(p -> PreviousReader.read(List.of(p))).orElse(Previous.NONE);
            Draw draw = Drawing.of(new DrawOrder(units, items, seed), chosen, results, before, anomalies(rules));
            for (Path out : outputs) {
                AtomicFile.write(out, text(out, draw).getBytes(StandardCharsets.UTF_8));
            }
            main.streams()
                    .err()
                    .println("从 " + draw.cohort() + " 个单位中抽取 " + draw.units().size() + " 个，种子 " + seed);
            return Main.DONE;
        }
    }

    private Anomalies anomalies(InForce rules) {
        if (submissions.isEmpty()) {
            return Anomalies.NONE;
        }
        try (SubmissionSource source = SubmissionSource.open(submissions.get())) {
            return Anomalies.in(
                    source, rules.reader(), rules.standard().scheme().catalog());
        }
    }

    private static String text(Path out, Draw draw) {
        String name = out.toString();
        return name.endsWith(".csv")
                ? DrawCsv.of(draw)
                : name.endsWith(".json") ? DrawJson.of(draw) : DrawText.of(draw);
    }

    private void check() {
        if (units < 1 || units > MOST) {
            throw new BadUsage(spec.commandLine(), "--units 应在 1 至 " + MOST + " 之间");
        }
        if (items < 0 || items > MOST) {
            throw new BadUsage(spec.commandLine(), "--items 应在 0 至 " + MOST + " 之间");
        }
        for (Path out : outputs) {
            if (!out.toString().matches(".*\\.(txt|csv|json)")) {
                throw new BadUsage(spec.commandLine(), "认不出 " + out + " 是什么格式，可用：.txt、.csv、.json");
            }
            if (!Files.isDirectory(out.toAbsolutePath().getParent())) {
                throw new BadUsage(
                        spec.commandLine(),
                        "--out 所在的文件夹不存在：" + out.toAbsolutePath().getParent());
            }
        }
    }
}
