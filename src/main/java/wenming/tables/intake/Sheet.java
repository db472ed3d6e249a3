package wenming.tables.intake;

import org.apache.poi.ss.util.CellReference;

/**
 * A table as people find it.
 *
 * @param kind what it is about
 * @param file its file
 * @param name of the sheet; empty for a file without sheets
 */
record Sheet(SheetKind kind, String file, String name) {

    /** Such as 材料!D5. */
    String place(int row, int column) {
        String cell = CellReference.convertNumToColString(column) + row;
        return name.isEmpty() ? cell : name + "!" + cell;
    }
}
