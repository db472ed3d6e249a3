package wenming.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenming.tables.results.ResultForm;

/** A batch from the upload to its results, on a real server with a real database. */
class BatchesTest {

    private static final String LINES =
            Handed.units(20) + Handed.sample("gaps") + "{\"unit\": 3}\n\n" + Handed.sample("model");

    @TempDir
    private static Path data;

    private static Handed server;
    private static String job;
    private static JsonNode ended;

    @BeforeAll
    static void done() {
        server = new Handed(data);
        job = server.accepted(LINES);
        ended = server.ended(job);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void tellsWhatBecameOfIt() {
        assertThat(ended.at("/status").asText()).as(ended.toString()).isEqualTo("done");
        assertThat(ended.at("/units").asInt()).isEqualTo(23);
        assertThat(ended.at("/expected").asInt()).isEqualTo(23);
        assertThat(ended.at("/refused").asInt()).isEqualTo(1);
        assertThat(ended.at("/percent").asInt()).isEqualTo(100);
        assertThat(ended.at("/standard/id").asText()).isEqualTo(Served.STANDARD);
        assertThat(ended.at("/standard/sha256").asText())
                .isEqualTo(server.get("/api/standards/" + Served.STANDARD)
                        .at("/sha256")
                        .asText());
        assertThat(job).matches("/api/batches/[0-9a-f]{32}");
        assertThat(server.get("/api/batches").findValuesAsText("url")).contains(job);
    }

    @Test
    void sendsTheFieldsTheDocumentNames() {
        JsonNode schemas = server.get("/api/openapi.json").at("/components/schemas");
        assertThat(fields(ended)).isEqualTo(fields(schemas.at("/Batch/properties")));
        assertThat(fields(server.get(job + "/results"))).isEqualTo(fields(schemas.at("/ResultPage/properties")));
    }

    private static List<String> fields(JsonNode node) {
        return node.properties().stream().map(property -> property.getKey()).toList();
    }

    @Test
    void everyDownloadHasTheBytesOfTheCommand(@TempDir Path folder) throws Exception {
        byte[] lines = Handed.commanded(folder, LINES);

        assertThat(server.served.get(job + "/results.ndjson").body()).isEqualTo(lines);
        for (ResultForm form : ResultForm.values()) {
            HttpResponse<byte[]> file = server.served.get(job + "/results." + form.suffix());
            assertThat(file.body())
                    .as(form.suffix())
                    .isEqualTo(Files.readAllBytes(folder.resolve("out." + form.suffix())));
            assertThat(Served.header(file, "Content-Type")).isEqualTo(form.contentType());
            assertThat(Served.header(file, "Content-Disposition"))
                    .matches("attachment; filename=\"results-[0-9a-f]{8}\\." + form.suffix() + "\"");
        }
        String fifth = new String(lines, UTF_8).split("\n")[4];
        assertThat(Served.text(server.served.get(job + "/results/5"))).isEqualTo(fifth);
    }

    @Test
    void whatIsKeptIsTheResultsAndNotTheEvidence() throws Exception {
        Path folder = data.resolve("batches").resolve(job.replaceFirst(".*/", ""));
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("results.ndjson", "results.csv", "results.xlsx", "results.txt");
        }
    }

    @Test
    void listsByRankWithTheRefusedLast() {
        JsonNode all = server.get(job + "/results?size=100");
        assertThat(all.at("/total").asInt()).isEqualTo(23);
        assertThat(all.at("/units/0/number").asInt()).isEqualTo(23);
        assertThat(all.at("/units/0/title").asText()).isEqualTo("市级文明机关");
        assertThat(all.at("/units/0/place").asInt()).isEqualTo(1);
        assertThat(all.at("/units/1/number").asInt()).isEqualTo(21);
        JsonNode refused = all.at("/units/22");
        assertThat(refused.at("/status").asText()).isEqualTo("refused");
        assertThat(refused.at("/input").asText()).isEqualTo("submissions.ndjson:22");
        assertThat(refused.at("/errors/0/line").asInt()).isEqualTo(22);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?order=input&size=5&page=2|23|6,7,8,9,10",
                "?order=input&size=5&page=5|23|21,22,23",
                "?page=7|23|",
                "?title=市级文明机关|1|23",
                "?title=没有的|0|",
                "?status=refused|1|22",
                "?status=scored&size=2|22|23,21",
                "?from=20&size=3|2|23,21",
                "?to=19.999&size=2|20|1,2"
            })
    void pagesAndFilters(String query, int total, String numbers) {
        JsonNode page = server.get(job + "/results"
                + query.replace("市级文明机关", "%E5%B8%82%E7%BA%A7%E6%96%87%E6%98%8E%E6%9C%BA%E5%85%B3")
                        .replace("没有的", "%E6%B2%A1"));
        assertThat(page.at("/total").asInt()).isEqualTo(total);
        assertThat(page.at("/units").findValuesAsText("number"))
                .isEqualTo(numbers == null ? List.of() : List.of(numbers.split(",")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?pag=2|是否想写「page」",
                "?page=0|不是正整数",
                "?size=101|最大是 100",
                "?from=x|不是分数",
                "?from=5&to=4|from 大于 to",
                "?status=ok|scored、refused",
                "?page=1&page=2|2 次"
            })
    void wrongQueries(String query, String words) {
        JsonNode problem = Served.problem(server.served.get(job + "/results" + query), ProblemType.BAD_PARAMETER);
        assertThat(problem.at("/detail").asText()).contains(words);
    }

    @Test
    void allThatIsWrongWithAQueryIsToldAtOnce() {
        JsonNode problem = Served.problem(
                server.served.get(job + "/results?pag=2&size=0&from=x&to=1e9&status=ok&status=no&order=up"),
                ProblemType.BAD_PARAMETER);
        assertThat(problem.at("/errors").findValuesAsText("code"))
                .containsExactlyInAnyOrder("Q001", "Q002", "Q003", "Q003", "Q003", "Q003", "Q003");
    }

    @Test
    void tellsItsProgressUntilItEnds() {
        String running = server.accepted(Handed.units(100));
        HttpResponse<byte[]> events = server.served.get(running + "/events");

        assertThat(Served.header(events, "Content-Type")).startsWith("text/event-stream");
        String[] parts = Served.text(events).split("\n\n");
        assertThat(parts[0]).startsWith("event: progress\ndata: {\"id\":");
        String last = parts[parts.length - 1];
        assertThat(last).startsWith("event: end\ndata: ");
        JsonNode status = Served.json(last.substring(last.indexOf('{')).getBytes(UTF_8));
        assertThat(status.at("/status").asText()).isEqualTo("done");
        assertThat(status.at("/units").asInt()).isEqualTo(100);
    }

    @Test
    void saysWhatIsNotThere() {
        String none = "/api/batches/" + "0".repeat(32);
        Served.problem(server.served.get(none), ProblemType.UNKNOWN_BATCH);
        Served.problem(server.served.get("/api/batches/x"), ProblemType.UNKNOWN_BATCH);
        Served.problem(server.served.get(job + "/results/24"), ProblemType.UNKNOWN_UNIT);
        Served.problem(server.served.get(job + "/results/0"), ProblemType.UNKNOWN_UNIT);
        Served.problem(server.served.method("DELETE", job), ProblemType.BATCH_ENDED);
        JsonNode problem = Served.problem(server.served.get(job + "/results.xls"), ProblemType.UNKNOWN_FORMAT);
        assertThat(problem.at("/detail").asText())
                .contains("是否想要 results.xlsx？", "results.ndjson", "results.csv", "results.txt");
    }
}
