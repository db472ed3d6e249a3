package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What a client is told about its mistakes. */
class ProblemsTest {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger(Failures.class);
    private static final ListAppender<ILoggingEvent> LOGGED = new ListAppender<>();

    private static Served served;

    @BeforeAll
    static void start() {
        LOGGED.start();
        LOG.addAppender(LOGGED);
        LOG.setAdditive(false); // the failures below are meant to be
        Route fails = Route.get("/api/fails", request -> {
            throw new IllegalStateException("secret of org.example.Secret");
        });
        Route breaks = Route.get("/api/breaks", request -> {
            throw new StackOverflowError("secret of org.example.Secret");
        });
        served = new Served(Served.RULES, Served.limits(), fails, breaks);
    }

    @AfterAll
    static void stop() {
        served.close();
        LOG.setAdditive(true);
        LOG.detachAppender(LOGGED);
    }

    @Test
    void unknownPath() {
        JsonNode problem = Served.problem(served.get("/api/nothing?x=1"), ProblemType.UNKNOWN_PATH);
        assertThat(problem.at("/instance").asText()).isEqualTo("/api/nothing");
    }

    @Test
    void unknownStandardWithTheNearestOne() {
        JsonNode problem = Served.problem(served.get("/api/standards/s4_1"), ProblemType.UNKNOWN_STANDARD);
        assertThat(problem.at("/detail").asText()).contains("s4_1", "是否想写「s4-1」");
        Served.problem(
                served.post("/api/standards/nope/assessments", Served.sample("model")), ProblemType.UNKNOWN_STANDARD);
    }

    @Test
    void methodWithTheOnesAllowed() {
        HttpResponse<byte[]> delete = served.method("DELETE", "/api/standards");
        Served.problem(delete, ProblemType.METHOD_NOT_ALLOWED);
        assertThat(Served.header(delete, "Allow")).isEqualTo("GET, HEAD, OPTIONS");

        HttpResponse<byte[]> get = served.get(Served.ASSESSMENTS, "Accept", "text/html");
        Served.problem(get, ProblemType.METHOD_NOT_ALLOWED);
        assertThat(Served.header(get, "Allow")).isEqualTo("OPTIONS, POST");
    }

    @Test
    void noneOfOurForms() {
        Served.problem(
                served.post(Served.ASSESSMENTS, Served.sample("model"), "Accept", "application/pdf"),
                ProblemType.NOT_ACCEPTABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json; charset=gbk",
                "application/jsonx",
                "text/json",
                "application/json, text/plain"
            })
    void otherContentTypes(String type) {
        HttpResponse<byte[]> response = served.send(HttpRequest.newBuilder(served.uri(Served.ASSESSMENTS))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(Served.sample("model"))));

        Served.problem(response, ProblemType.UNSUPPORTED_CONTENT);
        assertThat(Served.header(response, "Accept-Post")).isEqualTo("application/json");
    }

    @Test
    void noContentType() {
        HttpResponse<byte[]> response = served.send(HttpRequest.newBuilder(served.uri(Served.ASSESSMENTS))
                .POST(BodyPublishers.ofByteArray(Served.sample("model"))));
        Served.problem(response, ProblemType.UNSUPPORTED_CONTENT);
    }

    @Test
    void compressedBody() {
        Served.problem(
                served.post(Served.ASSESSMENTS, new byte[] {31, -117}, "Content-Encoding", "gzip"),
                ProblemType.UNSUPPORTED_CONTENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asof=2026-06-30|是否想写「asOf」",
                "asOf=30.6.2026|不是日期",
                "asOf=|不是日期",
                "asOf=2026-02-30|这一天不存在",
                "asOf=2026-06-30&asOf=2026-07-01|2 次"
            })
    void queryParameters(String query, String words) {
        HttpResponse<byte[]> response = served.post(Served.ASSESSMENTS + "?" + query, Served.sample("model"));
        assertThat(Served.problem(response, ProblemType.BAD_PARAMETER)
                        .at("/detail")
                        .asText())
                .contains(words);
    }

    @Test
    void brokenJsonWithItsPlace() {
        JsonNode problem = Served.problem(served.post("{\"unit\":\n  {,}}"), ProblemType.BROKEN_JSON);

        assertThat(problem.at("/errors/0/line").asInt()).isEqualTo(2);
        assertThat(problem.at("/errors/0/column").asInt()).isPositive();
        assertThat(problem.at("/errors/0/code").asText()).startsWith("S");
        assertThat(problem.at("/detail").asText()).contains("第 2 行");
    }

    @Test
    void everyMistakeOfASubmissionAtOnce() {
        String broken = new String(Served.sample("gaps"), StandardCharsets.UTF_8)
                .replaceFirst("\"headcount\": \\d+", "\"headcount\": \"many\"")
                .replaceFirst("\"2026-01-01\"", "\"2026-13-01\"");

        JsonNode problem = Served.problem(served.post(broken), ProblemType.INVALID_SUBMISSION);

        assertThat(problem.at("/errors").findValuesAsText("pointer"))
                .containsExactly("/unit/headcount", "/period/from");
        for (JsonNode error : problem.at("/errors")) {
            assertThat(error.has("code") && error.has("detail") && error.has("remedy"))
                    .isTrue();
            assertThat(error.at("/line").asInt()).isPositive();
            assertThat(error.has("file")).isFalse();
        }
    }

    @Test
    void aSubmissionForAnotherStandard() {
        JsonNode problem = Served.problem(
                served.post("/api/standards/s2/assessments", Served.sample("model")), ProblemType.INVALID_SUBMISSION);
        assertThat(problem.at("/errors/0/pointer").asText()).isEqualTo("/standard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/fails", "/api/breaks"})
    void ourOwnMistakesWithANumberThatIsInTheLog(String path) {
        JsonNode problem = Served.problem(served.get(path), ProblemType.INTERNAL);

        Matcher number =
                Pattern.compile("[0-9a-f-]{36}").matcher(problem.at("/detail").asText());
        assertThat(number.find()).isTrue();
        assertThat(problem.toString()).doesNotContain("secret");
        assertThat(LOGGED.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(message -> message.contains(number.group()));
    }

    @Test
    void everyTypeIsExplainedOnTheDocumentationPage() {
        String docs = Served.text(served.get("/api/docs"));
        for (ProblemType type : ProblemType.values()) {
            assertThat(docs).contains("id=\"problem-" + type.slug() + "\"", type.meaning());
        }
    }
}
