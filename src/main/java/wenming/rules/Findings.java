package wenming.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wenming.language.Diagnostic;

/** Gathers what is wrong with the files of one standard, so that everything is told at once. */
final class Findings {

    /** Nobody reads more, and looking for what an author may have meant is the dearest part of reading a file. */
    static final int MOST = 200;

    private final List<Diagnostic> found = new ArrayList<>();
    private final Accepted accepted = new Accepted();

    void error(String code, String file, int line, int column, String message, String remedy) {
        found.add(Diagnostic.error(code, file, line, column, message, remedy));
    }

    void warning(String code, String file, int line, int column, String message, String remedy) {
        found.add(Diagnostic.warning(code, file, line, column, message, remedy));
    }

    void error(String code, RuleText rule, Phrase at, String message, String remedy) {
        error(code, rule.clause().file(), at.line(), at.column(), message, remedy);
    }

    void warning(String code, RuleText rule, Phrase at, String message, String remedy) {
        if (!accepted.covers(code, rule)) {
            warning(code, rule.clause().file(), at.line(), at.column(), message, remedy);
        }
    }

    /** @param annotation where it stands; the rule's first line when the rule does not have it */
    void error(String code, RuleText rule, String annotation, String message, String remedy) {
        RawRule.Annotation at = rule.stated().get(annotation);
        error(
                code,
                rule.clause().file(),
                at == null ? rule.clause().line() : at.line(),
                at == null ? 1 : at.column(),
                message,
                remedy);
    }

    /** @param annotation where it stands; the rule's first line when the rule does not have it */
    void warning(String code, RuleText rule, String annotation, String message, String remedy) {
        RawRule.Annotation at = rule.stated().get(annotation);
        if (!accepted.covers(code, rule)) {
            warning(
                    code,
                    rule.clause().file(),
                    at == null ? rule.clause().line() : at.line(),
                    at == null ? 1 : at.column(),
                    message,
                    remedy);
        }
    }

    /** Tells of warnings that rules let stand though there are none. To be called last. */
    void idle(List<RuleText> rules) {
        for (RuleText rule : rules) {
            accepted.idle(rule)
                    .forEach(code ->
                            warning("R069", rule, Accepted.ANNOTATION, "没有 " + code + " 这一提醒，@已核 用不着了", "请删去，或核对编号"));
        }
    }

    void addAll(List<Diagnostic> more) {
        found.addAll(more);
    }

    /** Whether so much is wrong that reading on helps nobody. What is being read may still be finished. */
    boolean full() {
        return found.size() >= MOST;
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
