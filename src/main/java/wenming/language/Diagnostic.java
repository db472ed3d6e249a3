package wenming.language;

/**
 * One thing that is wrong with something a person wrote: what, where and how to mend it, in that person's language. Never names a class or the
 * engine.
 *
 * @param code stable code: R… for rule files, B… for a standard's own description, E… for the evidence catalogue, S… for submissions
 * @param severity whether it stops the work
 * @param file file name as the person knows it, empty when there is none (a request body)
 * @param line from 1, or 0 when unknown
 * @param column from 1, counted in characters, or 0 when unknown
 * @param pointer JSON pointer (RFC 6901) inside a submission, empty elsewhere
 * @param message what is wrong, in Chinese
 * @param remedy how to mend it, in Chinese; may be empty
 * @param length how many characters from {@code column} on it is about, 0 when unknown
 */
public record Diagnostic(
        String code,
        Severity severity,
        String file,
        int line,
        int column,
        String pointer,
        String message,
        String remedy,
        int length) {

    /** One whose extent is not known. */
    public Diagnostic(
            String code,
            Severity severity,
            String file,
            int line,
            int column,
            String pointer,
            String message,
            String remedy) {
        this(code, severity, file, line, column, pointer, message, remedy, 0);
    }

    /** The same, about this many characters. */
    public Diagnostic spanning(int characters) {
        return new Diagnostic(code, severity, file, line, column, pointer, message, remedy, characters);
    }

    /** Whether the input can be used in spite of it. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Diagnostic error(String code, String file, int line, int column, String message, String remedy) {
        return new Diagnostic(code, Severity.ERROR, file, line, column, "", message, remedy);
    }

    public static Diagnostic warning(String code, String file, int line, int column, String message, String remedy) {
        return new Diagnostic(code, Severity.WARNING, file, line, column, "", message, remedy);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code file:line:column}, with the JSON pointer when there is one. */
    public String place() {
        StringBuilder place = new StringBuilder(file);
        if (line > 0) {
            place.append(place.isEmpty() ? "" : ":").append(line);
            if (column > 0) {
                place.append(':').append(column);
            }
        }
        if (!pointer.isEmpty()) {
            place.append(place.isEmpty() ? "" : " ").append(pointer);
        }
        return place.toString();
    }

    @Override
    public String toString() {
        return place() + " " + code + " " + message + (remedy.isEmpty() ? "" : " 建议：" + remedy);
    }
}
