package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OverviewRouteTest {

    private static final String PATH = "/api/assessments";

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
    void scoresAgainstEveryStandard() {
        HttpResponse<byte[]> response = served.post(PATH, Served.sample("gaps"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Served.header(response, "Content-Type")).isEqualTo("application/json");
        JsonNode overview = Served.json(response.body());
        JsonNode alone = Served.json(
                served.post(Served.ASSESSMENTS, Served.sample("gaps")).body());
        assertThat(overview.at("/assessments")).anySatisfy(one -> {
            assertThat(one.at("/standard/id").asText()).isEqualTo(Served.STANDARD);
            assertThat(one.at("/earned")).isEqualTo(alone.at("/score/earned"));
        });
        // One of the standards is meant for institutions (事业单位), and this unit is an organ.
        assertThat(overview.at("/assessments").size() + overview.at("/leftOut").size())
                .isEqualTo(Served.json(served.get("/api/standards").body()).size());
        assertThat(overview.at("/inputSha256")).isEqualTo(alone.at("/inputSha256"));
    }

    @Test
    void sendsWhatTheDocumentDescribes() {
        JsonNode overview = Served.json(served.post(PATH, Served.sample("gaps")).body());
        JsonNode api = Served.json(served.get("/api/openapi.json").body());

        TreeSet<String> described = new TreeSet<>();
        api.at("/components/schemas/Overview/properties").fieldNames().forEachRemaining(described::add);
        TreeSet<String> sent = new TreeSet<>();
        overview.fieldNames().forEachRemaining(sent::add);
        assertThat(sent).isEqualTo(described);
    }

    @Test
    void judgesOnTheDayAskedFor() {
        JsonNode overview = Served.json(
                served.post(PATH + "?asOf=2026-06-30", Served.sample("gaps")).body());

        assertThat(overview.at("/asOf").asText()).isEqualTo("2026-06-30");
    }

    @Test
    void refusesWhatItCannotReadOrSend() {
        Served.problem(served.post(PATH, "{}".getBytes()), ProblemType.INVALID_SUBMISSION);
        Served.problem(served.post(PATH, Served.sample("gaps"), "Accept", "text/html"), ProblemType.NOT_ACCEPTABLE);
        Served.problem(served.post(PATH + "?asof=1", Served.sample("gaps")), ProblemType.BAD_PARAMETER);
    }
}
