package wenming.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rule cut into lines, not yet understood. Confined to the parser. */
final class RawRule {

    /**
     * A line, normalised, with its place in the file.
     *
     * @param column of the first character of {@code text}, from 1
     */
    record Line(String text, int line, int column) {}

    /**
     * @param values quoted texts, or one bare number; empty for a flag
     * @param quoted whether the values were quoted
     */
    record Annotation(String name, List<String> values, boolean quoted, int line, int column) {}

    final String name;
    final String file;
    final int line;
    final Map<String, Annotation> annotations = new LinkedHashMap<>();
    final List<Line> when = new ArrayList<>();
    final List<Line> then = new ArrayList<>();

    /** Whether part of it could not be read; then it makes no sense to complain of what is missing. */
    boolean damaged;

    RawRule(String name, String file, int line) {
        this.name = name;
        this.file = file;
        this.line = line;
    }
}
