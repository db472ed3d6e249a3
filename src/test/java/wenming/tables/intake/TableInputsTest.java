package wenming.tables.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenming.batch.Inputs;
import wenming.evidence.RawSubmission;
import wenming.evidence.Submission;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;
import wenming.report.JsonReport;
import wenming.rules.Library;

class TableInputsTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String UNITS = "单位代码,单位名称,单位类型,考核期起,考核期止\nA1,甲局,机关,2026-01-01,2026-12-31\n";

    private static Library library;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        library = Library.open(Path.of("rules"));
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private List<RawSubmission> read(Path path) {
        assertThat(TableInputs.reads(path)).isTrue();
        List<RawSubmission> all = new ArrayList<>();
        try (Inputs.Reading reading = new TableInputs(path, library.catalog()).open()) {
            reading.forEachRemaining(all::add);
        }
        return all;
    }

    private static Submission submission(RawSubmission raw) {
        return raw.read(library.submissions());
    }

    private static List<Diagnostic> found(RawSubmission raw) {
        return catchThrowableOfType(InvalidInput.class, () -> submission(raw)).diagnostics();
    }

    private List<Diagnostic> refused(Path path) {
        return catchThrowableOfType(InvalidInput.class, () -> read(path)).diagnostics();
    }

    private Path csv(String units, String evidence) throws IOException {
        Files.writeString(folder.resolve("县.材料.csv"), evidence, UTF_8);
        return Files.writeString(folder.resolve("县.单位.csv"), units, UTF_8);
    }

    private static String result(String standard, Submission submission) {
        return new String(
                JsonReport.bytes(library.standard(standard).orElseThrow().assess(submission)), UTF_8);
    }

    /** The digest is of the submission's bytes, and a table has others than the file it was made from. */
    private static String undigested(String result) {
        return result.replaceAll("\"inputSha256\":\"[0-9a-f]{64}\"", "\"inputSha256\":\"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s4-1", "s1", "s2"})
    void aUnitInTablesHasTheResultOfItsFile(String standard) throws IOException {
        List<Path> samples = Stream.of("model", "gaps", "empty")
                .map(n -> Path.of("samples", standard, n + ".json"))
                .toList();
        CountyTables chinese = new CountyTables(true, library.catalog());
        CountyTables english = new CountyTables(false, library.catalog());
        for (Path sample : samples) {
            chinese.add(sample);
            english.add(sample);
        }
        chinese.shuffled(1);
        english.shuffled(2);
        Path workbook = folder.resolve("county.xlsx");
        CountyTables.write(workbook, chinese.workbook());
        Path foreign = folder.resolve("english.XLSX");
        CountyTables.write(foreign, english.workbook());
        List<Path> inputs = new ArrayList<>(List.of(workbook, foreign));
        for (SheetKind kind : SheetKind.values()) {
            String table = chinese.csv(kind);
            CountyTables.write(folder.resolve("utf." + kind.label() + ".csv"), table.getBytes(UTF_8));
            CountyTables.write(folder.resolve("bom." + kind.label() + ".csv"), ("\ufeff" + table).getBytes(UTF_8));
            CountyTables.write(folder.resolve("gb." + kind.label() + ".csv"), table.getBytes(GB18030));
            CountyTables.write(
                    folder.resolve(kind.json() + ".csv"), english.csv(kind).getBytes(UTF_8));
        }
        Stream.of("utf", "bom", "gb").forEach(n -> inputs.add(folder.resolve(n + ".单位.csv")));
        inputs.add(folder);

        List<String> first = List.of();
        for (Path input : inputs) {
            List<String> results = read(input).stream()
                    .map(raw -> result(standard, submission(raw)))
                    .toList();
            first = first.isEmpty() ? results : first;
            assertThat(results).as("%s", input.getFileName()).isEqualTo(first);
        }
        for (int i = 0; i < samples.size(); i++) {
            Submission alone = library.submissions().read("", Files.readAllBytes(samples.get(i)));
            assertThat(undigested(first.get(i))).isEqualTo(undigested(result(standard, alone)));
        }
    }

    @Test
    void aBadRowIsToldWithItsCellAndTheRestIsRead() throws IOException {
        Path path = csv(
                UNITS + "A2,乙局,机关,2026-01-01,2026-12-31\nA3,丙局,机关,2026-13-01,2026-12-31\n",
                "单位代码,编号,种类,标题,日期,时长,实到人数,应到人数\n"
                        + "A2,E1,集中学习,第一次,2026-03-06,二小时,40,42\n"
                        + "A1,E1,集中学习,第一次,2026-03-06,2,40,42\n"
                        + "A2,E2,集中学习,第二次,2026-02-30,2,50,42\n"
                        + "B9,E1,集中学习,第一次,2026-03-06,2,40,42\n"
                        + ",E1,集中学习,第一次,2026-03-06,2,40,42\n");
        List<RawSubmission> all = read(path);
        assertThat(all)
                .extracting(RawSubmission::name)
                .satisfiesExactly(
                        n -> assertThat(n).endsWith("县.单位.csv:2"),
                        n -> assertThat(n).endsWith("县.单位.csv:3"),
                        n -> assertThat(n).endsWith("县.单位.csv:4"),
                        n -> assertThat(n).endsWith("县.材料.csv:6"),
                        n -> assertThat(n).endsWith("县.材料.csv:5"));
        assertThat(submission(all.get(0)).evidence()).hasSize(1);
        assertThat(found(all.get(1)))
                .extracting(Diagnostic::toString)
                .satisfiesExactlyInAnyOrder(
                        t -> assertThat(t).contains("县.材料.csv F2 ", "「时长」应为数字"),
                        t -> assertThat(t).contains("县.材料.csv E4 ", "这一天不存在"),
                        t -> assertThat(t).contains("县.材料.csv G4 ", "「实到人数」50 大于「应到人数」42"));
        assertThat(found(all.get(2)))
                .extracting(Diagnostic::toString)
                .satisfiesExactly(t -> assertThat(t).contains("县.单位.csv D4 ", "2026-13-01"));
        assertThat(found(all.get(3)).get(0).toString()).contains("县.材料.csv A6 T025 没有写单位代码");
        assertThat(found(all.get(4)).get(0).toString()).contains("县.材料.csv A5 T026 单位表里没有代码为「B9」的单位");
    }

    @Test
    void fullWidthDigitsAndDaysAsPeopleWriteThem() throws IOException {
        Path path = csv(
                "单位名称（全称）,单位代码 ,在职人数,群众满意率,下属单位,起始日期,截止日期\n甲局,Ａ１,\"１，２００人\",９５％,否,20260101,2026年12月31日\n",
                "单位代码,种类,标题,日期,时长（小时）,实到人数,应到人数,主题,附件\n"
                        + "A1,集中学习,一,2026-3-6,２.5,４０,42人,法律；纪律,3\n"
                        + "A1,集中学习,二,2026/03/07,２.5小时,40,42,法律、纪律,签到表.jpg、照片.jpg\n"
                        + "A1,集中学习,三,2026年3月8日,2.5,40,42,,\n"
                        + "Ａ1,集中学习,四,46090,2.5,40,42,,\n"
                        + "A1,集中学习,五,2026.3.10 14:30,2.5,40,42,,\n");
        String json = new String(read(path).get(0).json(), UTF_8);
        assertThat(json)
                .contains("\"id\":\"A1\"", "\"headcount\":1200", "\"群众满意率\":95", "\"subordinate\":false")
                .contains("\"from\":\"2026-01-01\"", "\"to\":\"2026-12-31\"")
                .contains("\"date\":\"2026-03-06\"", "\"date\":\"2026-03-07\"", "\"date\":\"2026-03-08\"")
                .contains("\"date\":\"2026-03-09\"", "\"date\":\"2026-03-10\"")
                .contains("\"id\":\"R2\"", "\"hours\":2.5", "\"attended\":40", "\"expected\":42")
                .contains("\"topics\":[\"法律\",\"纪律\"]", "\"attachments\":[\"附件1\",\"附件2\",\"附件3\"]")
                .contains("\"attachments\":[\"签到表.jpg\",\"照片.jpg\"]");
        assertThat(submission(read(path).get(0)).unit().id()).isEqualTo("A1");
    }

    @Test
    void mistakesOfHeadingsAreAllToldAtOnce() throws IOException {
        Path path =
                csv("单位编码,单位名称,单位类形,考核期起\nA1,甲局,机关,2026-01-01\n", "单位代码,种类,标题,标题,实到人數,备注栏,\nA1,集中学习,一,一,40,,多出来的\n");
        assertThat(refused(path))
                .extracting(Diagnostic::toString)
                .satisfiesExactlyInAnyOrder(
                        t -> assertThat(t).contains("县.单位.csv A1 T022 不认识的表头「单位编码」", "是否想写「单位代码」？"),
                        t -> assertThat(t).contains("县.单位.csv C1 T022 不认识的表头「单位类形」", "是否想写「单位类型」？"),
                        t -> assertThat(t).contains("T021 缺少「单位代码」"),
                        t -> assertThat(t).contains("T021 缺少「考核期止」"),
                        t -> assertThat(t).contains("县.材料.csv D1 T023 有两列都是「标题」，另一列在 C1"),
                        t -> assertThat(t).contains("E1 T022 不认识的表头「实到人數」", "是否想写「实到人数」？"),
                        t -> assertThat(t).contains("F1 T022 不认识的表头「备注栏」"),
                        t -> assertThat(t).contains("T021 缺少「日期」"),
                        t -> assertThat(t).contains("G2 T024 这一列有内容，却没有表头"));
    }

    @Test
    void tablesThatAreNotThereAreNamed() throws IOException {
        Path alone = Files.writeString(folder.resolve("乡.单位.csv"), UNITS);
        assertThat(refused(alone).get(0).toString()).contains("T020 没有找到材料表 乡.材料.csv");
        Path other = Files.writeString(folder.resolve("县.csv"), UNITS);
        assertThat(refused(other).get(0).toString()).contains("T020 从文件名看不出这是单位表");
        Path book = workbook(b -> {
            b.createSheet("各单位");
            b.createSheet("证据");
        });
        assertThat(refused(book)).extracting(Diagnostic::message).allMatch(m -> m.contains("现有：各单位、证据"));
        assertThat(refused(book)).hasSize(2);
    }

    private Path workbook(Consumer<XSSFWorkbook> fill) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill.accept(book);
            book.write(bytes);
        }
        return Files.write(folder.resolve("book.xlsx"), bytes.toByteArray());
    }

    private static void row(XSSFRow row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number n) {
                row.createCell(i).setCellValue(n.doubleValue());
            } else if (values[i] instanceof LocalDate day) {
                row.createCell(i).setCellValue(day);
            } else {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }

    private static void style(XSSFWorkbook book, org.apache.poi.ss.usermodel.Cell cell, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    @Test
    void cellsOfAWorkbookMeanWhatTheyShow() throws IOException {
        Path path = workbook(book -> {
            XSSFRow heading = book.createSheet("单位").createRow(0);
            row(heading, "单位代码", "单位名称", "考核期起", "考核期止", "群众满意率", "下属单位");
            XSSFRow unit = book.getSheet("单位").createRow(1);
            row(unit, 3301, "甲局", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 0.953, "");
            style(book, unit.getCell(2), "yyyy-mm-dd");
            style(book, unit.getCell(3), "m/d/yy");
            style(book, unit.getCell(4), "0.0%");
            unit.getCell(5).setCellValue(true);
            row(book.createSheet("材料").createRow(4), "日期", "种类", "标题", "单位代码", "时长", "实到人数", "应到人数");
            row(book.getSheet("材料").createRow(5), 46087, "集中学习", "一", "3301", 2.5, 40, 42);
            book.getSheet("材料").createRow(6).createCell(3).setCellValue("3301");
            book.getSheet("材料").getRow(6).createCell(4).setCellFormula("1+1");
        });
        RawSubmission raw = read(path).get(0);
        assertThat(new String(raw.json(), UTF_8))
                .contains("\"id\":\"3301\"", "\"from\":\"2026-01-01\"", "\"to\":\"2026-12-31\"")
                .contains("\"群众满意率\":95.3", "\"subordinate\":true", "\"date\":\"2026-03-06\"", "\"hours\":2.5");
        assertThat(raw.name()).endsWith("book.xlsx 单位!A2");
        assertThat(found(raw)).extracting(Diagnostic::place).allMatch(p -> p.contains("book.xlsx 材料!"));
        assertThat(found(raw))
                .anySatisfy(d -> assertThat(d.toString()).contains("材料!E7 T012 这一格是公式"))
                .anySatisfy(d -> assertThat(d.toString()).contains("材料!A7").contains("「日期」"));
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        Path noise = Files.write(folder.resolve("a.xlsx"), new byte[] {'P', 'K', 3, 4, 1, 2, 3});
        assertThat(refused(noise).get(0).code()).isEqualTo("T002");
        Path binary = csv("单位代码\0", "单位代码");
        assertThat(refused(binary).get(0).code()).isEqualTo("T002");
        assertThat(refused(csv(UNITS + "\"A1,甲\n", "单位代码,种类,标题,日期\n")).get(0).message())
                .contains("引号没有成对");
    }

    @Test
    void rowsOfOneUnitHaveAnEnd() throws IOException {
        StringBuilder rows = new StringBuilder("单位代码,种类,标题,日期\n");
        for (int i = 0; i <= 20_000; i++) {
            rows.append("A1,制度文件,").append(i).append(",2026-01-01\n");
        }
        assertThat(found(read(csv(UNITS, rows.toString())).get(0)).get(0).toString())
                .contains("县.单位.csv A2 T027 单位「A1」的材料超过 20000 行");
    }

    @Test
    void temporaryFilesGoWithTheReading() throws IOException {
        long before = temporary();
        read(csv(UNITS, "单位代码,种类,标题,日期\nA1,制度文件,一,2026-01-01\n"));
        refused(csv("什么", "单位代码"));
        assertThat(temporary()).isEqualTo(before);
    }

    private static long temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().startsWith("wenming-rows"))
                    .count();
        }
    }
}
