package wenming.tables.intake;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wenming.evidence.EvidenceKind;
import wenming.evidence.Field;

/** The empty tables as sheets of a workbook, and one more that explains the kinds of evidence. For one thread. */
final class TemplateWorkbook {

    private static final String GUIDE = "填写说明";
    private static final int CHARACTER = 256;
    private static final int WIDTH = 18;
    private static final int HINT_POINTS = 48;
    private static final int ROWS = 10_000;
    /** What a list written into a cell's check may hold. */
    private static final int MOST_LISTED = 250;

    private final XSSFWorkbook workbook;
    private final TableTemplate template;
    private final XSSFCellStyle hint;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle text;

    TemplateWorkbook(XSSFWorkbook workbook, TableTemplate template) {
        this.workbook = workbook;
        this.template = template;
        hint = style(false, IndexedColors.LEMON_CHIFFON);
        heading = style(true, IndexedColors.GREY_25_PERCENT);
        text = style(false, IndexedColors.WHITE);
    }

    private XSSFCellStyle style(boolean bold, IndexedColors colour) {
        XSSFFont font = workbook.createFont();
        font.setBold(bold);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    void fill() {
        for (SheetKind kind : SheetKind.values()) {
            table(workbook.createSheet(kind.label()), template.columns(kind));
        }
        guide(workbook.createSheet(GUIDE));
    }

    private void table(XSSFSheet sheet, List<TemplateColumn> columns) {
        Row hints = sheet.createRow(0);
        hints.setHeightInPoints(HINT_POINTS);
        Row headings = sheet.createRow(1);
        for (int i = 0; i < columns.size(); i++) {
            put(hints, i, columns.get(i).hint(), hint);
            put(headings, i, columns.get(i).heading(), heading);
            sheet.setColumnWidth(i, WIDTH * CHARACTER);
            choices(sheet, i, columns.get(i).choices());
        }
        sheet.createFreezePane(2, 2);
    }

    private static void choices(XSSFSheet sheet, int column, List<String> choices) {
        if (choices.isEmpty() || String.join(",", choices).length() > MOST_LISTED) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation check = helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(2, ROWS, column, column));
        check.setShowErrorBox(true);
        check.createErrorBox("填写", "请从下拉列表选");
        sheet.addValidationData(check);
    }

    private void guide(XSSFSheet sheet) {
        int next = 0;
        put(sheet.createRow(next++), 0, "《" + template.title() + "》所看的材料：种类、说明、要填的栏（* 必填）", heading);
        for (EvidenceKind kind : template.kinds()) {
            Row row = sheet.createRow(next++);
            put(row, 0, kind.name(), text);
            put(row, 1, kind.description(), text);
            List<String> fields = kind.fields().stream()
                    .map(f -> f.label() + (required(kind, f) ? "*" : ""))
                    .toList();
            put(row, 2, String.join("、", fields), text);
            put(row, 3, kind.attachments() > 0 ? "至少 " + kind.attachments() + " 件附件" : "", text);
        }
        int[] widths = {22, 60, 70, 18};
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * CHARACTER);
        }
    }

    private static boolean required(EvidenceKind kind, Field field) {
        return field.name().equals("title")
                || field.name().equals("date")
                || kind.required().contains(field.name());
    }

    private static void put(Row row, int column, String text, XSSFCellStyle style) {
        row.createCell(column).setCellValue(text);
        row.getCell(column).setCellStyle(style);
    }
}
