package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms whose files do not make a batch: everything that is wrong is told at once, and nothing is left behind. */
class BatchPartsTest {

    private static final String RESULT = "{\"unit\":{\"id\":\"U1\"},\"score\":{\"earned\":90}}\n";

    @TempDir
    private static Path data;

    private static Handed server;

    @BeforeAll
    static void start() {
        server = new Handed(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("batches"))) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(n -> n.matches(".*\\.(csv|xlsx|ndjson|gz)")))
                    .allMatch(name -> name.startsWith("results."));
        }
    }

    private static JsonNode refused(Form form, ProblemType type) {
        return Served.problem(server.hand(form), type).at("/errors");
    }

    private static List<String> codes(Form form, ProblemType type) {
        return refused(form, type).findValuesAsText("code");
    }

    @Test
    void partsThatAreMissingUnknownRepeatedOrOutOfPlace() {
        Form form = new Form()
                .part("previous", "a.ndjson", RESULT)
                .part("previous", "a.ndjson", RESULT)
                .part("unit", "u.ndjson", "{}\n")
                .part("units", "u.ndjson", "{}\n")
                .part("evidence", "e.csv", "x");
        JsonNode errors = refused(form, ProblemType.INVALID_SUBMISSION);
        assertThat(errors.findValuesAsText("detail"))
                .containsExactly("「previous」部分出现了不止一次", "不认识的部分「unit」", "「evidence」只与 CSV 的单位表一起交");
        assertThat(errors.findValuesAsText("remedy"))
                .containsExactly("上年度的结果只有一份；再上一年的写作 beforePrevious", "是否想写「units」？", "请删去这一部分，或把 units 也交成 .csv");
        assertThat(codes(new Form().part("units", "u.csv", "x"), ProblemType.INVALID_SUBMISSION))
                .as("evidence is missing")
                .containsExactly("C063");
        assertThat(codes(new Form().part("beforePrevious", "p.ndjson", RESULT), ProblemType.INVALID_SUBMISSION))
                .as("units and last year's results are missing")
                .containsExactly("C063", "C063");
    }

    @Test
    void filesOfAnotherKind() {
        Form form = new Form().part("units", "某县.pdf", "%PDF").part("previous", "r25.xlsx", "PK");
        JsonNode errors = refused(form, ProblemType.UNSUPPORTED_CONTENT);
        assertThat(errors.findValuesAsText("remedy"))
                .containsExactly("文件名应以 .ndjson、.ndjson.gz、.xlsx、.csv 结尾", "文件名应以 .ndjson、.ndjson.gz 结尾");
    }

    @Test
    void emptyFiles() {
        Form form = new Form().part("units", "u.xlsx", "").part("previous", "r.ndjson", "");
        assertThat(codes(form, ProblemType.INVALID_SUBMISSION)).containsExactly("C001", "C001");
        assertThat(codes(new Form(), ProblemType.INVALID_SUBMISSION)).containsExactly("C063");
    }

    @Test
    void damagedFilesAndWrongLinesAreToldTogether() {
        Form form = new Form()
                .part("units", "u.xlsx", "no archive")
                .part("previous", "r.ndjson", RESULT + "{\"unit\":{}}\n" + RESULT + "{\"unit\":{\"id\":\"U2\"}}\n");
        JsonNode errors = refused(form, ProblemType.INVALID_SUBMISSION);
        assertThat(errors.findValuesAsText("detail"))
                .containsExactly("文件已损坏，打不开", "这一行不是评分结果：没有单位代码", "单位 U1 的结果出现两次", "这一行不是评分结果：没有得分");
        assertThat(errors.findValuesAsText("file"))
                .containsExactly("submissions.xlsx", "previous.ndjson", "previous.ndjson", "previous.ndjson");
        assertThat(errors.findValuesAsText("line")).containsExactly("2", "3", "4");
    }

    @Test
    void headingsThatAreWrongInBothTables() {
        Form form = new Form().part("units", "u.csv", "单位代码,名陈\nA1,甲局\n").part("evidence", "e.csv", "一,二\n");
        assertThat(refused(form, ProblemType.INVALID_SUBMISSION).findValuesAsText("file"))
                .contains("units.csv", "evidence.csv");
    }

    @Test
    void packedFilesThatAreCutOffNoneOrSwell() {
        byte[] packed = BatchFormsTest.packed(Handed.units(900));
        Form cut = new Form().part("units", "u.ndjson.gz", "", Arrays.copyOf(packed, packed.length / 2));
        JsonNode errors = refused(cut, ProblemType.INVALID_SUBMISSION);
        assertThat(errors.at("/0/detail").asText()).contains("压缩文件可能已损坏");
        assertThat(errors.at("/0/line").asInt()).isPositive();

        assertThat(refused(new Form().part("units", "u.ndjson.gz", "{}"), ProblemType.INVALID_SUBMISSION)
                        .at("/0/detail")
                        .asText())
                .contains("不是 gzip 压缩文件");
        byte[] bomb = BatchFormsTest.packed(" ".repeat(30_000_000));
        refused(new Form().part("units", "u.ndjson.gz", "", bomb), ProblemType.TOO_LARGE);
    }

    @Test
    void tooManyRows() {
        String units = "单位代码,单位名称,单位类型,考核期起,考核期止\n";
        StringBuilder rows = new StringBuilder(units);
        for (int i = 0; i <= 1000; i++) {
            rows.append("A").append(i).append(",局,机关,2026-01-01,2026-12-31\n");
        }
        Form form = new Form().part("units", "u.csv", rows.toString()).part("evidence", "e.csv", "单位代码,种类,标题,日期\n");
        assertThat(Served.problem(server.hand(form), ProblemType.TOO_LARGE)
                        .at("/detail")
                        .asText())
                .contains("最多 1000 个单位");
    }

    @Test
    void formsThatAreNone() {
        byte[] whole = new Form().part("units", "u.ndjson", Handed.units(3)).body();
        for (int length : new int[] {0, 60, whole.length - Form.BOUNDARY.length() - 8, whole.length - 5}) {
            HttpResponse<byte[]> answer =
                    posted("multipart/form-data; boundary=" + Form.BOUNDARY, Arrays.copyOf(whole, length));
            Served.problem(answer, ProblemType.BAD_REQUEST);
        }
        Served.problem(posted("multipart/form-data", whole), ProblemType.UNSUPPORTED_CONTENT);
        Served.problem(posted("multipart/form-data; charset=utf-8", whole), ProblemType.BAD_REQUEST);
        Form many = new Form();
        for (int i = 0; i < 40; i++) {
            many.part("x", "x", "x");
        }
        Served.problem(server.hand(many), ProblemType.BAD_REQUEST);
    }

    private static HttpResponse<byte[]> posted(String type, byte[] body) {
        return server.served.send(HttpRequest.newBuilder(server.served.uri(Handed.BATCHES))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** A browser sends this from any page without asking first. */
    @Test
    void aFormOfAnotherSite() {
        HttpRequest.Builder request =
                new Form().part("units", "u.ndjson", Handed.units(3)).request(server.served.uri(Handed.BATCHES));
        Served.problem(server.served.send(request.header("Origin", "null")), ProblemType.CROSS_SITE);
    }

    @Test
    void aNameIsNeverAPath() throws Exception {
        String name = "../../../../escaped.ndjson";
        HttpResponse<byte[]> answer = server.hand(new Form().part("units", name, Handed.units(1)));
        assertThat(answer.statusCode()).isEqualTo(202);
        String job = Served.header(answer, "Location");
        assertThat(server.ended(job).at("/units").asInt()).isEqualTo(1);
        try (Stream<Path> files = Files.walk(data)) {
            assertThat(files.map(f -> f.getFileName().toString())).doesNotContain("escaped.ndjson");
        }
    }
}
