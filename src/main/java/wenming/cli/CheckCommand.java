package wenming.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import wenming.language.Diagnostic;
import wenming.language.Nearest;
import wenming.rules.CheckCode;
import wenming.rules.CheckPage;
import wenming.rules.Library;

/** {@code wenming rules check}: every problem of some standards, or of the whole rules folder. The findings are the result, so they go to standard output. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "检查规则，列出全部问题；不写编号时检查证据目录和所有标准")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules;

    @Parameters(arity = "0..*", paramLabel = "ID|DIR", description = "标准的编号，或存放一个标准的文件夹；可写几个")
    private List<String> standards = List.of();

    @Option(names = "--explain", paramLabel = "CODE", description = "说明一个编号：原因、改法、例子，如 --explain R047")
    private Optional<String> explained = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (explained.isPresent()) {
            return explain(explained.get());
        }
        Path folder = rules.main().rules();
        List<Diagnostic> found = new ArrayList<>();
        standards.stream().distinct().forEach(id -> found.addAll(Library.check(folder, id)));
        if (standards.isEmpty()) {
            found.addAll(Library.check(folder));
        }
        PrintStream out = rules.main().streams().out();
        if (found.isEmpty()) {
            out.println("没有发现问题");
        } else {
            new ProblemPage(out).print(found);
        }
        return found.stream().anyMatch(Diagnostic::isError) ? Main.WRONG_INPUT : Main.DONE;
    }

    private int explain(String written) {
        CheckCode code = CheckCode.of(written).orElseThrow(() -> {
            List<String> codes = CheckCode.all().stream().map(CheckCode::code).toList();
            String remedy = Nearest.remedy(written.toUpperCase(Locale.ROOT), codes);
            return new BadUsage(spec.commandLine(), "没有「" + written + "」这个编号。" + remedy);
        });
        rules.main().streams().out().println(CheckPage.section(code));
        return Main.DONE;
    }
}
