package wenming.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wenming.policy.CriteriaBook;
import wenming.rules.Library;
import wenming.rules.Standard;

class CriteriaWorkbookTest {

    private static final int ITEM = 1;
    private static final int POINTS = 3;
    private static final int OWN = 8;

    private static Library library;
    private static Standard standard;
    private static XSSFWorkbook workbook;
    private static XSSFSheet sheet;

    @BeforeAll
    static void open() throws IOException {
        library = Library.open(Path.of("rules"), "s4-1");
        standard = library.standard("s4-1").orElseThrow();
        byte[] bytes = CriteriaWorkbook.bytes(CriteriaBook.of(standard));
        workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        sheet = workbook.getSheetAt(0);
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
        library.close();
    }

    @Test
    void hasTheColumnsOfTheOfficialTable() {
        List<String> header = new ArrayList<>();
        sheet.getRow(1).forEach(cell -> header.add(cell.getStringCellValue()));

        assertThat(header).isEqualTo(CriteriaBook.COLUMNS);
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("市级文明机关（审计局）测评标准（2026 版）");
    }

    @Test
    void pointsAreNumbersThatAddUpToFullMarks() {
        double sum = 0;
        for (Row row : sheet) {
            boolean number = row.getCell(POINTS) != null && row.getCell(POINTS).getCellType() == CellType.NUMERIC;
            sum += number ? row.getCell(POINTS).getNumericCellValue() : 0;
        }
        assertThat(sum).isEqualTo(100);
    }

    @Test
    void theOwnScoreIsEmptyBoundedAndSummed() {
        long items = standard.scheme().items().size();

        assertThat(sheet.getRow(2).getCell(OWN).getStringCellValue()).isEmpty();
        assertThat(sheet.getDataValidations())
                .hasSize((int) items)
                .allSatisfy(validation -> assertThat(
                                validation.getValidationConstraint().getFormula1())
                        .isEqualTo("0"));
        Row total = sheet.getRow(sheet.getLastRowNum());
        assertThat(total.getCell(OWN).getCellFormula()).isEqualTo("SUM(I3:I" + sheet.getLastRowNum() + ")");
    }

    @Test
    void anItemOfSeveralRulesIsOneCell() {
        assertThat(sheet.getMergedRegions())
                .filteredOn(region -> region.getFirstColumn() == ITEM && region.getLastColumn() == ITEM)
                .extracting(CellRangeAddress::getFirstRow)
                .extracting(row -> sheet.getRow(row).getCell(ITEM).getStringCellValue())
                .contains("2.1 集中学习次数")
                .doesNotContain("2.2 周五固定学习日");
    }

    @Test
    void printsAcrossWithTheHeadingOnEveryPage() {
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(1);
    }
}
