package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wenming.rules.LiveLibrary;

/** The document against the server: neither may say what the other does not. */
class OpenApiTest {

    private static Served served;
    private static JsonNode api;

    @BeforeAll
    static void start() {
        served = new Served();
        api = Served.json(served.get("/api/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void describesEveryRouteAndNoOther() {
        Set<String> described = new TreeSet<>();
        api.at("/paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> described.add(method.getKey().toUpperCase() + " " + path.getKey())));
        Set<String> registered = new TreeSet<>();
        Limits limits = Served.limits();
        try (LiveLibrary rules = LiveLibrary.open(Served.RULES, Clock.systemUTC());
                Engines engines = new Engines(limits, 1)) {
            Server.routes(rules, engines, engines, Optional.empty(), limits, List.of()).stream()
                    .filter(route -> route.path().startsWith("/api/"))
                    .forEach(route -> registered.add(route.method().name() + " " + route.path()));
        }
        assertThat(described).isEqualTo(registered);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(api.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(
                        reference -> assertThat(api.at(reference.substring(1)).isMissingNode())
                                .as(reference)
                                .isFalse());
    }

    @Test
    void namesTheFieldsThatAreSent() {
        JsonNode assessment = Served.json(
                served.post(Served.ASSESSMENTS, Served.sample("gaps")).body());
        assertSameFields("Assessment", assessment);
        assertSameFields(
                "Standard", Served.json(served.get("/api/standards/s4-1").body()));
        assertSameFields(
                "StandardSummary",
                Served.json(served.get("/api/standards").body()).get(0));
        assertSameFields("Health", Served.json(served.get("/api/health").body()));
        assertSameFields("Problem", Served.json(served.get("/api/nope").body()));
    }

    @Test
    void namesTheFieldsThatAreRead() {
        JsonNode problem = Served.problem(served.post("{\"nonsense\": 1}"), ProblemType.INVALID_SUBMISSION);
        assertThat(problem.toString()).contains("nonsense");

        for (String field : fields(api.at("/components/schemas/Submission"))) {
            JsonNode answer =
                    Served.json(served.post("{\"" + field + "\": \"?\"}").body());
            assertThat(answer.at("/errors").findValuesAsText("detail"))
                    .as(field)
                    .noneMatch(detail -> detail.contains("不认识的字段"));
        }
    }

    @Test
    void itsExampleIsASubmission() {
        JsonNode example = api.at("/paths/~1api~1standards~1{id}~1assessments/post/requestBody/content")
                .at("/application~1json/example");
        assertThat(served.post(example.toString()).statusCode()).isEqualTo(200);
    }

    @Test
    void everyErrorOfAnAssessmentIsDescribed() {
        Set<String> described = fields(api.at("/paths/~1api~1standards~1{id}~1assessments/post/responses"));
        assertThat(described).containsExactlyInAnyOrder("200", "400", "404", "406", "408", "413", "415", "422", "503");
    }

    @Test
    void itsDraftIsADraft() {
        String path = "/api/standards/s4-1/drafts/check";
        JsonNode example = api.at("/paths/~1api~1standards~1{id}~1drafts~1check/post/requestBody/content")
                .at("/application~1json/example");
        JsonNode checked = Served.json(served.post(path, example.toString().getBytes(StandardCharsets.UTF_8))
                .body());
        assertSameFields("DraftCheck", checked);
    }

    @Test
    void thePageShowsEveryRouteAndSchema() {
        String page = Served.text(served.get("/api/docs"));
        fields(api.at("/paths")).forEach(path -> assertThat(page).contains("<code>" + path + "</code>"));
        fields(api.at("/components/schemas")).forEach(name -> assertThat(page).contains("id=\"schema-" + name + "\""));
        assertThat(page).doesNotContain("{{");
    }

    private static void assertSameFields(String schema, JsonNode sent) {
        assertThat(fields(api.at("/components/schemas/" + schema))).as(schema).isEqualTo(fields(sent));
    }

    private static Set<String> fields(JsonNode node) {
        JsonNode properties = node.has("properties") ? node.at("/properties") : node;
        Set<String> names = new TreeSet<>();
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            names.add(property.getKey());
        }
        return names;
    }
}
