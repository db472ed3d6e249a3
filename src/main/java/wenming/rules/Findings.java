package wenming.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wenming.language.Diagnostic;

/** Gathers what is wrong with the files of one standard, so that everything is told at once. */
final class Findings {

    private final List<Diagnostic> found = new ArrayList<>();

    void error(String code, String file, int line, int column, String message, String remedy) {
        found.add(Diagnostic.error(code, file, line, column, message, remedy));
    }

    void warning(String code, String file, int line, int column, String message, String remedy) {
        found.add(Diagnostic.warning(code, file, line, column, message, remedy));
    }

    void addAll(List<Diagnostic> more) {
        found.addAll(more);
    }

    boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    /** By file and place. */
    List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Diagnostic::file)
                .thenComparingInt(Diagnostic::line)
                .thenComparingInt(Diagnostic::column)
                .thenComparing(Diagnostic::code));
        return List.copyOf(sorted);
    }
}
