package wenming.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code wenming rules rollback}: makes an earlier version live again. */
@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "回到以前发布的版本；后来发布的版本仍然保留")
final class RollbackCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules;

    @Mixin
    private DataOption data;

    @Mixin
    private SignatureOptions signature;

    @Parameters(paramLabel = "ID", description = "标准的编号")
    private String standard;

    @Option(names = "--to", paramLabel = "VERSION", description = "回到哪个版本，默认是现行版本所替换的那个")
    private Optional<String> to;

    @Override
    public Integer call() {
        Main main = rules.main();
        var version = data.versions(main).rollback(standard, to, signature.by(), signature.why(), Clock.systemUTC());
        main.streams().out().println("现行版本已改为 " + version.reference() + "\n摘要 " + version.digest());
        return Main.DONE;
    }
}
