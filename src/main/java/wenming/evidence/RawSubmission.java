package wenming.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;

/**
 * A submission as it was handed in, not yet read.
 *
 * @param file file it came from
 * @param line its line in a file of many, from 1; 0 when it is a whole file
 * @param json its bytes, empty when there is a trouble; not to be changed
 * @param trouble why its bytes could not be had
 * @param origin leads a finding about its JSON back to where a person wrote it
 */
public record RawSubmission(
        String file, long line, byte[] json, Optional<Diagnostic> trouble, UnaryOperator<Diagnostic> origin) {

    private static final byte[] NOTHING = {};

    RawSubmission(String file, long line, byte[] json, Optional<Diagnostic> trouble) {
        this(file, line, json, trouble, d -> line == 0 ? d : placed(d, line));
    }

    /** One that was not written as JSON and cannot be made JSON. */
    public static RawSubmission troubled(String file, Diagnostic trouble) {
        return new RawSubmission(file, 0, NOTHING, Optional.of(trouble));
    }

    static RawSubmission troubled(String file, long line, String code, String message, String remedy) {
        Diagnostic trouble = new Diagnostic(code, Diagnostic.Severity.ERROR, file, (int) line, 0, "", message, remedy);
        return new RawSubmission(file, line, NOTHING, Optional.of(trouble));
    }

    /** As a person finds it: {@code file}, or {@code file:line}. */
    public String name() {
        return line == 0 ? file : file + ":" + line;
    }

    /**
     * Reads it; a mistake is told at its place in the file it came from.
     *
     * @throws InvalidInput with every mistake found
     */
    public Submission read(SubmissionReader reader) {
        if (trouble.isPresent()) {
            throw new InvalidInput(List.of(trouble.get()));
        }
        try {
            return reader.read(file, json);
        } catch (InvalidInput wrong) {
            throw new InvalidInput(wrong.diagnostics().stream().map(origin).toList());
        }
    }

    private static Diagnostic placed(Diagnostic d, long line) {
        int at = d.line() == 0 ? 0 : (int) (line + d.line() - 1);
        return new Diagnostic(d.code(), d.severity(), d.file(), at, d.column(), d.pointer(), d.message(), d.remedy());
    }
}
