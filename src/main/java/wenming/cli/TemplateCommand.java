package wenming.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import wenming.evidence.Catalog;
import wenming.evidence.EvidenceKind;
import wenming.language.Place;
import wenming.rules.Said;
import wenming.rules.Standard;
import wenming.tables.intake.TableTemplate;

/** {@code wenming template}: empty tables of units and evidence for a standard, to be filled in and handed to {@code wenming batch}. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "写出一个标准要填的空表（单位、材料），填好后交给 wenming batch")
final class TemplateCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = "--standard", required = true, paramLabel = "ID", description = "测评标准：编号、编号@版本或文件夹")
    private String standard;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "写到这个新文件：某县.xlsx；或 某县.单位.csv，旁边同时写出 某县.材料.csv")
    private Path out;

    @Override
    public Integer call() {
        if (!TableTemplate.writes(out)) {
            throw new BadUsage(spec.commandLine(), "认不出 " + out + " 是什么格式，请写 某县.xlsx 或 某县.单位.csv");
        }
        if (!Files.isDirectory(out.toAbsolutePath().getParent())) {
            throw new BadUsage(
                    spec.commandLine(),
                    "--out 所在的文件夹不存在：" + out.toAbsolutePath().getParent());
        }
        try (Bookshelf shelf = new Bookshelf(main.rules());
                InForce rules = InForce.of(standard, main, data, shelf)) {
            Map<Path, byte[]> files = of(rules.standard()).files(out);
            for (Path file : files.keySet()) {
                if (Files.exists(file)) {
                    throw new BadUsage(spec.commandLine(), file + " 已经存在，不会改动它；请另起一个名字");
                }
            }
            files.forEach((file, bytes) -> {
                AtomicFile.write(file, bytes);
                main.streams().out().println(file);
            });
            return Main.DONE;
        }
    }

    static TableTemplate of(Standard standard) {
        Catalog catalog = standard.scheme().catalog();
        List<Said> all = standard.scheme().rules().keySet().stream()
                .flatMap(rule -> standard.sentences(rule).stream())
                .toList();
        Set<String> kinds = all.stream()
                .filter(s -> s.place() == Place.SELECT)
                .flatMap(s -> s.texts(0).stream())
                .collect(Collectors.toSet());
        Set<String> figures = all.stream()
                .flatMap(s -> s.values().stream())
                .map(String::valueOf)
                .filter(catalog.figureNames()::contains)
                .collect(Collectors.toSet());
        List<EvidenceKind> wanted =
                catalog.kinds().stream().filter(k -> kinds.contains(k.name())).toList();
        return new TableTemplate(standard.outline().title(), catalog, wanted, figures);
    }
}
