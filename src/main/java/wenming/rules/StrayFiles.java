package wenming.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wenming.language.Diagnostic;

/** Finds rule files that nothing loads because of where they lie: a rule that is silently left out is a clause that is silently not applied. */
final class StrayFiles {

    private StrayFiles() {}

    /** Rule files of a rules folder that lie beside the standards, or in a folder without {@code standard.yaml}. */
    static List<Diagnostic> in(Path rulesFolder) {
        List<Diagnostic> found = new ArrayList<>();
        for (Path entry : entries(rulesFolder)) {
            if (isRules(entry)) {
                found.add(warning(entry, "规则文件直接放在规则文件夹里，不会被读取", "请移到它所属标准的文件夹，如 s1/" + entry.getFileName()));
            } else if (Files.isDirectory(entry) && !Files.exists(entry.resolve(StandardFiles.OUTLINE))) {
                entries(entry).stream()
                        .filter(StrayFiles::isRules)
                        .forEach(file -> found.add(
                                warning(file, "所在文件夹没有 standard.yaml，不会被读取", "请补上 standard.yaml，或把文件移到它所属的标准")));
            }
        }
        return found;
    }

    /** Rule files in folders inside a standard's folder; only the standard's own folder is read. */
    static List<Diagnostic> below(Path standardFolder) {
        return entries(standardFolder).stream()
                .filter(Files::isDirectory)
                .flatMap(folder -> entries(folder).stream())
                .filter(StrayFiles::isRules)
                .map(file -> warning(file, "规则文件放在下一级文件夹里，不会被读取", "请移到与 standard.yaml 相同的文件夹"))
                .toList();
    }

    private static boolean isRules(Path file) {
        return file.getFileName().toString().endsWith(StandardFiles.RULES) && Files.isRegularFile(file);
    }

    private static Diagnostic warning(Path file, String message, String remedy) {
        return Diagnostic.warning("R065", file.toString(), 0, 0, message, remedy);
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !f.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
