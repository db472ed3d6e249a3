package wenming.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import wenming.language.InvalidInput;
import wenming.policy.draft.CriteriaTable;
import wenming.policy.draft.CriteriaTable.Kind;
import wenming.policy.draft.CriteriaTable.Row;

class CriteriaTableReaderTest {

    @Test
    void columnsMayStandInAnyOrderUnderAnyOfTheirNames() {
        CriteriaTable table = csv("""
                某局标准（2027）,,,,
                满分,责任部门,考核标准（细则）,测评项目,一级指标
                6分,机关党委,每月两次,集中学习,一、学习
                ４,办公室,有制度,制度建设,
                合计 10,,,,
                """);
        assertThat(table.title()).isEqualTo("某局标准（2027）");
        assertThat(table.rows())
                .extracting(
                        Row::category, Row::item, Row::standard, r -> r.points().toPlainString(), Row::department)
                .containsExactly(tuple("一、学习", "集中学习", "每月两次", "6", "机关党委"), tuple("一、学习", "制度建设", "有制度", "4", "办公室"));
    }

    @Test
    void englishHeadingsAndTheEncodingOfChineseExcelWillDo() {
        byte[] gbk = "Category,Item,Standard,Points,Method,Department,Source\n学习,集中学习,每月两次,6,材料,党委,一\n"
                .getBytes(Charset.forName("GB18030"));
        assertThat(CriteriaTableReader.read("某局.csv", gbk))
                .isEqualTo(new CriteriaTable(
                        "某局",
                        List.of(new Row(
                                "A2",
                                2,
                                Kind.ITEM,
                                false,
                                "学习",
                                "集中学习",
                                "每月两次",
                                new BigDecimal("6"),
                                "材料",
                                "党委",
                                "一",
                                ""))));
    }

    @Test
    void mergedCellsBelongToAllTheirRows() {
        CriteriaTable table = CriteriaTableReader.read("t.xlsx", workbook(sheet -> {
            row(sheet, 0, "标准", "", "", "");
            row(sheet, 1, "类别", "项目", "标准", "分值");
            row(sheet, 2, "学习", "集中学习", "每月两次", 0.3);
            row(sheet, 3, "", "", "每次两小时", "");
            row(sheet, 4, "", "制度", "有学习制度", 2);
            row(sheet, 5, "一票否决", "违纪", "严重违纪", "否决");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.addMergedRegion(new CellRangeAddress(2, 4, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 3, 3));
        }));
        assertThat(table.rows())
                .extracting(r -> r.category() + " " + r.item() + " "
                        + r.points().toPlainString() + " " + r.further() + " " + r.kind())
                .containsExactly(
                        "学习 集中学习 0.3 false ITEM", "学习 集中学习 0 true ITEM", "学习 制度 2 false ITEM", "一票否决 违纪 0 false VETO");
    }

    @Test
    void everyMistakeIsToldAtOnceWithItsCell() {
        byte[] bytes = workbook(sheet -> {
            row(sheet, 0, "类别", "项目", "标准", "分值", "分值");
            row(sheet, 1, "学习", "集中学习", "每月两次", "六分半");
            row(sheet, 2, "", "培训", "每年两次", "-3");
            row(sheet, 3, "", "测验", "每年一次", "");
            row(sheet, 4, "", "", "", 2);
            row(sheet, 5, "", "讲座", "每年一次", "");
            sheet.getRow(5).createCell(3).setCellFormula("1+1");
            row(sheet, 6, "合计", "", "", 96);
        });
        assertThat(told(bytes))
                .containsExactly(
                        "t.xlsx 表!E1 T011 有两列都是分值，另一列在 表!D1 建议：请删去一列，或改一列的表头",
                        "t.xlsx 表!D2 T013 分值「六分半」不是一个数 建议：请写数字，如 6 或 6分，不小于 0，最多三位小数；一票否决的写「否决」",
                        "t.xlsx 表!D3 T013 分值「-3」不是一个数 建议：请写数字，如 6 或 6分，不小于 0，最多三位小数；一票否决的写「否决」",
                        "t.xlsx 表!D4 T013 没有写分值 建议：请写数字，如 6 或 6分，不小于 0，最多三位小数；一票否决的写「否决」",
                        "t.xlsx 表!B5 T014 这一行既没有项目，也没有标准 建议：请填写，或删去这一行",
                        "t.xlsx 表!D6 T012 分值这一格是公式 建议：请复制后选择性粘贴为数值",
                        "t.xlsx 表!D6 T013 没有写分值 建议：请写数字，如 6 或 6分，不小于 0，最多三位小数；一票否决的写「否决」",
                        "t.xlsx 表!D7 T020 合计写 96 分，以上各项相加是 0 分 建议：请核对各项分值，或删去这一行");
    }

    @Test
    void aTableWithoutHeadingSaysWhereItLooked() {
        assertThat(told(workbook(sheet -> row(sheet, 0, "甲", "乙"))))
                .singleElement()
                .asString()
                .contains("T010 找不到表头，已看过工作表 表");
        assertThat(told("项目,分值\n".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("T019");
    }

    @Test
    void whatIsNoTableIsRefusedWithAReason() throws IOException {
        assertThat(told(new byte[TableLimits.BYTES + 1]))
                .singleElement()
                .asString()
                .contains("T001");
        assertThat(told(new byte[] {(byte) 0xD0, (byte) 0xCF, 1}))
                .singleElement()
                .asString()
                .contains("另存为 .xlsx");
        assertThat(told(new byte[] {1, 0, 2})).singleElement().asString().contains("T002");
        assertThat(told(new byte[] {'P', 'K', 3, 4, 0}))
                .singleElement()
                .asString()
                .contains("T002");
        assertThat(told(zip(1, "no workbook".getBytes(StandardCharsets.UTF_8))))
                .singleElement()
                .asString()
                .contains("T002");
    }

    @Test
    void hostileArchivesAreRefusedBeforeTheyAreUnderstood() throws IOException {
        assertThat(told(zip(TableLimits.PARTS + 1, new byte[1])))
                .singleElement()
                .asString()
                .contains("部件超过");
        assertThat(told(zip(1, new byte[(int) TableLimits.INFLATED / 2])))
                .singleElement()
                .asString()
                .contains("展开后过大");
        assertThat(told(zipped("xl/vbaProject.bin", new byte[1])))
                .singleElement()
                .asString()
                .contains("含有宏");
    }

    @Test
    void aSheetBeyondTheLimitsIsRefused() {
        assertThat(told(workbook(
                        sheet -> sheet.createRow(TableLimits.ROWS).createCell(0).setCellValue("x"))))
                .singleElement()
                .asString()
                .contains("T004");
        assertThat(told(workbook(sheet ->
                        sheet.createRow(0).createCell(TableLimits.COLUMNS).setCellValue("x"))))
                .singleElement()
                .asString()
                .contains("T004");
    }

    private static CriteriaTable csv(String text) {
        return CriteriaTableReader.read("t.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(byte[] bytes) {
        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> CriteriaTableReader.read("t.xlsx", bytes));
        return refused.diagnostics().stream().map(Object::toString).toList();
    }

    private static byte[] workbook(Consumer<XSSFSheet> filled) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            filled.accept(workbook.createSheet("表"));
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void row(XSSFSheet sheet, int number, Object... cells) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number value) {
                row.createCell(i).setCellValue(value.doubleValue());
            } else {
                row.createCell(i).setCellValue(cells[i].toString());
            }
        }
    }

    private static byte[] zip(int parts, byte[] each) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
                zip.write(each);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zipped(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
