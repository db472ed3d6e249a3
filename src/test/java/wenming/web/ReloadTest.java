package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.testing.LiveFolder;

/** A running server while its rules are edited, as its clients see it. */
class ReloadTest {

    @TempDir
    Path rules;

    private LiveFolder folder;
    private Served served;

    @BeforeEach
    void start() {
        folder = new LiveFolder(rules).standard("a", 10);
        served = new Served(rules, Served.limits());
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private String points(String id) {
        byte[] body = LiveFolder.json().getBytes(StandardCharsets.UTF_8);
        return Served.json(served.post("/api/standards/" + id + "/assessments", body)
                        .body())
                .at("/score/earned")
                .asText();
    }

    private JsonNode health() {
        return Served.json(served.get("/api/health").body());
    }

    @Test
    void anEditShowsEverywhere() {
        String before = health().at("/serving/0/sha256").asText();
        folder.standard("a", 5).standard("b", 6);
        served.server.rules().reload();

        assertThat(points("a")).isEqualTo("6");
        assertThat(points("b")).isEqualTo("5");
        assertThat(health().at("/serving/0/sha256").asText()).isNotEqualTo(before);
        assertThat(Served.text(served.get("/"))).contains("（b）");
        assertThat(Served.json(served.get("/api/standards").body()).findValuesAsText("id"))
                .containsExactly("a", "b");
    }

    @Test
    void aBrokenEditIsToldAndTheLastGoodStandardScores() {
        String digest = health().at("/serving/0/sha256").asText();
        folder.broken("a");
        served.server.rules().reload();

        assertThat(points("a")).isEqualTo("3");
        JsonNode health = health();
        assertThat(health.at("/status").asText()).isEqualTo("degraded");
        assertThat(health.at("/serving/0/sha256").asText()).isEqualTo(digest);
        assertThat(health.at("/serving/0/outdated").asBoolean()).isTrue();
        assertThat(health.at("/broken/0/served").asBoolean()).isTrue();
        assertThat(health.at("/broken/0/errors/0/code").asText()).isEqualTo("R013");
        assertThat(health.at("/broken/0/errors/0/line").asInt()).isEqualTo(7);
        assertThat(health.toString()).doesNotContain(rules.toString());
        assertThat(Served.text(served.get("/"))).contains("a：改动没有采用，仍按原来的规则评分", "1.dslr 第 7 行");
    }

    @Test
    void aBrokenCatalogueIsTold() {
        folder.write("evidence.yaml", "kinds: [");
        served.server.rules().reload();

        assertThat(points("a")).isEqualTo("3");
        assertThat(health().at("/status").asText()).isEqualTo("degraded");
        assertThat(health().at("/trouble/0/file").asText()).isEqualTo("evidence.yaml");
        assertThat(Served.text(served.get("/"))).contains("规则文件夹的改动没有采用");
    }

    @Test
    void aStandardThatWasTakenAwayIsUnknown() {
        folder.standard("b", 6).delete("a");
        served.server.rules().reload();

        JsonNode problem = Served.problem(served.get("/api/standards/a"), ProblemType.UNKNOWN_STANDARD);
        assertThat(problem.at("/detail").asText()).contains("b");
    }
}
