package wenming.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wenming.policy.change.DifferenceJson;
import wenming.policy.change.DifferenceText;
import wenming.policy.change.StandardDifference;
import wenming.rules.Standard;

/** {@code wenming rules diff}: what is different between two standards, item by item. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "比较两套规则，按项目说明哪里不同")
final class DiffCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules;

    @Mixin
    private DataOption data;

    @Parameters(index = "0", paramLabel = "A", description = "原来的：标准的编号、编号@版本，或文件夹")
    private String before;

    @Parameters(index = "1", paramLabel = "B", description = "现在的：写法同上")
    private String after;

    @Option(names = "--format", paramLabel = "FORMAT", description = "输出格式：${COMPLETION-CANDIDATES}，默认 text")
    private TableFormat format = TableFormat.TEXT;

    @Override
    public Integer call() {
        Main main = rules.main();
        RuleChoice choice = new RuleChoice(main.rules(), data.versions(main));
        RuleChoice.Chosen a = choice.of(before);
        RuleChoice.Chosen b = choice.of(after);
        try (Standard old = a.standard();
                Standard now = b.standard()) {
            StandardDifference difference = StandardDifference.between(old, now);
            PrintStream out = main.streams().out();
            switch (format) {
                case TEXT -> out.print(DifferenceText.of(difference, a.label(), b.label()));
                case JSON -> out.writeBytes(DifferenceJson.bytes(difference));
            }
        }
        return Main.DONE;
    }
}
