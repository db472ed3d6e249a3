package wenming.batch;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import wenming.cohort.Entrant;
import wenming.cohort.Placed;
import wenming.cohort.Ruling;
import wenming.language.Diagnostic;

/**
 * One unit of a finished batch.
 *
 * @param number its place in the input, from 1
 * @param input where it came from, as a person finds it: file, or file:line
 * @param scored points, place and title; empty when the unit was refused
 * @param refused everything that is wrong with its submission; empty when it was scored
 */
public record BatchLine(int number, String input, Optional<Scored> scored, List<Diagnostic> refused) {

    /**
     * @param entrant points of the first pass by item
     * @param placed place, points by comparison
     * @param ruling title and decisions
     * @param result the bytes of the single call's result, read from disk when asked for
     */
    public record Scored(Entrant entrant, Placed placed, Ruling ruling, Supplier<byte[]> result) {}

    public BatchLine {
        refused = List.copyOf(refused);
    }
}
