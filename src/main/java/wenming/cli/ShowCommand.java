package wenming.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wenming.report.StandardJson;
import wenming.report.StandardTable;
import wenming.report.TextReport;
import wenming.scoring.Item;
import wenming.scoring.Scheme;

/** {@code wenming show}: what a standard asks for. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "显示一个标准的项目、分值、否决事项和称号条件")
final class ShowCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "ID", description = "标准的编号，见 wenming standards")
    private String id;

    @Option(names = "--format", paramLabel = "FORMAT", description = "输出格式：${COMPLETION-CANDIDATES}，默认 text")
    private TableFormat format = TableFormat.TEXT;

    @Option(names = "--sentences", description = "连同每条规则的原句")
    private boolean sentences;

    @Override
    public Integer call() throws IOException {
        Streams streams = main.streams();
        try (Bookshelf shelf = new Bookshelf(main.rules())) {
            Scheme scheme = shelf.standard(id, "", "").scheme();
            switch (format) {
                case TEXT ->
                    streams.out()
                            .print(new StandardTable(TextReport.COLUMNS, streams.terminal())
                                    .text(scheme, sentences(scheme)));
                case JSON -> StandardJson.writeIndented(scheme, streams.out());
            }
        }
        return Main.DONE;
    }

    /** What a title asks for is in its sentences alone, so these are always shown. */
    private Map<String, List<String>> sentences(Scheme scheme) {
        RuleSource source = new RuleSource();
        Stream<Item.Rule> rules = sentences ? scheme.rules().values().stream() : scheme.titles().stream();
        return rules.collect(Collectors.toMap(Item.Rule::name, rule -> source.of(rule.clause())));
    }
}
