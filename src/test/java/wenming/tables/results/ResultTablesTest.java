package wenming.tables.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTablesTest {

    private static final List<String> HOSTILE = List.of(
            "=1+1",
            "=cmd|' /C calc'!A0",
            "@SUM(A1)",
            "-2+3",
            "+86",
            "＝1+1",
            "　=1",
            "|calc",
            "%0",
            "'=1",
            "=\\\"a\\\",b");

    @TempDir
    private Path folder;

    private List<String> county() throws IOException {
        return List.of(
                FinishedBatch.sample("gaps"),
                FinishedBatch.sample("model"),
                FinishedBatch.sample("vetoed"),
                "{\"unit\":3}",
                "{\"nonsense");
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(Object::toString)
                .toList();
    }

    private static List<String> column(Sheet sheet, int column) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(i -> sheet.getRow(i).getCell(column).toString())
                .toList();
    }

    @Test
    void theWorkbookHoldsTheBatchSheetBySheet() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FinishedBatch.of(folder, county(), batch -> ResultWorkbook.write(batch, bytes));
        try (XSSFWorkbook book = open(bytes.toByteArray())) {
            assertThat(StreamSupport.stream(book.spliterator(), false).map(Sheet::getSheetName))
                    .containsExactly("排名", "各项得分", "失分清单", "按部门", "统计", "未能评分", "公示名单");
            assertThat(texts(book.getSheet("排名").getRow(1)))
                    .startsWith(
                            "1.0", "", "qinglan-audit", "清岚县审计局", "机关", "县级", "95.917", "95.917", "88.04", "市级文明机关");
            assertThat(column(book.getSheet("排名"), 0)).containsExactly("1.0", "2.0", "3.0", "", "");
            assertThat(column(book.getSheet("排名"), 13)).containsExactly("", "V4", "", "", "");
            assertThat(column(book.getSheet("各项得分"), 1)).containsExactly("清岚县审计局", "柳堰县审计局", "望舒县审计局");
            assertThat(column(book.getSheet("未能评分"), 1)).containsExactly("S008", "S005", "S001");
            assertThat(column(book.getSheet("公示名单"), 1)).containsExactly("清岚县审计局");
        }
    }

    @Test
    void theSameBatchGivesTheSameBytesWhateverTheClockSays() throws Exception {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        FinishedBatch.of(folder, county(), batch -> {
            ResultWorkbook.write(batch, once);
            ResultWorkbook.write(batch, again);
        });
        assertThat(again.toByteArray()).isEqualTo(once.toByteArray());
        try (XSSFWorkbook book = open(once.toByteArray())) {
            assertThat(book.getProperties().getCoreProperties().getCreated().toInstant())
                    .isEqualTo("2026-12-31T00:00:00Z");
            assertThat(book.getProperties().getCoreProperties().getModified())
                    .isEqualTo(book.getProperties().getCoreProperties().getCreated());
        }
    }

    @Test
    void aSheetIsPrintedWithItsHeadingOnEveryPage() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FinishedBatch.of(folder, county(), batch -> ResultWorkbook.write(batch, bytes));
        try (XSSFWorkbook book = open(bytes.toByteArray())) {
            for (Sheet sheet : book) {
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getRepeatingRows() != null
                                || sheet.getSheetName().equals("统计"))
                        .as(sheet.getSheetName())
                        .isTrue();
            }
            assertThat(book.getSheet("各项得分").getRepeatingColumns().formatAsString())
                    .isEqualTo("A:B");
            assertThat(book.getSheet("各项得分").getPrintSetup().getFitWidth()).isGreaterThan((short) 1);
        }
    }

    /** The item points of a row add up to the total that stands in the ranking, and what can be won to the departments' sums. */
    @Test
    void theSheetsAgreeWithOneAnother() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FinishedBatch.of(folder, county(), batch -> ResultWorkbook.write(batch, bytes));
        try (XSSFWorkbook book = open(bytes.toByteArray())) {
            double items = IntStream.range(2, book.getSheet("各项得分").getRow(3).getLastCellNum())
                    .mapToObj(i -> book.getSheet("各项得分").getRow(3).getCell(i))
                    .filter(c -> c.getCellType() == CellType.NUMERIC)
                    .mapToDouble(c -> c.getNumericCellValue())
                    .sum();
            assertThat(items).isEqualTo(74.867, org.assertj.core.data.Offset.offset(1e-9));
            double missing = sum(book.getSheet("失分清单"), 4, "");
            assertThat(missing).isGreaterThan(10);
            assertThat(sum(book.getSheet("按部门"), 3, "合计"))
                    .isEqualTo(missing, org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    private static double sum(Sheet sheet, int column, String only) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> only.isEmpty() || row.getCell(1).toString().equals(only))
                .mapToDouble(row -> row.getCell(column).getNumericCellValue())
                .sum();
    }

    @Test
    void theStatisticsAreDrawn() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FinishedBatch.of(folder, county(), batch -> ResultWorkbook.write(batch, bytes));
        try (XSSFWorkbook book = open(bytes.toByteArray())) {
            XSSFSheet sheet = book.getSheet("统计");
            List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
            assertThat(charts).extracting(c -> c.getTitleText().getString()).containsExactly("分数分布", "称号", "各项得分率（%）");
            String drawn = charts.get(0).getCTChart().xmlText();
            assertThat(drawn).contains("统计!$A$8:$A$18").contains("统计!$B$8:$B$18");
            assertThat(sheet.getRow(6).getCell(0).toString()).startsWith("分数分布");
            assertThat(sheet.getRow(14).getCell(0).toString()).isEqualTo("70–80%");
            assertThat(sheet.getRow(14).getCell(1).getNumericCellValue()).isEqualTo(1);
        }
    }

    @Test
    void aTableTooLongForASheetGoesOnInTheNext() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FinishedBatch.of(folder, county(), batch -> ResultWorkbook.write(batch, bytes, 20));
        try (XSSFWorkbook book = open(bytes.toByteArray())) {
            List<String> names = StreamSupport.stream(book.spliterator(), false)
                    .map(Sheet::getSheetName)
                    .toList();
            assertThat(names).containsSequence("各项得分", "失分清单", "失分清单2").endsWith("未能评分", "公示名单");
            assertThat(texts(book.getSheet("失分清单2").getRow(0)))
                    .isEqualTo(texts(book.getSheet("失分清单").getRow(0)));
            assertThat(book.getSheet("失分清单").getLastRowNum()).isEqualTo(19);
        }
    }

    @Test
    void theCsvHasTheRankingForExcel() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FinishedBatch.of(folder, county(), batch -> RankingCsv.write(batch, bytes));
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff名次,分组,单位代码,").endsWith("\r\n");
        List<String[]> rows = rows(text);
        assertThat(rows).hasSize(6);
        assertThat(rows.get(1)).startsWith("1", "", "qinglan-audit");
        assertThat(rows.get(4)[11]).isEqualTo("未能评分");
        assertThat(rows.get(4)[12]).contains("units.ndjson:4").contains("共 2 处问题");
    }

    private static List<String[]> rows(String text) throws IOException {
        try (MappingIterator<String[]> rows = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(text.substring(1))) {
            return rows.readAll();
        }
    }

    @Test
    void aUnitNamedLikeAFormulaIsOnlyAName() throws Exception {
        List<String> units = new ArrayList<>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            units.add(FinishedBatch.bare("U" + i, HOSTILE.get(i)));
        }
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        FinishedBatch.of(folder, units, batch -> {
            RankingCsv.write(batch, csv);
            ResultWorkbook.write(batch, xlsx);
        });
        List<String[]> rows = rows(csv.toString(StandardCharsets.UTF_8));
        assertThat(rows).hasSize(HOSTILE.size() + 1);
        assertThat(rows.stream().map(r -> r[3])).noneMatch(name -> name.matches("[\\s\u3000]*[=+\\-@|%＝].*"));
        try (XSSFWorkbook book = open(xlsx.toByteArray())) {
            Sheet ranking = book.getSheet("排名");
            for (int i = 0; i < HOSTILE.size(); i++) {
                assertThat(ranking.getRow(i + 1).getCell(3).getCellType()).isEqualTo(CellType.STRING);
                assertThat(ranking.getRow(i + 1).getCell(3).getCellStyle().getQuotePrefixed())
                        .isTrue();
            }
            assertThat(column(ranking, 3)).contains("=1+1", "@SUM(A1)");
        }
    }
}
