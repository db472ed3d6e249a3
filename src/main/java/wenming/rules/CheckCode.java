package wenming.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenming.language.Diagnostic.Severity;

/**
 * One thing {@code rules check} can find, as its page in {@code docs/checks.md} tells it. Immutable.
 *
 * @param code stable, such as R047
 * @param severity whether a standard with it can be used
 * @param title in a few words
 * @param cause what is wrong and what comes of it
 * @param mend what to do
 * @param example name of the folder among the tests that has this mistake; empty when a file of one line could not show it
 */
public record CheckCode(String code, Severity severity, String title, String cause, String mend, String example) {

    private static final List<CheckCode> ALL = Stream.of(
                    ReadingCodes.ALL,
                    LintCodes.ALL,
                    ProgramCodes.ALL,
                    FormCodes.of("B"),
                    OutlineCodes.ALL,
                    FormCodes.of("E"),
                    CatalogCodes.ALL)
            .flatMap(List::stream)
            .sorted(Comparator.comparing((CheckCode c) -> "RBE".indexOf(c.code().charAt(0)))
                    .thenComparing(CheckCode::code))
            .toList();

    static CheckCode error(String code, String title, String cause, String mend, String example) {
        return new CheckCode(code, Severity.ERROR, title, cause, mend, example);
    }

    static CheckCode warning(String code, String title, String cause, String mend, String example) {
        return new CheckCode(code, Severity.WARNING, title, cause, mend, example);
    }

    /** Every code: rule files (R), standard.yaml (B), evidence.yaml (E). */
    public static List<CheckCode> all() {
        return ALL;
    }

    /** @param code in any case */
    public static Optional<CheckCode> of(String code) {
        return ALL.stream().filter(c -> c.code().equalsIgnoreCase(code)).findFirst();
    }
}
