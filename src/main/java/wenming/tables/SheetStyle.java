package wenming.tables;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few cell styles of a workbook, made once each: a workbook holds only so many. */
final class SheetStyle {

    private static final short TITLE_SIZE = 18;
    private static final short TEXT_SIZE = 10;

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle title;
    private final XSSFCellStyle header;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle centred;

    SheetStyle(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = workbook.createCellStyle();
        title.setFont(font("宋体", TITLE_SIZE, true));
        title.setAlignment(HorizontalAlignment.CENTER);
        title.setVerticalAlignment(VerticalAlignment.CENTER);
        header = framed(HorizontalAlignment.CENTER);
        header.setFont(font("黑体", TEXT_SIZE, false));
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        plain = framed(HorizontalAlignment.LEFT);
        centred = framed(HorizontalAlignment.CENTER);
    }

    private XSSFCellStyle framed(HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font("宋体", TEXT_SIZE, false));
        style.setWrapText(true);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private XSSFFont font(String name, short size, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        return font;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle header() {
        return header;
    }

    XSSFCellStyle plain() {
        return plain;
    }

    XSSFCellStyle centred() {
        return centred;
    }
}
