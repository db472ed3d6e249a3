package wenming.tables.results;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few cell styles of the workbook, made once each: a workbook holds only so many. */
final class ResultStyle {

    private static final String NUMBERS = "General";

    private final XSSFCellStyle heading;
    private final XSSFCellStyle text;
    private final XSSFCellStyle number;

    ResultStyle(XSSFWorkbook workbook) {
        heading = workbook.createCellStyle();
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setAlignment(HorizontalAlignment.CENTER);
        heading.setWrapText(true);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = workbook.createCellStyle();
        text.setQuotePrefixed(true);
        number = workbook.createCellStyle();
        number.setDataFormat(workbook.createDataFormat().getFormat(NUMBERS));
    }

    XSSFCellStyle heading() {
        return heading;
    }

    XSSFCellStyle text() {
        return text;
    }

    XSSFCellStyle number() {
        return number;
    }
}
