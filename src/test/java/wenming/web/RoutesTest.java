package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenming.report.StandardJson;
import wenming.rules.Library;

class RoutesTest {

    private static Served served;

    @BeforeAll
    static void start() {
        served = new Served();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void listsTheStandards() {
        HttpResponse<byte[]> response = served.get("/api/standards");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Served.header(response, "Content-Type")).isEqualTo("application/json");
        assertThat(Served.json(response.body()).findValuesAsText("id")).contains("s2", "s4-1");
    }

    @Test
    void givesAStandardAsTheReportPackageWritesIt() {
        HttpResponse<byte[]> response = served.get("/api/standards/" + Served.STANDARD);

        try (Library library = Library.open(Served.RULES)) {
            byte[] direct = StandardJson.bytes(
                    library.standard(Served.STANDARD).orElseThrow().scheme());
            assertThat(response.body()).isEqualTo(direct);
        }
    }

    @Test
    void tellsItsHealth() {
        JsonNode health = Served.json(served.get("/api/health").body());

        assertThat(health.at("/status").asText()).isEqualTo("ok");
        assertThat(health.at("/version").asText()).isNotEmpty();
        assertThat(health.at("/standards").asInt()).isPositive();
        assertThat(health.at("/broken")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/api/standards", "/api/standards/s4-1", "/api/health", "/api/openapi.json", "/api/docs"})
    void answersHeadLikeGetButWithoutABody(String path) {
        HttpResponse<byte[]> get = served.get(path);
        HttpResponse<byte[]> head = served.method("HEAD", path);

        assertThat(head.statusCode()).isEqualTo(get.statusCode()).isEqualTo(200);
        assertThat(Served.header(head, "Content-Type")).isEqualTo(Served.header(get, "Content-Type"));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void answersHeadForWhatIsNotThere() {
        assertThat(served.method("HEAD", "/api/standards/nope").statusCode()).isEqualTo(404);
    }

    @Test
    void answersOptionsWithTheMethodsAndNothingForOtherSites() {
        HttpResponse<byte[]> get = served.method("OPTIONS", "/api/standards");
        HttpResponse<byte[]> post = served.method("OPTIONS", Served.ASSESSMENTS);

        assertThat(get.statusCode()).isEqualTo(204);
        assertThat(Served.header(get, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(Served.header(post, "Allow")).isEqualTo("POST, OPTIONS");
        assertThat(post.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }

    @Test
    void givesScriptStyleAndIconTheirTypes() {
        assertThat(Served.header(served.get("/assets/style.css"), "Content-Type"))
                .startsWith("text/css");
        assertThat(Served.header(served.get("/assets/start.js"), "Content-Type"))
                .startsWith("text/javascript");
        assertThat(Served.header(served.get("/assets/icon.svg"), "Content-Type"))
                .isEqualTo("image/svg+xml");
    }
}
