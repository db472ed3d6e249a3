package wenming.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import wenming.cli.BenchText.Kind;
import wenming.rules.Standard;
import wenming.samples.SampleOrder;
import wenming.samples.Samples;

/** {@code wenming bench}: what a batch costs beside merely reading its bytes, in ratios measured in one go. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "测量批量评分的处理器时间和内存，用样例材料，在子进程中进行")
final class BenchCommand implements Callable<Integer> {

    private static final int TIMES = 10;
    private static final int MOST = 1_000_000;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--standard",
            paramLabel = "ID",
            description = "测评标准：编号、编号@版本或文件夹，默认 ${DEFAULT-VALUE}",
            defaultValue = "s4-1")
    private String standard;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--units", paramLabel = "N", description = "单位数；另测十倍，默认 ${DEFAULT-VALUE}", defaultValue = "1000")
    private int units;

    @Option(names = "--rounds", paramLabel = "R", description = "轮数，取中位数，默认 ${DEFAULT-VALUE}", defaultValue = "3")
    private int rounds;

    @Option(names = "--heap", paramLabel = "SIZE", description = "子进程的堆上限，如 160m；默认不设，与 wenming batch 一样")
    private Optional<String> heap;

    @Override
    public Integer call() throws IOException, InterruptedException {
        check();
        try (TemporaryFolder temporary = TemporaryFolder.create("wenming-bench")) {
            Path folder = temporary.path();
            Path few = folder.resolve("few.ndjson");
            Path many = folder.resolve("many.ndjson");
            try (Bookshelf shelf = new Bookshelf(main.rules());
                    InForce rules = InForce.of(standard, main, data, shelf)) {
                if (!rules.told().isEmpty()) {
                    main.streams().err().println(rules.told());
                }
                write(rules.standard(), units, few);
                write(rules.standard(), units * TIMES, many);
            }
            main.streams()
                    .out()
                    .print(BenchText.of(
                            units, units * TIMES, Files.size(few), Files.size(many), heap, measure(folder, few, many)));
            return Main.DONE;
        } catch (BenchRun.BenchFailed failed) {
            main.streams().err().println("wenming：" + failed.getMessage());
            return Main.WRONG_INPUT;
        }
    }

    private void check() {
        if (units < 1 || units > MOST) {
            throw new BadUsage(spec.commandLine(), "--units 应在 1 至 " + MOST + " 之间");
        }
        if (rounds < 1 || rounds > MOST) {
            throw new BadUsage(spec.commandLine(), "--rounds 应在 1 至 " + MOST + " 之间");
        }
        if (heap.filter(size -> !size.matches("[1-9][0-9]{0,5}[kmgKMG]")).isPresent()) {
            throw new BadUsage(spec.commandLine(), "--heap 应写作 160m 或 1g 的样子");
        }
    }

    private static void write(Standard rules, int count, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 18)) {
            Samples.write(rules, new SampleOrder(count, 1, SampleOrder.PRESENT), out);
        }
    }

    /** Kinds take turns, so that whatever else the machine does falls on all of them. */
    private Map<Kind, List<BenchRun.Cost>> measure(Path folder, Path few, Path many) throws InterruptedException {
        BenchRun run = new BenchRun(heap);
        Map<Kind, List<BenchRun.Cost>> runs = new EnumMap<>(Kind.class);
        for (int round = 0; round < rounds; round++) {
            for (Kind kind : Kind.values()) {
                runs.computeIfAbsent(kind, k -> new ArrayList<>()).add(measure(run, kind, folder, few, many));
                main.streams()
                        .err()
                        .println("第 " + (round + 1) + "/" + rounds + " 轮，" + (kind.ordinal() + 1) + "/"
                                + Kind.values().length);
            }
        }
        return runs;
    }

    private BenchRun.Cost measure(BenchRun run, Kind kind, Path folder, Path few, Path many)
            throws InterruptedException {
        return switch (kind) {
            case TOKENS_FEW -> run.of("tokens", few.toString());
            case TOKENS_MANY -> run.of("tokens", many.toString());
            case BATCH_FEW -> batch(run, folder, few, 2);
            case BATCH_MANY -> batch(run, folder, many, 2);
            case COPY_MANY -> run.of("copy", many.toString(), result(folder));
            case BATCH_MANY_ONE_WORKER -> batch(run, folder, many, 1);
        };
    }

    private BenchRun.Cost batch(BenchRun run, Path folder, Path input, int workers) throws InterruptedException {
        return run.of(
                "batch",
                input.toString(),
                "--standard",
                standard,
                "--rules",
                main.rules().toString(),
                "--data",
                data.folder(main).toString(),
                "--workers",
                String.valueOf(workers),
                "--restart",
                "--out",
                result(folder));
    }

    private static String result(Path folder) {
        return folder.resolve("result.ndjson").toString();
    }
}
