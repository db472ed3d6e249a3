package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wenming.testing.LiveFolder;

/**
 * Drafts that would cost time or memory. Each is answered, within the limits a server really has, with few enough findings to be read; a check that
 * took longer than it may would be answered with 503.
 */
class HostileDraftTest {

    private static final String MEASURED = "统计 \"集中学习\"\n计算 次数";
    private static final int FINDINGS = 1_500;

    @TempDir
    static Path rules;

    private static Served served;

    @BeforeAll
    static void start() {
        served = new Served(new LiveFolder(rules).standard("a", 10).path(), Limits.standard());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    static Stream<Arguments> drafts() {
        return Stream.of(
                rules("a megabyte of lines that are no rules", times(240_000, i -> "乱")),
                rules("a megabyte of quotes", times(300_000, i -> "\"")),
                rules("a megabyte on one line", "x".repeat(1_000_001)),
                rules("a rule that never ends", rule(1, MEASURED, times(40_000, i -> "达到 24 次 得滿分"))),
                rules("many wrong sentences", times(500, i -> rule(i, MEASURED, times(20, k -> "达刭 24")))),
                rules("many unknown names", times(500, i -> rule(i, "统计 " + names("集", 30) + "\n计算 次数", "得满分"))),
                rules("many annotations", "规则 \"a\"\n" + times(60_000, i -> "@依据(\"x\")")),
                rules("many annotations on a line", times(2_000, i -> "@甲".repeat(160))),
                rules("brackets without end", "规则 \"a\"\n" + times(2_000, i -> "@甲(" + "\"a\"(".repeat(90))),
                rules("a number of 400 digits", rule(1, MEASURED, "达到 " + "9".repeat(400) + " 次 得满分")),
                rules("a number with an exponent", rule(1, MEASURED, "达到 1e1000000000 次 得满分")),
                rules("NUL", "规则 \"a\0b\"\n当\n那么\n得满分\n结束"),
                many("sixty thousand rules", i -> rule(i, MEASURED, "得满分")),
                many("rules of one name", i -> rule(1, MEASURED, "得满分")),
                many("each rule waits for the next", i -> rule(i, "且 已触发 \"r" + (i + 1) + "\"", "得满分")),
                many("each waits for a rule there is not", i -> rule(i, "且 已触发 \"" + "长".repeat(3) + i + "\"", "得满分")),
                outline(
                        "aliases that multiply",
                        "a: &a [x,x,x]\n" + times(30, i -> "b" + i + ": &b" + i + " [*a,*a,*a]")),
                outline("lists in lists", "[".repeat(1_000_000)),
                outline("objects in objects", "{".repeat(1_000_000)),
                outline("blocks in blocks", "- ".repeat(400_000)),
                outline("keys in keys", "? ".repeat(400_000)),
                outline("ever deeper", times(1_300, i -> " ".repeat(i) + "a:")),
                outline("many keys", times(100_000, i -> "k" + i + ": 1")),
                outline("a long text", "id: \"" + "x".repeat(900_000) + "\""),
                outline(
                        "many categories",
                        "categories:\n" + times(20_000, i -> "  - {id: \"" + i + "\", title: x, points: 1}")),
                outline("a huge number", "fullMarks: 1e1000000000"),
                outline(
                        "a tag that makes an object",
                        "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1:9/\"]]"),
                outline("a tag that reads a file", "id: !!java.io.FileInputStream [/etc/passwd]"),
                Arguments.of("evidence: lists in lists", "{\"evidence\": \"kinds: " + "[".repeat(1_000_000) + "\"}"),
                Arguments.of(
                        "evidence: many kinds",
                        "{\"evidence\": \"kinds:\\n"
                                + times(40_000, i -> "  k" + i + ": {}").replace("\n", "\\n") + "\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void isAnsweredWithErrors(String name, Object draft) {
        JsonNode checked = Drafted.checked(post(draft));

        assertThat(checked.at("/usable").asBoolean()).isFalse();
        assertThat(checked.at("/errors").asInt()).isBetween(1, FINDINGS);
        assertThat(checked.at("/diagnostics").size()).isLessThanOrEqualTo(DraftJson.MOST);
        assertThat(Served.json(served.get("/api/health").body()).at("/status").asText())
                .isEqualTo("ok");
    }

    @Test
    void aDraftBeyondTheSizeOfARequestIsRefused() {
        Served.problem(post(Map.of("x.dslr", "x".repeat(5_000_001))), ProblemType.TOO_LARGE);
    }

    @Test
    void aTextBeyondTheSizeOfAnyRuleFileIsRefused() {
        Served.problem(post(Map.of("x.dslr", "x".repeat(2_000_001))), ProblemType.BROKEN_JSON);
    }

    @Test
    void tooManyFilesAreRefused() {
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i <= Draft.MOST_FILES; i++) {
            files.put(i + ".dslr", "");
        }
        assertThat(Served.problem(post(files), ProblemType.INVALID_DRAFT)
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo("D005");
    }

    @SuppressWarnings("unchecked")
    private static HttpResponse<byte[]> post(Object draft) {
        Drafted drafted = new Drafted(served, "a");
        return draft instanceof String json ? drafted.post(json) : drafted.post((Map<String, String>) draft);
    }

    private static Arguments rules(String name, String text) {
        return Arguments.of(name, Map.of("x.dslr", text));
    }

    private static Arguments outline(String name, String text) {
        return Arguments.of("standard.yaml: " + name, Map.of("standard.yaml", text));
    }

    /** As many rules as fit into a request. */
    private static Arguments many(String name, IntFunction<String> rule) {
        Map<String, String> files = new HashMap<>();
        for (int file = 0; file < 60; file++) {
            int first = file * 500;
            files.put(file + ".dslr", times(500, i -> rule.apply(first + i)));
        }
        return Arguments.of(name, files);
    }

    private static String rule(int number, String when, String then) {
        return "规则 \"r" + number + "\"\n@项目(\"1.1\") @依据(\"x\")\n当\n" + when + "\n那么\n" + then + "\n结束";
    }

    private static String names(String word, int times) {
        return IntStream.range(0, times).mapToObj(i -> "\"" + word + i + "\"").collect(Collectors.joining(" 或 "));
    }

    private static String times(int times, IntFunction<String> line) {
        return IntStream.range(0, times).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
