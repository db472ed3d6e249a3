package wenming.tables;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Widths, heights and printing of the criteria sheet.
 *
 * @param sheet filled
 * @param headerRow row of the headings, repeated on every page
 * @param last last column
 */
record SheetLayout(XSSFSheet sheet, int headerRow, int last) {

    /** In characters; a Chinese one takes two. */
    private static final int[] WIDTHS = {12, 18, 46, 7, 11, 34, 13, 16, 9};

    private static final int UNITS_PER_CHARACTER = 256;
    private static final int LINE_POINTS = 14;
    private static final int MOST_POINTS = 400;

    void apply() {
        for (int i = 0; i <= last; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * UNITS_PER_CHARACTER);
        }
        sheet.createFreezePane(0, headerRow + 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf((headerRow + 1) + ":" + (headerRow + 1)));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0); // as many pages down as it takes
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }

    /** Excel does not fit the height of rows that hold merged cells, so it is worked out here. */
    static int height(List<String> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            int width = WIDTHS[i];
            // Columns 0 and 1 are merged over several rows.
            int needed = i < 2
                    ? 1
                    : cells.get(i)
                            .lines()
                            .mapToInt(l -> Math.max(1, (columns(l) + width - 2) / (width - 1)))
                            .sum();
            lines = Math.max(lines, needed);
        }
        return Math.min(MOST_POINTS, lines * LINE_POINTS + 4);
    }

    private static int columns(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }

    /** Refuses a score outside 0 to the item's points. */
    static DataValidation between(XSSFSheet sheet, int row, int column, String most) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint range =
                helper.createDecimalConstraint(DataValidationConstraint.OperatorType.BETWEEN, "0", most);
        DataValidation validation = helper.createValidation(range, new CellRangeAddressList(row, row, column, column));
        validation.setShowErrorBox(true);
        validation.createErrorBox("自评得分", "请填 0 至 " + most + " 之间的数");
        return validation;
    }
}
