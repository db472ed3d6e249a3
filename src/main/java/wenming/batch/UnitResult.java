package wenming.batch;

import java.util.List;
import java.util.Optional;
import wenming.cohort.Entrant;
import wenming.language.Diagnostic;

/**
 * One unit after the first pass: scored, or refused with everything that is wrong. Immutable.
 *
 * @param input where it came from, as a person finds it: file, or file:line
 * @param entrant what the second pass needs; empty when it was refused
 * @param refused why it was refused; empty when it was scored
 * @param result the full result as the single call gives it, UTF-8 JSON on one line with its line end; empty when it was refused
 */
record UnitResult(String input, Optional<Entrant> entrant, List<Diagnostic> refused, byte[] result) {

    private static final byte[] NOTHING = {};

    static UnitResult scored(String input, Entrant entrant, byte[] result) {
        return new UnitResult(input, Optional.of(entrant), List.of(), result);
    }

    static UnitResult refused(String input, List<Diagnostic> why) {
        return new UnitResult(input, Optional.empty(), List.copyOf(why), NOTHING);
    }
}
