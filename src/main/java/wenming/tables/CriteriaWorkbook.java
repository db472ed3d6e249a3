package wenming.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wenming.policy.CriteriaBook;

/** The criteria book as a workbook: one sheet, to be printed on A4 across, with a column in which the unit enters its own score. */
public final class CriteriaWorkbook {

    private static final int OWN = CriteriaBook.COLUMNS.size() - 1;
    private static final int POINTS = CriteriaBook.COLUMNS.indexOf("分值");
    private static final int HEADER_ROW = 1;

    private final CriteriaBook book;
    private final XSSFSheet sheet;
    private final SheetStyle style;
    private final List<Integer> scored = new ArrayList<>();
    private int next = HEADER_ROW + 1;

    private CriteriaWorkbook(CriteriaBook book, XSSFWorkbook workbook) {
        this.book = book;
        this.sheet = workbook.createSheet("测评标准");
        this.style = new SheetStyle(workbook);
    }

    /** An .xlsx file. */
    public static byte[] bytes(CriteriaBook book) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new CriteriaWorkbook(book, workbook).write();
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory take everything
        }
        return bytes.toByteArray();
    }

    private void write() {
        Row title = sheet.createRow(0);
        title.setHeightInPoints(32);
        text(title, 0, book.outline().title() + "（" + book.outline().edition() + " 版）")
                .setCellStyle(style.title());
        merge(0, 0, 0, OWN);
        Row header = sheet.createRow(HEADER_ROW);
        for (int i = 0; i <= OWN; i++) {
            text(header, i, CriteriaBook.COLUMNS.get(i)).setCellStyle(style.header());
        }
        book.sections().forEach(this::section);
        total();
        new SheetLayout(sheet, HEADER_ROW, OWN).apply();
    }

    private void section(CriteriaBook.Section section) {
        int first = next;
        section.items().forEach(entry -> entry(section, entry));
        merge(first, next - 1, 0, 0);
    }

    private void entry(CriteriaBook.Section section, CriteriaBook.Entry entry) {
        int first = next;
        for (CriteriaBook.Rule rule : entry.rules()) {
            Row row = sheet.createRow(next++);
            List<String> cells = List.of(
                    section.title(),
                    (entry.id() + " " + entry.title()).strip(),
                    String.join("\n", rule.standard()),
                    entry.points(),
                    rule.method(),
                    String.join("\n", rule.evidence()),
                    rule.lead(),
                    rule.source(),
                    "");
            for (int i = 0; i <= OWN; i++) {
                boolean narrow = i == POINTS || i == OWN;
                text(row, i, cells.get(i)).setCellStyle(narrow ? style.centred() : style.plain());
            }
            row.setHeightInPoints(SheetLayout.height(cells));
        }
        if (section.scored()) {
            sheet.getRow(first).getCell(POINTS).setCellValue(Double.parseDouble(entry.points()));
            sheet.addValidationData(SheetLayout.between(sheet, first, OWN, entry.points()));
            scored.add(first);
        }
        merge(first, next - 1, 1, 1);
        merge(first, next - 1, POINTS, POINTS);
        merge(first, next - 1, OWN, OWN);
    }

    /** Item by item, since merged cells below the first of an item repeat its points. */
    private void total() {
        Row row = sheet.createRow(next);
        for (int i = 0; i <= OWN; i++) {
            row.createCell(i).setCellStyle(style.header());
        }
        text(row, 0, "自评合计");
        String column = CellReference.convertNumToColString(OWN);
        row.getCell(OWN).setCellFormula("SUM(" + column + (HEADER_ROW + 2) + ":" + column + next + ")");
        merge(next, next, 0, OWN - 1);
    }

    private static Cell text(Row row, int column, String text) {
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellValue(text);
        return cell;
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (lastRow > firstRow || lastColumn > firstColumn) {
            sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }
}
