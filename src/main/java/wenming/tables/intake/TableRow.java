package wenming.tables.intake;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number as Excel counts, from 1
 * @param cells those that hold something, in the order of their columns
 */
record TableRow(int number, List<Cell> cells) {

    /**
     * @param column from 0
     * @param text as shown: a number in plain notation, a day as yyyy-MM-dd, a share with its % sign
     * @param formula whether it is worked out, so that the text kept in the file may be old or wrong
     */
    record Cell(int column, String text, boolean formula) {}

    TableRow {
        cells = List.copyOf(cells);
    }

    /** Text of a column, empty when there is none. */
    String text(int column) {
        return cells.stream()
                .filter(c -> c.column() == column)
                .findFirst()
                .map(Cell::text)
                .orElse("");
    }
}
