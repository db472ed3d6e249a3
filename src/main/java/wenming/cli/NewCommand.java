package wenming.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import wenming.policy.draft.CriteriaTable;
import wenming.policy.draft.Drafter;
import wenming.rules.Library;
import wenming.tables.CriteriaTableReader;

/** {@code wenming rules new}: the folder of a new standard, from the table of an official document or from a pattern. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "新建一个标准：由测评标准表起草，或者给出可以照着改的样本")
final class NewCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "新标准的编号：小写字母、数字和连字符，如 city-2027")
    private String id;

    @Option(names = "--from", paramLabel = "TABLE", description = "测评标准表，.xlsx 或 .csv；表头写类别、项目、标准、分值、方法、部门、依据，次序不限")
    private Optional<String> from;

    @Option(names = "--out", paramLabel = "DIR", description = "写到这个新文件夹，默认是 drafts/编号")
    private Optional<Path> out;

    @Override
    public Integer call() {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new BadUsage(spec.commandLine(), "编号「" + id + "」不合要求，请用小写字母、数字和连字符，最多 40 个，如 city-2027");
        }
        Path folder = out.orElse(Path.of("drafts", id));
        if (Files.exists(folder)) {
            throw new BadUsage(spec.commandLine(), folder + " 已经存在，不会改动它；请换一个编号，或用 --out 写到别处");
        }
        SortedMap<String, String> files = files();
        NewFolder.write(folder, files);
        Main main = rules.main();
        files.keySet().forEach(name -> main.streams().out().println(folder.resolve(name)));
        int open = Library.check(main.rules(), folder.toString()).size();
        main.streams().out().println("还有 " + open + " 处待写或待改，逐处列出：wenming rules check " + folder);
        return Main.DONE;
    }

    private SortedMap<String, String> files() {
        if (from.isEmpty()) {
            return Drafter.empty(id);
        }
        Input table = new Input(from.get());
        CriteriaTable criteria =
                CriteriaTableReader.read(table.name(), table.bytes(rules.main().streams()));
        try (Library library = Library.open(rules.main().rules(), "")) {
            return Drafter.from(id, criteria, library.catalog());
        }
    }
}
