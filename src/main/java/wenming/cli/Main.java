package wenming.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import wenming.report.TextReport;

/**
 * The command {@code wenming}. Exit codes: 0 done (a veto is a verdict, not a failure), 1 something handed in or a rule is wrong, 2 the command
 * itself is wrong.
 */
@Command(
        name = "wenming",
        header = "文明单位测评：对照标准给单位的材料评分，列出失分、原因和补救办法。",
        resourceBundle = "wenming.cli.messages",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "命令",
        subcommands = {
            ScoreCommand.class,
            StandardsCommand.class,
            ShowCommand.class,
            TemplateCommand.class,
            BatchCommand.class,
            SamplesCommand.class,
            DrawCommand.class,
            BenchCommand.class,
            RulesCommand.class,
            ReplayCommand.class,
            ServeCommand.class,
            WarmUpCommand.class
        })
public final class Main implements Runnable {

    static final int DONE = 0;
    static final int WRONG_INPUT = 1;
    static final int WRONG_USAGE = 2;

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Option(names = "--rules", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "规则文件夹，默认用程序自带的 rules")
    private Path rules = Path.of(System.getProperty("wenming.home", ""), "rules");

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "程序出意外时显示技术细节")
    private boolean verbose;

    private Main(Streams streams) {
        this.streams = streams;
    }

    public static void main(String[] args) {
        System.exit(run(Streams.ofProcess(), args));
    }

    /** Runs one command to its end and returns the exit code. */
    public static int run(Streams streams, String... args) {
        Main main = new Main(streams);
        CommandLine line = new CommandLine(main)
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setUsageHelpWidth(TextReport.COLUMNS)
                .setAllowSubcommandsAsOptionParameters(true) // a folder may well be called rules
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler((failure, command, parsed) -> main.failed("wenming", failure));
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError failure) {
            return main.failed("wenming", failure);
        } finally {
            streams.out().flush();
            streams.err().flush();
        }
    }

    /** Without a command there is nothing to do but tell how to ask. */
    @Override
    public void run() {
        throw new BadUsage(spec.commandLine(), "没有写命令，可用：" + UsageErrors.commands(spec));
    }

    Streams streams() {
        return streams;
    }

    Path rules() {
        return rules;
    }

    /** Says what went wrong and returns the exit code for it. */
    int failed(String what, Throwable failure) {
        return new Failures(streams.err(), verbose).report(what, failure);
    }
}
