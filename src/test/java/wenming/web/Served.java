package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A real server on a free port, and a client for it. */
final class Served implements AutoCloseable {

    static final Path RULES = Path.of("rules");
    static final String STANDARD = "s4-1";
    static final String ASSESSMENTS = "/api/standards/" + STANDARD + "/assessments";

    static final Duration LONG = Duration.ofSeconds(60);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    final Server server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Served(Path rules, Limits limits, Route... more) {
        this(new Server.Options("127.0.0.1", 0, rules, Optional.empty()), limits, more);
    }

    Served(Server.Options options, Limits limits, Route... more) {
        this.server = Server.start(options, limits, List.of(more));
    }

    Served() {
        this(RULES, limits());
    }

    /** The usual limits, but no test fails because the machine is busy. */
    static Limits limits() {
        return limits(LONG, LONG, 256);
    }

    static Limits limits(Duration body, Duration idle, int connections) {
        return new Limits(
                5_000_000,
                body,
                200,
                idle,
                connections,
                32,
                4,
                2,
                LONG,
                LONG,
                Duration.ofSeconds(5),
                LONG,
                BatchLimits.standard());
    }

    static Limits limits(int scorings, Duration queue, Duration scoring) {
        return new Limits(
                5_000_000,
                LONG,
                200,
                LONG,
                256,
                32,
                scorings,
                2,
                queue,
                scoring,
                Duration.ofSeconds(5),
                LONG,
                BatchLimits.standard());
    }

    static byte[] sample(String name) {
        try {
            return Files.readAllBytes(Path.of("samples", STANDARD, name + ".json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        return send(with(HttpRequest.newBuilder(uri(path)), headers));
    }

    HttpResponse<byte[]> method(String method, String path) {
        return send(HttpRequest.newBuilder(uri(path)).method(method, BodyPublishers.noBody()));
    }

    /** Posts a submission as JSON. */
    HttpResponse<byte[]> post(String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).POST(BodyPublishers.ofByteArray(body));
        return send(with(request.header("Content-Type", "application/json"), headers));
    }

    HttpResponse<byte[]> post(String body) {
        return post(ASSESSMENTS, body.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** What comes back for these bytes. */
    RawAnswer raw(String request) {
        return RawAnswer.to(server.port(), request);
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    static JsonNode json(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new AssertionError(new String(bytes, StandardCharsets.UTF_8), e);
        }
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Asserts that the answer is a complete problem of this type that gives nothing away, and returns it. */
    static JsonNode problem(HttpResponse<byte[]> response, ProblemType type) {
        assertThat(response.statusCode()).as(text(response)).isEqualTo(type.status());
        assertThat(header(response, "Content-Type")).isEqualTo(Problem.MEDIA_TYPE);
        return problem(response.body(), type);
    }

    static JsonNode problem(byte[] body, ProblemType type) {
        JsonNode problem = json(body);
        assertThat(problem.properties())
                .extracting(property -> property.getKey())
                .containsExactly("type", "title", "status", "detail", "instance", "errors");
        assertThat(problem.at("/type").asText()).isEqualTo("/api/docs#problem-" + type.slug());
        assertThat(problem.at("/status").asInt()).isEqualTo(type.status());
        assertThat(problem.at("/title").asText()).isEqualTo(type.title());
        assertThat(problem.at("/detail").asText()).containsPattern("\\p{IsHan}");
        assertThat(new String(body, StandardCharsets.UTF_8))
                .as("names a class or a library's message")
                .doesNotContainPattern(
                        "(?i)exception|java[.x]|jetty|jackson|javalin|drools|kie\\.|wenming\\.|\\bat [a-z]+\\.");
        return problem;
    }

    @Override
    public void close() {
        server.close();
    }
}
