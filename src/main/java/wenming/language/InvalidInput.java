package wenming.language;

import java.util.List;
import java.util.stream.Collectors;

/** Something a person wrote cannot be used. Carries every diagnostic found, not only the first. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    public InvalidInput(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** At least one of them is an error. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
