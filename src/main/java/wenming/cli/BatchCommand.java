package wenming.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import wenming.batch.Batch;
import wenming.batch.BatchOrder;
import wenming.batch.FileInputs;
import wenming.batch.Inputs;
import wenming.batch.PreviousReader;
import wenming.batch.StreamInputs;
import wenming.batch.Unfinished;
import wenming.evidence.Catalog;
import wenming.tables.intake.TableInputs;

/** {@code wenming batch}: scores many units, ranks them and rules on their titles. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "给许多单位评分、排名、核定称号")
final class BatchCommand implements Callable<Integer> {

    private static final int STOPPED = 130;
    private static final long SECONDS_TO_STOP = 30;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "材料：文件夹，或 .json、.ndjson 文件（可压缩为 .gz），或有工作表「单位」「材料」的 .xlsx，或旁边有 某县.材料.csv 的 某县.单位.csv；- 表示标准输入，每行一份")
    private List<String> inputs;

    @Option(names = "--standard", required = true, paramLabel = "ID", description = "测评标准：编号、编号@版本或文件夹")
    private String standard;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "结果写入的文件，可写几次；格式由扩展名决定")
    private List<Path> outputs;

    @Option(names = "--previous", paramLabel = "FILE", description = "上年度的结果（.ndjson）；再写一次为再上一年的")
    private List<Path> previous = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "按哪一天的情况评分，优先于材料里写的")
    private Optional<LocalDate> asOf;

    @Option(names = "--workers", paramLabel = "N", description = "同时评分的单位数，默认等于处理器数")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(names = "--resume", description = "接着上次中断的地方做")
    private boolean resume;

    @Option(names = "--restart", description = "放弃上次中断的进度，从头做起")
    private boolean restart;

    @Override
    public Integer call() throws InterruptedException {
        check();
        try (Bookshelf shelf = new Bookshelf(main.rules());
                InForce rules = InForce.of(standard, main, data, shelf)) {
            if (!rules.told().isEmpty()) {
                main.streams().err().println(rules.told());
            }
            List<Inputs> sources = new ArrayList<>();
            inputs.forEach(name -> sources.add(source(name, shelf.catalog())));
            BatchOrder order = new BatchOrder(
                    sources,
                    rules.standard(),
                    rules.reader(),
                    PreviousReader.read(previous),
                    asOf,
                    outputs.get(0)
                            .toAbsolutePath()
                            .resolveSibling(outputs.get(0).getFileName() + ".work"),
                    workers);
            Batch.Start start = resume ? Batch.Start.RESUME : restart ? Batch.Start.RESTART : Batch.Start.FRESH;
            try (Batch batch = Batch.open(order, start)) {
                long bytes = sources.stream().mapToLong(Inputs::bytes).sum();
                return run(batch, bytes);
            }
        } catch (Unfinished unfinished) {
            main.streams().err().println("wenming：" + unfinished.getMessage());
            return Main.WRONG_INPUT;
        }
    }

    private void check() {
        if (workers < 1 || workers > 256) {
            throw new BadUsage(spec.commandLine(), "--workers 应在 1 至 256 之间");
        }
        if (resume && restart) {
            throw new BadUsage(spec.commandLine(), "--resume 和 --restart 只能写一个");
        }
        if (previous.size() > 2) {
            throw new BadUsage(spec.commandLine(), "--previous 最多写两次：上年度、再上一年");
        }
        if (inputs.stream().filter(Input.STDIN::equals).count() > 1) {
            throw new BadUsage(spec.commandLine(), "标准输入 - 只能写一次");
        }
        for (Path out : outputs) {
            if (BatchFile.of(out).isEmpty()) {
                throw new BadUsage(spec.commandLine(), "认不出 " + out + " 是什么格式，可用：" + BatchFile.known());
            }
            if (!Files.isDirectory(out.toAbsolutePath().getParent())) {
                throw new BadUsage(
                        spec.commandLine(),
                        "--out 所在的文件夹不存在：" + out.toAbsolutePath().getParent());
            }
        }
    }

    private Inputs source(String name, Catalog catalog) {
        if (name.equals(Input.STDIN)) {
            return new StreamInputs("标准输入", main.streams().in());
        }
        Path path = Path.of(name);
        return TableInputs.reads(path) ? new TableInputs(path, catalog) : new FileInputs(path);
    }

    private int run(Batch batch, long bytes) throws InterruptedException {
        PrintStream err = main.streams().err();
        CountDownLatch safe = new CountDownLatch(1);
        Thread hook = new Thread(() -> stop(batch, safe), "wenming-batch-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        boolean done;
        ProgressBar bar = new ProgressBar(err, bytes);
        try {
            done = batch.score(main.streams().terminal() ? bar : (units, refused, read) -> {});
        } finally {
            bar.end();
            safe.countDown();
        }
        if (!done) {
            err.println("已停下，评完 " + batch.units() + " 个单位；续跑请加 --resume");
            return STOPPED;
        }
        Runtime.getRuntime().removeShutdownHook(hook);
        batch.compare();
        for (Path out : outputs) {
            BatchFile kind = BatchFile.of(out).orElseThrow();
            AtomicFile.write(out, stream -> kind.write(batch, stream));
        }
        batch.finish();
        err.println(
                "共 " + batch.units() + " 个单位" + (batch.refused() > 0 ? "，" + batch.refused() + " 个无法评分，原因见结果文件" : ""));
        long scored = batch.units() - batch.refused();
        if (batch.generated() > 0 && batch.generated() < scored) {
            err.println("注意：其中 " + batch.generated() + " 个单位是程序编出的样例（名称带“生成样例”），与真实材料混在一起，名次和均值都受影响；请分开评分");
        }
        return batch.refused() > 0 ? Main.WRONG_INPUT : Main.DONE;
    }

    /** Ctrl-C: what has been scored is made safe before the process ends. */
    private static void stop(Batch batch, CountDownLatch safe) {
        batch.stop();
        try {
            safe.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
