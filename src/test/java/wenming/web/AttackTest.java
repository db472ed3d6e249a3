package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wenming.testing.LiveFolder;

/** Every hostile Drools file there is, posted through the one door that takes rule files: nothing of it runs, and the server goes on. */
class AttackTest {

    private static final String STANDARD = "a";

    @TempDir
    static Path rules;

    private static Served served;

    @BeforeAll
    static void start() {
        served = new Served(new LiveFolder(rules).standard(STANDARD, 10).path(), Limits.standard());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    static Stream<Arguments> attacks() {
        return Attack.all().stream().map(attack -> Arguments.of(attack.id() + " " + attack.title(), attack));
    }

    @Test
    void theCorpusIsComplete() {
        assertThat(Attack.all()).hasSize(116);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void nothingRuns(String name, Attack attack) {
        Drafted drafted = new Drafted(served, STANDARD);
        Map<String, String> disguises = disguises(attack.text());

        JsonNode code = Served.problem(drafted.post("x.drl", attack.text()), ProblemType.INVALID_DRAFT);
        assertThat(code.at("/errors/0/code").asText()).isEqualTo("D004");
        JsonNode outline = drafted.checked("standard.yaml", attack.text());
        assertThat(outline.at("/usable").asBoolean()).isFalse();
        JsonNode found = Drafted.checked(drafted.post(disguises));
        assertThat(found.at("/usable").asBoolean()).isFalse();
        assertThat(found.findValuesAsText("file")).containsAll(disguises.keySet());

        assertThat(attack.ran()).isFalse();
        assertThat(Served.json(served.get("/api/health").body()).at("/status").asText())
                .isEqualTo("ok");
        HttpResponse<byte[]> scored = served.post(
                "/api/standards/" + STANDARD + "/assessments", LiveFolder.json().getBytes(StandardCharsets.UTF_8));
        assertThat(Served.json(scored.body()).at("/score/earned").asText()).isEqualTo("3");
    }

    /** As a rule file, and in each place of a rule where an author may write. */
    private static Map<String, String> disguises(String attack) {
        String line = attack.replaceAll("\\s+", " ");
        return Map.of(
                "a.dslr", attack,
                "name.dslr", rule(line, "来源", "统计 \"集中学习\"\n  计算 次数", "达到 1 次 得满分"),
                "source.dslr", rule("规则", line, "统计 \"集中学习\"\n  计算 次数", "达到 1 次 得满分"),
                "kind.dslr", rule("规则", "来源", "统计 \"" + line + "\"\n  计算 次数", "达到 1 次 得满分"),
                "when.dslr", rule("规则", "来源", attack, "达到 1 次 得满分"),
                "then.dslr", rule("规则", "来源", "统计 \"集中学习\"\n  计算 次数", attack),
                "hint.dslr", rule("规则", "来源", "统计 \"集中学习\"\n  计算 次数", "达到 1 次 得满分\n  提示 \"" + line + "\""));
    }

    private static String rule(String name, String source, String when, String then) {
        return String.join(
                "\n",
                List.of(
                        "规则 \"" + name + "\"",
                        "  @项目(\"1.1\") @依据(\"" + source + "\")",
                        "当",
                        "  " + when,
                        "那么",
                        "  " + then,
                        "结束"));
    }
}
