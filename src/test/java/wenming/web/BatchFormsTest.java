package wenming.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.tables.results.ResultForm;

/** Every kind of file a batch can come in as gives what the command gives for the same file. */
class BatchFormsTest {

    private static final String UNITS = """
            单位代码,单位名称,单位类型,考核期起,考核期止
            A1,甲局,机关,2026-01-01,2026-12-31
            A2,乙局,机关,2026-01-01,二〇二六
            A3,丙局,机关,2026-01-01,2026-12-31
            """;
    private static final String EVIDENCE = """
            单位代码,编号,种类,标题,日期,时长,应到人数,实到人数,范围
            A1,E1,集中学习,全体学习,2026-03-06,2.5,42,40,全体人员
            A3,E1,集中学习,全体学习,2026-03-06,两小时,42,40,全体人员
            A9,E1,集中学习,全体学习,2026-03-06,2,42,40,全体人员
            """;

    @TempDir
    private static Path data;

    @TempDir
    private Path folder;

    private static Handed server;

    @BeforeAll
    static void start() {
        server = new Handed(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** All downloads of the job, and what its refused units are told. */
    private String sameAsTheCommand(String job, String standard, String input, String... previous) throws Exception {
        JsonNode ended = server.ended(job);
        assertThat(ended.at("/status").asText()).as(ended.toString()).isEqualTo("done");
        Handed.commanded(folder, standard, input, previous);
        for (ResultForm form : ResultForm.values()) {
            assertThat(server.served.get(job + "/results." + form.suffix()).body())
                    .as(form.suffix())
                    .isEqualTo(Files.readAllBytes(folder.resolve("out." + form.suffix())));
        }
        String refused = server.get(job + "/results?status=refused").toString();
        assertThat(refused).doesNotContain(data.toString());
        return refused;
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    @Test
    void tablesAsTheSystemOfAChineseOfficeWritesThem() throws Exception {
        Charset chinese = Charset.forName("GB18030");
        Path units = write("units.csv", UNITS, chinese);
        Path evidence = write("evidence.csv", EVIDENCE, chinese);
        String job = server.accepted(Served.STANDARD, evidence, units);
        assertThat(sameAsTheCommand(job, Served.STANDARD, "units.csv"))
                .contains("units.csv:3", "\"E3\"", "evidence.csv", "\"F3\"", "\"A4\"");
    }

    @Test
    void aWorkbookAsTheBodyItself() throws Exception {
        Path book = folder.resolve("submissions.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(book)) {
            sheet(workbook, "单位", UNITS);
            sheet(workbook, "材料", EVIDENCE);
            workbook.write(out);
        }
        HttpResponse<byte[]> answer = server.served.send(HttpRequest.newBuilder(server.served.uri(Handed.BATCHES))
                .header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .POST(BodyPublishers.ofFile(book)));
        assertThat(answer.statusCode()).as(Served.text(answer)).isEqualTo(202);
        String job = Served.header(answer, "Location");
        assertThat(sameAsTheCommand(job, Served.STANDARD, "submissions.xlsx"))
                .contains("submissions.xlsx 单位!A3", "单位!E3", "材料!F3", "材料!A4");
    }

    private static void sheet(XSSFWorkbook workbook, String name, String csv) {
        var sheet = workbook.createSheet(name);
        for (String line : csv.strip().split("\n")) {
            XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (String cell : line.split(",")) {
                row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
            }
        }
    }

    static byte[] packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void packedLinesWithTheResultsOfTwoYears() throws Exception {
        Path units = folder.resolve("submissions.ndjson.gz");
        Files.write(units, packed(Handed.units(20)));
        String last = "{\"unit\":{\"id\":\"U1\"},\"score\":{\"earned\":90},\"title\":{\"label\":\"优胜单位\"}}\n";
        Path previous = Files.writeString(folder.resolve("previous.ndjson"), last);
        Path before = Files.write(folder.resolve("beforePrevious.ndjson.gz"), packed(last));
        String job = server.accepted("s2", before, units, previous);
        sameAsTheCommand(job, "s2", "submissions.ndjson.gz", "previous.ndjson", "beforePrevious.ndjson.gz");
        assertThat(server.get(job + "/results/1").at("/cohort/decision").toString())
                .as("last year's title is at stake")
                .isNotEqualTo(
                        server.get(job + "/results/2").at("/cohort/decision").toString());
    }
}
