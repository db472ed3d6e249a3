package wenming.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import wenming.batch.Batch;
import wenming.batch.BatchOrder;
import wenming.batch.FileInputs;
import wenming.batch.Inputs;
import wenming.batch.NdjsonOutput;
import wenming.batch.Previous;
import wenming.batch.Unfinished;
import wenming.rules.Standard;

/** {@code wenming batch}: scores many units, ranks them and rules on their titles. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "给许多单位评分、排名、核定称号")
final class BatchCommand implements Callable<Integer> {

    private static final int STOPPED = 130;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "材料：文件夹，或 .json、.ndjson 文件（可压缩为 .gz）")
    private List<Path> inputs;

    @Option(names = "--standard", required = true, paramLabel = "ID", description = "测评标准的编号")
    private String standard;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "结果写入的文件，可写几个；格式由扩展名决定")
    private List<Path> outputs;

    @Option(names = "--as-of", paramLabel = "DATE", description = "考核日期，代替材料中写的")
    private Optional<LocalDate> asOf;

    @Option(names = "--workers", paramLabel = "N", description = "同时评分的单位数，默认等于处理器数")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(names = "--resume", description = "接着上次中断的地方做")
    private boolean resume;

    @Option(names = "--restart", description = "放弃上次中断的进度，从头做起")
    private boolean restart;

    @Override
    public Integer call() throws Exception {
        PrintStream err = main.streams().err();
        try (Bookshelf shelf = new Bookshelf(main.rules())) {
            Standard chosen = shelf.standard(standard, "", "");
            Path work = outputs.get(0)
                    .toAbsolutePath()
                    .resolveSibling(outputs.get(0).getFileName() + ".work");
            List<Inputs> sources = new ArrayList<>();
            inputs.forEach(path -> sources.add(new FileInputs(path)));
            BatchOrder order = new BatchOrder(
                    sources, chosen, shelf.submissions(), Previous.NONE, asOf, work, Math.max(1, workers));
            Batch.Start start = resume ? Batch.Start.RESUME : restart ? Batch.Start.RESTART : Batch.Start.FRESH;
            try (Batch batch = Batch.open(order, start)) {
                return run(batch);
            }
        } catch (Unfinished unfinished) {
            err.println("wenming：" + unfinished.getMessage());
            return Main.WRONG_USAGE;
        }
    }

    private int run(Batch batch) throws InterruptedException, IOException {
        if (!batch.score((units, refused) -> {})) {
            main.streams().err().println("已停下，评完 " + batch.units() + " 个单位；续跑请加 --resume");
            return STOPPED;
        }
        batch.compare();
        for (Path out : outputs) {
            try (OutputStream stream =
                    new java.io.BufferedOutputStream(java.nio.file.Files.newOutputStream(out), 1 << 18)) {
                NdjsonOutput.write(batch, stream);
            }
        }
        batch.finish();
        return batch.refused() > 0 ? Main.WRONG_INPUT : Main.DONE;
    }
}
