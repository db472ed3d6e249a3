package wenming.report;

import java.util.List;

/**
 * A table for the terminal that is no assessment. Columns of numbers stand to the right.
 *
 * @param headers one per column
 * @param wrapping index of the column that gives way when the table is too wide
 * @param rows cells, as many as headers
 */
public record PlainTable(List<String> headers, int wrapping, List<List<String>> rows) {

    /**
     * @param columns longest line, in terminal columns
     * @param colour whether to use escape sequences; only for a terminal
     */
    public String text(int columns, boolean colour) {
        TextTable table = new TextTable();
        for (int i = 0; i < headers.size(); i++) {
            if (i == wrapping) {
                table.wrapping(headers.get(i));
            } else if (holdsNumbers(i)) {
                table.right(headers.get(i));
            } else {
                table.left(headers.get(i));
            }
        }
        rows.forEach(row -> table.row(row.toArray(String[]::new)));
        return new TextPage(columns, colour).table(table).toString();
    }

    private boolean holdsNumbers(int column) {
        return rows.stream().allMatch(row -> row.get(column).matches("[-+]?[\\d.]*"));
    }
}
