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

    /** @param width in characters; a Chinese one takes two */
    record Column(String heading, int width) {}

    private final SXSSFWorkbook workbook;
    private final ResultStyle style;
    private final String name;
    private final List<Column> columns;
    private final int mostRows;
    private SXSSFSheet sheet;
    private int sheets;
    private int rows;

    StreamedSheet(SXSSFWorkbook workbook, ResultStyle style, String name, int mostRows, List<Column> columns) {
        this.workbook = workbook;
        this.style = style;
        this.name = name;
        this.mostRows = mostRows;
        this.columns = columns;
        begin();
    }

    private void begin() {
        sheets++;
        rows = 0;
        sheet = workbook.createSheet(sheets == 1 ? name : name + sheets);
        sheet.setRandomAccessWindowSize(ROWS_IN_MEMORY);
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        Row heading = sheet.createRow(rows++);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * UNITS_PER_CHARACTER);
            heading.createCell(i).setCellValue(SafeText.printable(columns.get(i).heading()));
            heading.getCell(i).setCellStyle(style.heading());
        }
    }

    void add(List<Cell> cells) {
        if (rows == mostRows) {
            begin();
        }
        Row row = sheet.createRow(rows++);
        for (int i = 0; i < cells.size(); i++) {
            put(row.createCell(i), cells.get(i));
        }
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
