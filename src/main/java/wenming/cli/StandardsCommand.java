package wenming.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import wenming.report.StandardJson;
import wenming.report.StandardTable;
import wenming.report.TextReport;
import wenming.rules.Library;
import wenming.rules.Standard;
import wenming.scoring.Scheme;

/** {@code wenming standards}: the standards there are. Broken ones are named on standard error. */
@Command(name = "standards", mixinStandardHelpOptions = true, versionProvider = Version.class, description = "列出全部标准")
final class StandardsCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Option(names = "--format", paramLabel = "FORMAT", description = "输出格式：${COMPLETION-CANDIDATES}，默认 text")
    private TableFormat format = TableFormat.TEXT;

    @Override
    public Integer call() throws IOException {
        Streams streams = main.streams();
        try (Library library = Library.open(main.rules())) {
            List<Scheme> schemes =
                    library.standards().stream().map(Standard::scheme).toList();
            switch (format) {
                case TEXT ->
                    streams.out().print(new StandardTable(TextReport.COLUMNS, streams.terminal()).list(schemes));
                case JSON -> StandardJson.writeList(schemes, streams.out());
            }
            library.broken().keySet().stream()
                    .sorted()
                    .forEach(id -> streams.err().println(id + " 的规则有误，不能使用；见 wenming rules check " + id));
        }
        return Main.DONE;
    }
}
