package wenming.records;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One unit of a finished batch, as a list of results shows it. Immutable.
 *
 * @param number its place in the input, from 1
 * @param lineAt where its full line begins in the result file
 * @param lineBytes length of that line with its line end
 * @param ranked its position when all scored units are listed by rank, from 1; empty when it was refused, as is everything that follows
 * @param place its place in its group; equal scores share it
 * @param unitId code of the unit
 * @param unitName full name
 * @param score the score that is compared
 * @param titleId id of the title it reaches
 * @param title that title's name
 * @param decision what becomes of the unit
 */
public record UnitRow(
        int number,
        long lineAt,
        int lineBytes,
        Optional<Integer> ranked,
        Optional<Integer> place,
        Optional<String> unitId,
        Optional<String> unitName,
        Optional<BigDecimal> score,
        Optional<String> titleId,
        Optional<String> title,
        Optional<String> decision) {

    /** One that could not be scored. */
    public static UnitRow refused(int number, long lineAt, int lineBytes) {
        return new UnitRow(
                number,
                lineAt,
                lineBytes,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public boolean scored() {
        return ranked.isPresent();
    }
}
