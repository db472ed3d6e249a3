package wenming.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wenming.language.Diagnostic;
import wenming.rules.Library;

/** {@code wenming rules check}: every problem of a standard. The findings are the result, so they go to standard output. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "检查一个标准的规则，列出全部问题")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules;

    @Parameters(paramLabel = "ID|DIR", description = "标准的编号，或存放一个标准的文件夹")
    private String standard;

    @Override
    public Integer call() {
        List<Diagnostic> found = Library.check(rules.main().rules(), standard);
        PrintStream out = rules.main().streams().out();
        if (found.isEmpty()) {
            out.println("没有发现问题");
        } else {
            new Problems(out).print(found);
        }
        return found.stream().anyMatch(Diagnostic::isError) ? Main.WRONG_INPUT : Main.DONE;
    }
}
