package wenming.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code wenming rules}: for those who write rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "检查、试验、比较和发布规则",
        synopsisSubcommandLabel = "命令",
        subcommands = {
            CheckCommand.class,
            TestCommand.class,
            CoverageCommand.class,
            TraceCommand.class,
            DiffCommand.class,
            ImpactCommand.class,
            PublishCommand.class,
            VersionsCommand.class,
            RollbackCommand.class,
            SentencesCommand.class,
            NewCommand.class,
            DroolsCommand.class
        })
final class RulesCommand implements Runnable {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new BadUsage(spec.commandLine(), "rules 后面没有写命令，可用：" + UsageErrors.commands(spec));
    }

    Main main() {
        return main;
    }
}
