package wenming.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code wenming template}: what it writes is what {@code wenming batch} reads once it is filled in. */
class TemplateCommandTest {

    private static final Map<String, String> UNIT = Map.of(
            "单位代码*", "A1", "单位名称*", "甲局", "单位类型", "机关", "在职人数（人）", "42", "考核期起*", "2026-01-01", "考核期止*", "2026-12-31");
    private static final Map<String, String> STUDY = Map.of(
            "单位代码*",
            "A1",
            "种类*",
            "集中学习",
            "标题*",
            "学习会",
            "日期*",
            "2026-03-06",
            "时长（小时）",
            "2",
            "实到人数（人）",
            "40",
            "应到人数（人）",
            "42",
            "附件",
            "1");

    @TempDir
    private Path folder;

    private void scores(Path tables) throws Exception {
        Path lines = folder.resolve("结果.ndjson");
        Cli run = Cli.run("batch", tables.toString(), "--standard", "s4-1", "--out", lines.toString());
        assertThat(run.err()).contains("共 1 个单位");
        assertThat(run.code()).isEqualTo(Main.DONE);
        assertThat(Files.readAllLines(lines).get(0)).contains("\"name\":\"甲局\"").contains("\"counted\":[\"");
    }

    @Test
    void aFilledWorkbookIsScored() throws Exception {
        Path book = folder.resolve("某县.xlsx");
        assertThat(Cli.run("template", "--standard", "s4-1", "--out", book.toString())
                        .code())
                .isEqualTo(Main.DONE);
        try (InputStream in = Files.newInputStream(book);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            fill(workbook.getSheet("单位"), UNIT);
            fill(workbook.getSheet("材料"), STUDY);
            assertThat(workbook.getSheet("填写说明").getRow(1).getCell(2).toString())
                    .contains("*");
            try (OutputStream out = Files.newOutputStream(book)) {
                workbook.write(out);
            }
        }
        scores(book);
    }

    private static void fill(XSSFSheet sheet, Map<String, String> values) {
        Row filled = sheet.createRow(2);
        int found = 0;
        for (Cell heading : sheet.getRow(1)) {
            String value = values.getOrDefault(heading.getStringCellValue(), "");
            filled.createCell(heading.getColumnIndex()).setCellValue(value);
            found += value.isEmpty() ? 0 : 1;
        }
        assertThat(found).isEqualTo(values.size());
    }

    @Test
    void filledCsvTablesAreScored() throws Exception {
        Path units = folder.resolve("某县.单位.csv");
        Cli run = Cli.run("template", "--standard", "s4-1", "--out", units.toString());
        assertThat(run.out().lines()).containsExactly(units.toString(), folder.resolve("某县.材料.csv") + "");
        fill(units, UNIT);
        fill(folder.resolve("某县.材料.csv"), STUDY);
        scores(units);
    }

    private static void fill(Path csv, Map<String, String> values) throws Exception {
        List<String> headings = Arrays.stream(Files.readAllLines(csv).get(1).split(","))
                .map(h -> h.replace("\"", ""))
                .toList();
        assertThat(headings).containsAll(values.keySet());
        String row = String.join(
                ",", headings.stream().map(h -> values.getOrDefault(h, "")).toList());
        Files.writeString(csv, row + "\r\n", UTF_8, StandardOpenOption.APPEND);
    }

    @Test
    void onlyWhatTheStandardLooksAtIsAskedForAndNothingIsOverwritten() throws Exception {
        Path units = folder.resolve("units.csv");
        Cli.run("template", "--standard", "s4-1", "--out", units.toString());
        assertThat(Files.readString(units)).contains("中心组人数").doesNotContain("审批事项数");
        assertThat(Files.readString(folder.resolve("evidence.csv"))).contains("集中学习、");
        Cli again = Cli.run("template", "--standard", "s4-1", "--out", units.toString());
        assertThat(again.code()).isEqualTo(Main.WRONG_USAGE);
        assertThat(again.err()).contains("已经存在");
        assertThat(Cli.run("template", "--standard", "s4-1", "--out", "x.pdf").err())
                .contains("认不出 x.pdf");
    }
}
