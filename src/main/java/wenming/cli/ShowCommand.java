package wenming.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import wenming.policy.CriteriaBook;
import wenming.policy.CriteriaHtml;
import wenming.policy.CriteriaMarkdown;
import wenming.report.StandardJson;
import wenming.report.StandardTable;
import wenming.report.TextReport;
import wenming.rules.Standard;
import wenming.scoring.Item;
import wenming.scoring.Scheme;
import wenming.tables.CriteriaWorkbook;

/** {@code wenming show}: what a standard asks for. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "显示一个标准的项目、分值、否决事项和称号条件")
final class ShowCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "标准的编号，见 wenming standards")
    private String id;

    @Option(names = "--format", paramLabel = "FORMAT", description = "输出格式：${COMPLETION-CANDIDATES}，默认 text")
    private BookFormat format = BookFormat.TEXT;

    @Option(names = "--out", paramLabel = "PATH", description = "写到这个文件")
    private Optional<Path> out;

    @Option(names = "--sentences", description = "连同每条规则的原句")
    private boolean sentences;

    @Override
    public Integer call() throws IOException {
        if (format == BookFormat.XLSX && out.isEmpty() && main.streams().terminal()) {
            throw new BadUsage(spec.commandLine(), "工作簿不能显示在屏幕上，请用 --out 写到文件");
        }
        try (Bookshelf shelf = new Bookshelf(main.rules())) {
            byte[] book = book(shelf.standard(id, "", ""));
            if (out.isPresent()) {
                AtomicFile.write(out.get(), book);
            } else {
                main.streams().out().writeBytes(book);
            }
        }
        return Main.DONE;
    }

    private byte[] book(Standard standard) throws IOException {
        Scheme scheme = standard.scheme();
        return switch (format) {
            case TEXT ->
                new StandardTable(
                                TextReport.COLUMNS,
                                out.isEmpty() && main.streams().terminal())
                        .text(scheme, sentences(scheme))
                        .getBytes(StandardCharsets.UTF_8);
            case JSON -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                StandardJson.writeIndented(scheme, bytes);
                yield bytes.toByteArray();
            }
            case HTML -> CriteriaHtml.bytes(CriteriaBook.of(standard));
            case MD -> CriteriaMarkdown.of(CriteriaBook.of(standard)).getBytes(StandardCharsets.UTF_8);
            case XLSX -> CriteriaWorkbook.bytes(CriteriaBook.of(standard));
        };
    }

    /** What a title or a decision asks for is in its sentences alone, so these are always shown. */
    private Map<String, List<String>> sentences(Scheme scheme) {
        RuleSource source = new RuleSource();
        Stream<Item.Rule> rules = sentences
                ? scheme.rules().values().stream()
                : Stream.concat(scheme.titles().stream(), scheme.decisions().stream());
        return rules.collect(Collectors.toMap(Item.Rule::name, rule -> source.of(rule.clause())));
    }
}
