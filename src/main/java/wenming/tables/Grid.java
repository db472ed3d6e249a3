package wenming.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;

/**
 * A sheet as texts. Rows and columns count from 0. A cell merged with others has the text of the first of them everywhere.
 *
 * @param sheet its name, empty for a file without sheets
 */
record Grid(String sheet, SortedMap<Integer, Map<Integer, Cell>> rows, Map<Long, Cell> merged) {

    /**
     * @param text as shown; a number in plain notation
     * @param formula whether it is worked out, so that the text kept in the file may be wrong
     */
    record Cell(String text, boolean formula) {
        static final Cell EMPTY = new Cell("", false);
    }

    Grid(String sheet) {
        this(sheet, new TreeMap<>(), new HashMap<>());
    }

    void put(int row, int column, Cell cell) {
        rows.computeIfAbsent(row, r -> new HashMap<>()).put(column, cell);
    }

    /** The cells of a rectangle are one, filed under its first. */
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        Cell first = own(firstRow, firstColumn);
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                if (row > firstRow || column > firstColumn) {
                    merged.put(key(row, column), first);
                }
            }
        }
    }

    Cell cell(int row, int column) {
        Cell over = merged.get(key(row, column));
        return over == null ? own(row, column) : over;
    }

    /** Whether the cell only continues another above or beside it. */
    boolean continues(int row, int column) {
        return merged.containsKey(key(row, column));
    }

    /** Columns that hold something in this row, from 0 to the last. */
    int columns(int row) {
        return rows.getOrDefault(row, Map.of()).keySet().stream()
                        .max(Integer::compare)
                        .orElse(-1)
                + 1;
    }

    /** Such as 测评标准!D5. */
    String place(int row, int column) {
        String cell = CellReference.convertNumToColString(column) + (row + 1);
        return sheet.isEmpty() ? cell : sheet + "!" + cell;
    }

    private Cell own(int row, int column) {
        return rows.getOrDefault(row, Map.of()).getOrDefault(column, Cell.EMPTY);
    }

    private static long key(int row, int column) {
        return (long) row << 16 | column;
    }
}
