package wenming.tables;

import java.util.ArrayList;
import java.util.List;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;

/** What is wrong with a table, gathered so that everything is told at once. The place is sheet, column and row as Excel names them. */
public final class Troubles {

    private static final int MOST = 200;

    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();

    public Troubles(String file) {
        this.file = file;
    }

    public void add(String code, String place, String message, String remedy) {
        if (found.size() < MOST) {
            found.add(diagnostic(code, place, message, remedy));
        }
    }

    /** Those of another table beside these, each with its own file. */
    public void addAll(Troubles others) {
        found.addAll(others.found);
    }

    /** Nothing more can be read. */
    public InvalidInput stop(String code, String message, String remedy) {
        found.add(diagnostic(code, "", message, remedy));
        return new InvalidInput(found);
    }

    /** @throws InvalidInput with everything found, when anything was */
    public void raise() {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }

    private Diagnostic diagnostic(String code, String place, String message, String remedy) {
        return new Diagnostic(code, Diagnostic.Severity.ERROR, file, 0, 0, place, message, remedy);
    }
}
