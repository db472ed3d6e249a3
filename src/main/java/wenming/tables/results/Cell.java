package wenming.tables.results;

import java.math.BigDecimal;
import wenming.language.Numbers;
import wenming.scoring.Points;

/**
 * What stands in one cell.
 *
 * @param text as shown; a number in plain notation
 * @param number whether it is one to reckon with
 */
record Cell(String text, boolean number) {

    static Cell of(String text) {
        return new Cell(text, false);
    }

    static Cell of(long number) {
        return new Cell(Long.toString(number), true);
    }

    static Cell of(BigDecimal number) {
        return new Cell(Numbers.plain(number), true);
    }

    static Cell of(Points points) {
        return of(points.decimal());
    }
}
