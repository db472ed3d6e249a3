package wenming.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wenming.language.Diagnostic.Severity;

/** The diagnostics of one document, in the order they were found. */
final class Mistakes {

    /** Nobody reads more, and a hostile file must not make us write more. */
    static final int MOST = 200;

    private final String letter;
    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();

    /** Reading cannot or need not go on; what was found says why. Never leaves the package. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    Mistakes(String letter, String file) {
        this.letter = letter;
        this.file = file;
    }

    String code(Fault fault) {
        return letter + fault.number();
    }

    void add(String code, Spot spot, String pointer, String message, String remedy) {
        if (found.size() == MOST) {
            keep(code(Fault.TOO_MANY_FINDINGS), spot, "", "错误超过 " + MOST + " 处，其余不再列出", "先改正已列出的错误，再检查一次");
            throw new Stop();
        }
        keep(code, spot, pointer, message, remedy);
    }

    Stop stop(Fault fault, Spot spot, String pointer, String message, String remedy) {
        add(code(fault), spot, pointer, message, remedy);
        return new Stop();
    }

    private void keep(String code, Spot spot, String pointer, String message, String remedy) {
        found.add(new Diagnostic(code, Severity.ERROR, file, spot.line(), spot.column(), pointer, message, remedy));
    }

    int size() {
        return found.size();
    }

    /** Puts words before the messages found since then, once it is known what they are about. */
    void prefix(int since, String words) {
        for (int i = since; i < found.size(); i++) {
            Diagnostic d = found.get(i);
            found.set(i, with(d, new Spot(d.line(), d.column()), d.pointer(), words + d.message()));
        }
    }

    /** Throws when anything was found, in the order of the file. Places still unknown are looked up in a second pass, which only wrong files pay. */
    void raise(Document document) {
        if (found.isEmpty()) {
            return;
        }
        Locator locator = new Locator();
        found.stream().filter(d -> d.line() == 0).forEach(d -> locator.want(d.pointer()));
        locator.search(document);
        List<Diagnostic> placed = new ArrayList<>();
        for (Diagnostic d : found) {
            Spot spot = d.line() > 0 ? new Spot(d.line(), d.column()) : locator.spot(d.pointer());
            placed.add(with(d, spot, document.hasPointers() ? d.pointer() : "", d.message()));
        }
        String last = code(Fault.TOO_MANY_FINDINGS);
        placed.sort(Comparator.comparing((Diagnostic d) -> d.code().equals(last))
                .thenComparingInt(Diagnostic::line)
                .thenComparingInt(Diagnostic::column));
        throw new InvalidInput(placed);
    }

    private static Diagnostic with(Diagnostic d, Spot spot, String pointer, String message) {
        return new Diagnostic(
                d.code(), d.severity(), d.file(), spot.line(), spot.column(), pointer, message, d.remedy());
    }
}
