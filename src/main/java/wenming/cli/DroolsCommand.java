package wenming.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wenming.rules.StockPair;

/** {@code wenming rules drools}: a standard as the pair of files that Drools' own tools read. */
@Command(
        name = "drools",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "把一个标准写成 Drools 工具能读的 .dsl 和 .dslr 文件")
final class DroolsCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules;

    @Parameters(paramLabel = "ID", description = "标准的编号，见 wenming standards")
    private String id;

    @Option(names = "--out", paramLabel = "DIR", description = "写到这个文件夹，默认是当前文件夹")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        try (Bookshelf shelf = new Bookshelf(rules.main().rules())) {
            StockPair pair = StockPair.of(shelf.standard(id, "", ""));
            folder();
            write(id + ".dsl", pair.dsl());
            write(id + ".dslr", pair.dslr());
        }
        return Main.DONE;
    }

    private void folder() {
        try {
            Files.createDirectories(out.toAbsolutePath());
        } catch (IOException e) {
            throw new NotWritten(out, e);
        }
    }

    private void write(String name, String text) {
        Path file = out.resolve(name);
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        rules.main().streams().out().println(file);
    }
}
