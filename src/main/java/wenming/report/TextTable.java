package wenming.report;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns, measured in terminal columns. Every column is as wide as its widest cell, but one gives way and wraps. */
final class TextTable {

    private static final String INDENT = "  ";
    private static final int GAP = 2;
    private static final int NARROWEST = 12;

    /** Which side a column's cells stand on. */
    enum Align {
        LEFT,
        RIGHT
    }

    private final List<String> headers = new ArrayList<>();
    private final List<Align> aligns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private int flexible;

    TextTable left(String header) {
        return column(header, Align.LEFT);
    }

    TextTable right(String header) {
        return column(header, Align.RIGHT);
    }

    /** The column that wraps when the table is too wide; the last one wins, the first column if none is named. */
    TextTable wrapping(String header) {
        flexible = headers.size();
        return column(header, Align.LEFT);
    }

    private TextTable column(String header, Align align) {
        headers.add(header);
        aligns.add(align);
        return this;
    }

    TextTable row(String... cells) {
        rows.add(List.of(cells).stream().map(Printable::of).toList());
        return this;
    }

    /** The header line, then the rows. */
    List<String> lines(int columns) {
        int[] widths = widths(columns);
        List<String> lines = new ArrayList<>(rowLines(headers, widths));
        rows.forEach(row -> lines.addAll(rowLines(row, widths)));
        return lines;
    }

    private int[] widths(int columns) {
        int[] widths = new int[headers.size()];
        int others = INDENT.length() + GAP * (widths.length - 1);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Width.of(headers.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], Width.of(row.get(i)));
            }
            others += i == flexible ? 0 : widths[i];
        }
        widths[flexible] = Math.min(widths[flexible], Math.max(NARROWEST, columns - others));
        return widths;
    }

    private List<String> rowLines(List<String> cells, int[] widths) {
        List<String> wrapped = Wrap.lines(cells.get(flexible), widths[flexible]);
        List<String> lines = new ArrayList<>();
        for (int n = 0; n < wrapped.size(); n++) {
            StringBuilder line = new StringBuilder(INDENT);
            for (int i = 0; i < widths.length; i++) {
                String cell = i == flexible ? wrapped.get(n) : n == 0 ? cells.get(i) : "";
                line.append(i == 0 ? "" : Width.blanks(GAP));
                line.append(
                        aligns.get(i) == Align.LEFT
                                ? Width.padded(cell, widths[i])
                                : Width.rightAligned(cell, widths[i]));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
