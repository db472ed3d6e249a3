package wenming.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import wenming.policy.RequirementFile;
import wenming.policy.Trace;
import wenming.policy.TraceText;
import wenming.rules.Library;

/** {@code wenming rules trace}: from every requirement of the source documents to the rules that realise it. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "逐项核对原始文件的要求由哪些规则落实，或为何不计分")
final class TraceCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules;

    @Option(names = "--missing", description = "只列未落实的要求和错误的引用")
    private boolean missing;

    @Override
    public Integer call() {
        Main main = rules.main();
        Input table = new Input(main.rules().resolve(RequirementFile.NAME).toString());
        byte[] yaml = table.bytes(main.streams());
        try (Library library = Library.open(main.rules())) {
            Trace trace = Trace.of(
                    RequirementFile.read(table.name(), yaml), new Wanted(main, Optional.empty()).standards(library));
            main.streams().out().print(missing ? TraceText.ofMissing(trace) : TraceText.of(trace));
            boolean whole = library.broken().isEmpty() && trace.isWhole();
            return whole ? Main.DONE : Main.WRONG_INPUT;
        }
    }
}
