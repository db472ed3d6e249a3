package wenming.tables.results;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A table of any length. A sheet holds a limited number of rows: when one is full the table goes on in the next, which has a number behind the
 * same name. Rows leave memory as they are written.
 */
final class StreamedSheet {

    /** What a sheet holds is 1,048,576. */
    static final int MOST_ROWS = 1_000_000;

    private static final int ROWS_IN_MEMORY = 50;
    private static final int UNITS_PER_CHARACTER = 256;
    private static final int LINE_POINTS = 14;
    private static final int MOST_POINTS = 400;
    /** From here on characters are as wide as Chinese ones; of those before only few are. */
    private static final int FIRST_WIDE = 0x2E80;

    /** @param width in characters; a Chinese one takes two */
    record Column(String heading, int width) {}

    private final SXSSFWorkbook workbook;
    private final ResultStyle style;
    private final String name;
    private final List<Column> columns;
    private final int named;
    private final int mostRows;
    private SXSSFSheet sheet;
    private int sheets;
    private int rows;

    /** @param named how many of the first columns say whom a row is about: they stay in sight, and stand on every printed page */
    StreamedSheet(
            SXSSFWorkbook workbook, ResultStyle style, String name, int mostRows, int named, List<Column> columns) {
        this.workbook = workbook;
        this.style = style;
        this.name = name;
        this.mostRows = mostRows;
        this.columns = columns;
        this.named = named;
        begin();
    }

    private void begin() {
        sheets++;
        rows = 0;
        sheet = workbook.createSheet(sheets == 1 ? name : name + sheets);
        sheet.setRandomAccessWindowSize(ROWS_IN_MEMORY);
        sheet.createFreezePane(named, 1);
        new SheetPrinting(sheet).across(columns.stream().mapToInt(Column::width).sum());
        if (named > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, named - 1));
        }
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        Row heading = sheet.createRow(rows++);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * UNITS_PER_CHARACTER);
            heading.createCell(i).setCellValue(SafeText.printable(columns.get(i).heading()));
            heading.getCell(i).setCellStyle(style.heading());
        }
        heading.setHeightInPoints(height(columns.stream().map(Column::heading).toList()));
    }

    void add(List<Cell> cells) {
        if (rows == mostRows) {
            begin();
        }
        Row row = sheet.createRow(rows++);
        for (int i = 0; i < cells.size(); i++) {
            put(row.createCell(i), cells.get(i));
        }
        row.setHeightInPoints(height(cells.stream().map(Cell::text).toList()));
    }

    /** Written down because not every program works it out when it opens the file. */
    private float height(List<String> texts) {
        int most = 1;
        for (int i = 0; i < texts.size(); i++) {
            int width = Math.max(1, columns.get(i).width() - 1);
            int lines = texts.get(i)
                    .lines()
                    .mapToInt(line -> Math.max(1, (characters(line) + width - 1) / width))
                    .sum();
            most = Math.max(most, lines);
        }
        return Math.min(MOST_POINTS, most * LINE_POINTS + 2);
    }

    private static int characters(String text) {
        return text.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
    }

    /** A text is stored as text and marked as one, so that it does not become a formula when somebody edits the cell either. */
    private void put(org.apache.poi.ss.usermodel.Cell cell, Cell content) {
        if (content.number()) {
            cell.setCellValue(Double.parseDouble(content.text()));
            cell.setCellStyle(style.number());
        } else {
            cell.setCellValue(SafeText.printable(content.text()));
            cell.setCellStyle(style.text());
        }
    }
}
