package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no honest client sends, byte by byte. */
class HardeningTest {

    private static final List<String> EVERYWHERE = List.of(
            "X-Content-Type-Options",
            "Content-Security-Policy",
            "X-Frame-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy",
            "Cache-Control");

    private static Served served;

    @BeforeAll
    static void start() {
        served = new Served();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static RawAnswer get(String target, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return served.raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + more + "\r\n");
    }

    private static void problem(RawAnswer answer, ProblemType type) {
        assertThat(answer.status()).as(answer.head()).isEqualTo(type.status());
        assertThat(answer.head()).contains("Content-Type: " + Problem.MEDIA_TYPE);
        Served.problem(answer.body(), type);
        assertSafe(answer);
    }

    private static void assertSafe(RawAnswer answer) {
        assertThat(EVERYWHERE).as(answer.head()).allMatch(answer::hasHeader);
        assertThat(List.of("Server", "X-Powered-By", "Set-Cookie")).noneMatch(answer::hasHeader);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/docs",
                "/api/health",
                "/api/standards",
                "/api/standards/s4-1",
                "/api/openapi.json",
                "/assets/style.css",
                "/assets/start.js",
                "/nope"
            })
    void everyAnswerCarriesTheHeadersAndTellsNoVersion(String path) {
        RawAnswer answer = get(path);
        assertSafe(answer);
        assertThat(answer.head())
                .contains("X-Content-Type-Options: nosniff", "X-Frame-Options: DENY")
                .contains("frame-ancestors 'none'", "default-src 'none'")
                .doesNotContain("script-src 'unsafe", "script-src *");
    }

    @Test
    void apiAnswersAreNotStored() {
        assertThat(get("/api/health").head()).contains("Cache-Control: no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/standards/..%2f..%2fetc%2fpasswd",
                "/api/standards/%2e%2e/%2e%2e/rules",
                "/assets/../../../etc/passwd",
                "/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..\\..\\etc",
                "/api/standards/%00",
                "/api/standards/%zz",
                "/api/standards/%ff%fe"
            })
    void traversalAndBrokenEscapes(String target) {
        problem(get(target), ProblemType.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/start.html", "/assets/", "/assets/..;/openapi.json", "/wenming/web/openapi.json"})
    void onlyTheNamedFilesAreServed(String target) {
        assertThat(get(target).status()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST.", "127.0.0.1", "127.0.0.1:1", "[::1]:8080", "localhost:99"})
    void loopbackNamesAreHosts(String host) {
        assertThat(served.raw("GET /api/health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "localhost.evil.example", "127.0.0.1.nip.io:8080", "192.168.0.7", "0.0.0.0"})
    void otherNamesAreNot(String host) {
        problem(
                served.raw("GET /api/health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"),
                ProblemType.WRONG_HOST);
    }

    @ParameterizedTest
    @CsvSource({"'',400", "'Host:\r\n',400", "'Host: localhost\r\nHost: evil.example\r\n',400"})
    void noHostOrTwo(String lines, int status) {
        RawAnswer answer = served.raw("GET /api/health HTTP/1.1\r\n" + lines + "Connection: close\r\n\r\n");
        assertThat(answer.status()).isEqualTo(status);
        Served.problem(answer.body(), ProblemType.BAD_REQUEST);
    }

    @Test
    void theAddressMayNotNameAnotherHost() {
        problem(get("http://evil.example/api/health"), ProblemType.BAD_REQUEST);
    }

    @Test
    void errorsBelowTheRoutes() {
        problem(served.raw("\u0016\u0003\u0001\r\n\r\n"), ProblemType.BAD_REQUEST);
        problem(get("/" + "a".repeat(20_000)), ProblemType.URI_TOO_LONG);
        problem(get("/", "X: " + "a".repeat(20_000)), ProblemType.HEADER_TOO_LARGE);
        problem(get("/", " folded: x"), ProblemType.BAD_REQUEST);
        problem(served.raw("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"), ProblemType.VERSION_NOT_SUPPORTED);
    }

    @Test
    void theAddressIsNotEchoedAsHtml() {
        RawAnswer answer = get("/%3Cscript%3Ealert(1)%3C/script%3E", "Accept: text/html");
        problem(answer, ProblemType.UNKNOWN_PATH);
        problem(get("/<script>", "Accept: text/html"), ProblemType.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "FOO", "PUT", "CONNECT", "QUERY"})
    void otherMethods(String method) {
        RawAnswer answer = served.raw(
                method + " /api/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        assertThat(answer.status()).isIn(400, 405);
        assertSafe(answer);
    }

    @Test
    void theMethodCannotBeOverridden() {
        problem(get("/api/health", "X-HTTP-Method-Override: POST"), ProblemType.BAD_REQUEST);
    }

    @Test
    void noWebSockets() {
        RawAnswer answer = get(
                "/api/health",
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");
        problem(answer, ProblemType.BAD_REQUEST);
    }

    @Test
    void noCookies() {
        assertThat(get("/", "Cookie: JSESSIONID=abc").hasHeader("Set-Cookie")).isFalse();
    }
}
