package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenming.report.HtmlReport;
import wenming.report.JsonReport;
import wenming.report.TextReport;
import wenming.rules.Library;
import wenming.scoring.Assessment;

class AssessmentRouteTest {

    private static Served served;
    private static Library library;

    @BeforeAll
    static void start() {
        served = new Served();
        library = Library.open(Served.RULES);
    }

    @AfterAll
    static void stop() {
        served.close();
        library.close();
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesTheBytesOfTheDirectCall(Path sample) throws IOException {
        String id = sample.getParent().getFileName().toString();
        byte[] submission = Files.readAllBytes(sample);

        HttpResponse<byte[]> response = served.post("/api/standards/" + id + "/assessments", submission);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Served.header(response, "Content-Type")).isEqualTo("application/json");
        assertThat(response.body()).isEqualTo(JsonReport.bytes(direct(id, submission)));
    }

    @Test
    void givesThePrintableReport() {
        HttpResponse<byte[]> response = served.post(Served.ASSESSMENTS, Served.sample("gaps"), "Accept", "text/html");

        assertThat(Served.header(response, "Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(response.body()).isEqualTo(HtmlReport.bytes(direct(Served.STANDARD, Served.sample("gaps"))));
        assertThat(Served.header(response, "Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("script-src");
    }

    @Test
    void givesTheTextReport() {
        HttpResponse<byte[]> response = served.post(Served.ASSESSMENTS, Served.sample("gaps"), "Accept", "text/plain");

        assertThat(Served.header(response, "Content-Type")).isEqualTo("text/plain;charset=utf-8");
        assertThat(Served.text(response)).isEqualTo(TextReport.of(direct(Served.STANDARD, Served.sample("gaps"))));
    }

    @Test
    void saysThatTheAnswerDependsOnAccept() {
        assertThat(Served.header(served.post(Served.ASSESSMENTS, Served.sample("empty")), "Vary"))
                .contains("Accept");
    }

    @Test
    void aVetoIsAResult() {
        HttpResponse<byte[]> response = served.post(Served.ASSESSMENTS, Served.sample("vetoed"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Served.json(response.body()).at("/vetoes")).isNotEmpty();
    }

    @Test
    void judgesOnAnotherDay() {
        byte[] submission = Served.sample("gaps");
        HttpResponse<byte[]> response = served.post(Served.ASSESSMENTS + "?asOf=2026-06-30", submission);

        Assessment direct = library.standard(Served.STANDARD)
                .orElseThrow()
                .assess(library.submissions().read("", submission).on(LocalDate.of(2026, 6, 30)));
        assertThat(Served.json(response.body()).at("/asOf").asText()).isEqualTo("2026-06-30");
        assertThat(response.body()).isEqualTo(JsonReport.bytes(direct));
    }

    @Test
    void acceptsTheCharsetEverybodySends() {
        for (String type : List.of("application/json; charset=UTF-8", "application/json;charset=\"utf-8\"")) {
            RawAnswer answer = served.raw("POST " + Served.ASSESSMENTS + " HTTP/1.1\r\nHost: localhost\r\n"
                    + "Connection: close\r\nContent-Type: " + type + "\r\nContent-Length: 2\r\n\r\n{}");
            assertThat(answer.status()).as(type).isEqualTo(422);
        }
    }

    private static Assessment direct(String id, byte[] submission) {
        return library.standard(id).orElseThrow().assess(library.submissions().read("", submission));
    }
}
