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

    private static final String TWICE = "S091";
    private static final byte[] NOTHING = {};

    static UnitResult scored(String input, Entrant entrant, byte[] result) {
        return new UnitResult(input, Optional.of(entrant), List.of(), result);
    }

    /** The same unit has been scored before, from there. */
    UnitResult repeating(String first) {
        String id = entrant.orElseThrow().unit().id();
        Diagnostic twice = Diagnostic.error(TWICE, input, 0, 0, "单位代码 " + id + " 已有一份材料：" + first, "每个单位只交一份，请删去多余的");
        return refused(input, List.of(twice));
    }

    static UnitResult refused(String input, List<Diagnostic> why) {
        return new UnitResult(input, Optional.empty(), List.copyOf(why), NOTHING);
    }
}
