package wenming.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wenming.scoring.Clause;

/** The sentences of a rule as its author wrote them. */
final class RuleSource {

    private final Map<String, List<String>> files = new HashMap<>();

    /** The lines between 当 and 结束; none when the file has gone since it was read. */
    List<String> of(Clause clause) {
        List<String> lines = files.computeIfAbsent(clause.file(), RuleSource::lines);
        return lines.stream()
                .skip(Math.max(0, clause.line() - 1))
                .map(String::strip)
                .takeWhile(line -> !line.equals("结束"))
                .dropWhile(line -> !line.equals("当"))
                .skip(1)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException gone) {
            return List.of();
        }
    }
}
