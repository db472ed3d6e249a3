package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are too large, too slow, badly framed, or JSON meant to hurt. */
class BodyLimitsTest {

    private static final String HEAD = "POST " + Served.ASSESSMENTS
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n";

    private static Served served;

    /** Spoken to by raw sockets alone: a client with a pool would be surprised by connections closed so soon. */
    private static Served hurried;

    @BeforeAll
    static void start() {
        served = new Served();
        hurried = new Served(Served.RULES, Served.limits(Served.LONG, Duration.ofSeconds(2), 256));
    }

    @AfterAll
    static void stop() {
        served.close();
        hurried.close();
    }

    @Test
    void fiveMegabytesAreRead() {
        byte[] padded = Arrays.copyOf(Served.sample("empty"), 5_000_000);
        Arrays.fill(padded, Served.sample("empty").length, padded.length, (byte) ' ');
        assertThat(served.post(Served.ASSESSMENTS, padded).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000_001, 12_000_000})
    void moreAreNot(int size) {
        Served.problem(served.post(Served.ASSESSMENTS, spaces(size)), ProblemType.TOO_LARGE);
    }

    /** Beyond what the server is patient enough to throw away it hangs up, and a client still sending may not see the answer. */
    @Test
    void farMoreIsHungUpOnAndTheServerGoesOn() {
        try {
            Served.problem(served.post(Served.ASSESSMENTS, spaces(40_000_000)), ProblemType.TOO_LARGE);
        } catch (AssertionError hungUp) {
            assertThat(hungUp).hasCauseInstanceOf(IOException.class);
        }
        assertThat(served.post(Served.ASSESSMENTS, Served.sample("empty")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void moreAreNotInChunksEither() {
        HttpResponse<byte[]> response = served.send(HttpRequest.newBuilder(served.uri(Served.ASSESSMENTS))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces(6_000_000)))));
        Served.problem(response, ProblemType.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/api/standards/nope/assessments", "/api/health"})
    void aLargeBodyForNobodyStillGetsItsAnswer(String path) {
        assertThat(served.post(path, spaces(3_000_000)).statusCode()).isIn(404, 405);
    }

    @Test
    void aTricklingBodyIsCutOff() throws IOException {
        long start = System.nanoTime();
        try (Socket socket = new Socket("127.0.0.1", served.server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write((HEAD + "Content-Length: 100000\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            trickle(out);
            RawAnswer answer = RawAnswer.read(socket.getInputStream());
            assertThat(answer.status()).isEqualTo(408);
            Served.problem(answer.body(), ProblemType.TOO_SLOW_REQUEST);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    /** A byte now and then, until the other side has had enough. */
    private static void trickle(OutputStream out) {
        try {
            for (int i = 0; i < 20; i++) {
                out.write(' ');
                Thread.sleep(300);
            }
        } catch (IOException e) {
            // It has.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aBodyThatNeverComesIsNotWaitedFor() {
        RawAnswer answer = hurried.raw(HEAD + "Content-Length: 100000\r\n\r\n{");
        assertThat(answer.status()).isEqualTo(408);
        Served.problem(answer.body(), ProblemType.TOO_SLOW_REQUEST);
        assertThat(answer.head()).contains("Connection: close");
    }

    @Test
    void aSteadyButEndlessBodyHasADeadline() {
        Limits hasty = Served.limits(Duration.ofNanos(1), Served.LONG, 256);
        try (Served impatient = new Served(Served.RULES, hasty)) {
            Served.problem(impatient.post(Served.ASSESSMENTS, Served.sample("model")), ProblemType.TOO_SLOW_REQUEST);
        }
    }

    @Test
    void anIdleConnectionIsClosed() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", hurried.server.port())) {
            socket.setSoTimeout(30_000);
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void onlySoManyConnectionsAreOpenAtOnce() throws IOException {
        Limits few = Served.limits(Served.LONG, Duration.ofSeconds(2), 2);
        try (Served small = new Served(Served.RULES, few);
                Socket first = new Socket("127.0.0.1", small.server.port());
                Socket second = new Socket("127.0.0.1", small.server.port())) {
            long start = System.nanoTime();
            RawAnswer third = small.raw("GET /api/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(third.status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("waits until an idle one is closed")
                    .isGreaterThan(Duration.ofMillis(500));
            assertThat(first.isConnected() && second.isConnected()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc",
                "Transfer-Encoding: gzip\r\n\r\n",
                "Content-Length: -5\r\n\r\n",
                "Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
                "Expect: magic\r\nContent-Length: 2\r\n\r\n{}"
            })
    void brokenFraming(String rest) {
        RawAnswer answer = served.raw(HEAD + rest);
        assertThat(answer.status()).isEqualTo(400);
        Served.problem(answer.body(), ProblemType.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "nope", "{} x", "{}{}", "\u00ff\u00fe", "{\"unit\": {\"id\": 1e}}"})
    void noJson(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        Served.problem(served.post(Served.ASSESSMENTS, bytes), ProblemType.BROKEN_JSON);
    }

    @Test
    void tooDeepJson() {
        Served.problem(served.post("{\"unit\":" + "[".repeat(100_000)), ProblemType.BROKEN_JSON);
        Served.problem(served.post("{\"unit\":" + "{\"a\":".repeat(100_000)), ProblemType.BROKEN_JSON);
    }

    /** Replacement of the unit's id in an otherwise good submission. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"id\": \"a\", \"id\": \"b\"",
                "\"id\": null",
                "\"id\": 5",
                "\"id\": \"a\\u0000b\"",
                "\"id\": \"\\ud800\"",
                "\"id\": \"a\", \"headcount\": 1e1000000000",
                "\"id\": \"a\", \"headcount\": 1.9",
                "\"id\": \"a\", \"headcount\": \"42\"",
                "\"id\": \"a\", \"titles\": [null]",
                "\"id\": \"a\", \"class\": \"java.lang.Runtime\"",
                "\"id\": \"a\", \"@class\": \"x\""
            })
    void hostileValues(String fields) {
        String body = "{\"unit\": {" + fields + ", \"name\": \"b\", \"type\": \"机关\", \"level\": \"县级\"},"
                + " \"period\": {\"from\": \"2026-01-01\", \"to\": \"2026-12-31\"}, \"evidence\": []}";
        assertThat(served.post(body).statusCode()).as(body).isIn(400, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2026,1,1]", "\"2026-01-01T23:59:59Z\"", "20260101", "\"2026-1-1\"", "\"+2026-01-01\""})
    void whatIsNoDate(String from) {
        String body = "{\"unit\": {\"id\": \"a\", \"name\": \"b\"}, \"period\": {\"from\": " + from
                + ", \"to\": \"2026-12-31\"}}";
        Served.problem(served.post(body), ProblemType.INVALID_SUBMISSION);
    }

    private static byte[] spaces(int size) {
        byte[] body = new byte[size];
        Arrays.fill(body, (byte) ' ');
        return body;
    }
}
