package wenming.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wenming.policy.CaseFolder;
import wenming.policy.CaseResult;
import wenming.policy.CaseRunner;
import wenming.policy.RuleCase;
import wenming.rules.Library;
import wenming.rules.Standard;

/** {@code wenming rules test}: runs the cases of a standard. The differences are the result, so they go to standard output. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "运行标准的案例（cases 文件夹），列出与预期不符之处")
final class TestCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules;

    @Parameters(arity = "0..1", paramLabel = "ID|DIR", description = "标准的编号，或存放一个标准的文件夹；不写则全部")
    private Optional<String> standard;

    @Override
    public Integer call() {
        return new Wanted(rules.main(), standard).each(this::test);
    }

    private int test(Library library, Standard one) {
        PrintStream out = rules.main().streams().out();
        List<RuleCase> cases = CaseFolder.in(new Wanted(rules.main(), standard).home(one), one, library.submissions());
        List<CaseResult> wrong = new CaseRunner(one)
                .run(cases).stream().filter(result -> !result.passed()).toList();
        wrong.forEach(result -> out.println(result.told()));
        out.println(one.outline().id() + "　" + summary(cases.size(), wrong.size()));
        return wrong.isEmpty() ? Main.DONE : Main.WRONG_INPUT;
    }

    private static String summary(int cases, int wrong) {
        if (cases == 0) {
            return "没有案例";
        }
        return cases + " 个案例，" + (wrong == 0 ? "全部相符" : wrong + " 个不符");
    }
}
