package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenming.testing.LiveFolder;

/** A draft is checked against the standard it would change, and nothing comes of it. */
class DraftRouteTest {

    @TempDir
    static Path rules;

    private static LiveFolder folder;
    private static Served served;
    private static Drafted drafted;

    @BeforeAll
    static void start() {
        folder = new LiveFolder(rules).standard("a", 10);
        served = new Served(rules, Served.limits());
        drafted = new Drafted(served, "a");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void anEmptyDraftIsTheStandardAsItIs() {
        JsonNode checked = Drafted.checked(drafted.post("{}"));

        assertThat(checked.at("/usable").asBoolean()).isTrue();
        assertThat(checked.at("/rules").asInt()).isEqualTo(1);
        String live =
                Served.json(served.get("/api/standards/a").body()).at("/sha256").asText();
        assertThat(checked.at("/sha256").asText()).isEqualTo(live);
    }

    @Test
    void oneFileIsCheckedBesideTheOthersAndNothingIsPublished() {
        JsonNode checked = drafted.checked("1.dslr", LiveFolder.rules(6));

        assertThat(checked.at("/usable").asBoolean()).as(checked.toString()).isTrue();
        JsonNode live = Served.json(served.get("/api/standards/a").body());
        assertThat(checked.at("/sha256").asText())
                .isNotEqualTo(live.at("/sha256").asText());
    }

    @Test
    void aMistakeIsShownWithItsPlaceItsTextAndARemedy() {
        JsonNode checked = drafted.checked("1.dslr", LiveFolder.rules(6).replace("集中学习\"\n  计算", "集中学刁\"\n  计算"));

        assertThat(checked.at("/usable").asBoolean()).isFalse();
        JsonNode found = checked.at("/diagnostics/0");
        assertThat(found.at("/code").asText()).isEqualTo("R020");
        assertThat(found.at("/severity").asText()).isEqualTo("error");
        assertThat(found.at("/file").asText()).isEqualTo("1.dslr");
        assertThat(found.at("/line").asInt()).isEqualTo(4);
        assertThat(found.at("/column").asInt()).isEqualTo(6);
        assertThat(found.at("/remedy").asText()).contains("集中学习");
        assertThat(found.at("/excerpt").asText()).isEqualTo("4 │   统计 \"集中学刁\"\n  │        ^^^^^^^^^^");
    }

    @Test
    void aFileCanBeLeftOut() {
        JsonNode checked = Drafted.checked(drafted.post("{\"files\": {\"1.dslr\": null}}"));
        assertThat(checked.at("/diagnostics/0/code").asText()).isEqualTo("R041");
    }

    @Test
    void theCatalogueCanBePartOfTheDraft() {
        JsonNode checked = Drafted.checked(drafted.post("{\"evidence\": \"kinds: [\"}"));
        assertThat(checked.at("/usable").asBoolean()).isFalse();
        assertThat(checked.at("/diagnostics/0/file").asText()).isEqualTo("evidence.yaml");
    }

    @Test
    void aStandardThatIsNotThereYetCanBeChecked() {
        Drafted fresh = new Drafted(served, "fresh");
        assertThat(Served.problem(fresh.post("{}"), ProblemType.UNKNOWN_STANDARD)
                        .at("/detail")
                        .asText())
                .contains("fresh");

        JsonNode checked = Drafted.checked(
                fresh.post(Map.of("standard.yaml", LiveFolder.outline("fresh"), "1.dslr", LiveFolder.rules(6))));
        assertThat(checked.at("/usable").asBoolean()).as(checked.toString()).isTrue();
        assertThat(served.get("/api/standards/fresh").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../x.dslr",
                "/etc/x.dslr",
                "a/b.dslr",
                "a\\\\b.dslr",
                "..dslr",
                ".x.dslr",
                "a..dslr",
                "x\\u0000.dslr",
                "x.dslr\\n",
                "x.java",
                "kmodule.xml",
                "x.dsl",
                "evidence.yaml",
                "STANDARD.YAML",
                "",
                "-x.dslr"
            })
    void namesThatAreNoRuleFilesAreRefused(String name) {
        JsonNode problem =
                Served.problem(drafted.post("{\"files\": {\"" + name + "\": \"\"}}"), ProblemType.INVALID_DRAFT);
        assertThat(problem.at("/errors/0/code").asText()).isEqualTo("D003");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"file\": {}} | INVALID_DRAFT | D001",
                "{\"files\": []} | INVALID_DRAFT | D002",
                "{\"files\": {\"x.dslr\": 1}} | INVALID_DRAFT | D002",
                "{\"files\": {\"x.dslr\": {\"a\": \"b\"}}} | INVALID_DRAFT | D002",
                "{\"files\": {\"x.drl\": \"\"}} | INVALID_DRAFT | D004",
                "{\"files\": {\"x.dslr\": \"\\ud800\"}} | INVALID_DRAFT | D006",
                "{\"evidence\": null} | INVALID_DRAFT | D002",
                "{\"files\": {\"x.dslr\": {\"a\": {\"b\": {}}}}} | BROKEN_JSON |",
                "{\"files\": {\"x.dslr\": \"\", \"x.dslr\": \"\"}} | BROKEN_JSON |",
                "{\"files\": {\"x.dslr\": \"\" | BROKEN_JSON |",
                "[] | BROKEN_JSON |",
                "{} {} | BROKEN_JSON |",
                "'' | BROKEN_JSON |"
            })
    void whatIsNoDraftIsRefused(String body, ProblemType type, String code) {
        JsonNode problem = Served.problem(drafted.post(body), type);
        assertThat(problem.at("/errors/0/code").asText("")).isEqualTo(code == null ? "" : code);
    }

    @Test
    void aBodyInAnotherEncodingIsRefused() {
        byte[] body = "{\"files\": {\"规则.dslr\": \"\"}}".getBytes(StandardCharsets.UTF_16);
        Served.problem(served.post("/api/standards/a/drafts/check", body), ProblemType.BROKEN_JSON);
    }

    @Test
    void everythingWrongWithADraftIsToldAtOnce() {
        String body = "{\"x\": 1, \"files\": {\"a/b\": \"\", \"c.drl\": \"\", \"d.dslr\": 1}}";
        JsonNode problem = Served.problem(drafted.post(body), ProblemType.INVALID_DRAFT);
        assertThat(problem.at("/errors").findValuesAsText("code")).containsExactly("D001", "D003", "D004", "D002");
        assertThat(problem.at("/errors/1/pointer").asText()).isEqualTo("/files/a~1b");
    }
}
