package wenming.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wenming.language.Diagnostic;
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

    @Override
    public Integer call() {
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
}
