package wenming.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wenming.versions.Draft;

/** {@code wenming rules publish}: makes a draft the live version, when its check is clean and its cases are green. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "发布草稿为现行版本：检查无错、案例全部相符才会发布")
final class PublishCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules;

    @Mixin
    private DataOption data;

    @Mixin
    private SignatureOptions signature;

    @Parameters(paramLabel = "ID", description = "标准的编号")
    private String standard;

    @Option(names = "--draft", paramLabel = "DIR", description = "存放草稿的文件夹，默认是规则文件夹里的这个标准")
    private Optional<Path> draft;

    @Override
    public Integer call() {
        Main main = rules.main();
        Draft files = Draft.in(draft.orElseGet(() -> main.rules().resolve(standard)), main.rules());
        var version = data.versions(main).publish(standard, files, signature.by(), signature.why(), Clock.systemUTC());
        main.streams()
                .out()
                .println("已发布 " + version.reference() + "，现为现行版本（" + version.cases() + " 个案例全部相符，"
                        + (version.warnings() == 0 ? "检查没有发现问题" : "检查有 " + version.warnings() + " 条提醒") + "）\n摘要 "
                        + version.digest());
        version.parent()
                .ifPresent(parent -> main.streams()
                        .out()
                        .println("替换了 " + parent + "；如要撤回：wenming rules rollback " + standard + " --by 姓名 --why 理由"));
        return Main.DONE;
    }
}
