package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not accepted: each is told why, and none leaves anything behind. */
class BatchUploadTest {

    private static final int UNITS = 400;

    @TempDir
    private static Path data;

    private static Handed server;

    @BeforeAll
    static void start() {
        server = new Handed(data, Served.RULES, Handed.limits(2, UNITS));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        for (int tries = 0; tries < 500 && !left().isEmpty(); tries++) {
            Thread.sleep(20); // the server hears of a client that has gone a little later
        }
        assertThat(left()).isEmpty();
    }

    private static List<Path> left() throws IOException {
        try (Stream<Path> folders = Files.list(data.resolve("batches"))) {
            return folders.toList();
        }
    }

    private static HttpResponse<byte[]> hand(String type, byte[] body) {
        return server.served.send(HttpRequest.newBuilder(server.served.uri(Handed.BATCHES))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    @Test
    void anotherType() {
        HttpResponse<byte[]> answer = hand("application/json", "{}".getBytes(StandardCharsets.UTF_8));
        Served.problem(answer, ProblemType.UNSUPPORTED_CONTENT);
        assertThat(Served.header(answer, "Accept-Post"))
                .isEqualTo("application/x-ndjson, application/gzip,"
                        + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, multipart/form-data");
        JsonNode csv = Served.problem(hand("text/csv", new byte[] {'a'}), ProblemType.UNSUPPORTED_CONTENT);
        assertThat(csv.at("/detail").asText()).contains("units 和 evidence 两部分", "multipart/form-data");
    }

    @Test
    void nothingInIt() {
        JsonNode problem = Served.problem(server.hand(Handed.BATCHES, " \n\n"), ProblemType.INVALID_SUBMISSION);
        assertThat(problem.at("/detail").asText()).contains("没有材料");
    }

    @Test
    void anUnknownStandardOrParameter() {
        Served.problem(server.hand("/api/standards/s4-l/batches", "{}\n"), ProblemType.UNKNOWN_STANDARD);
        Served.problem(server.hand(Handed.BATCHES + "?asOf=x", "{}\n"), ProblemType.BAD_PARAMETER);
    }

    @Test
    void tooManyBytesOrUnits() {
        String long2 = " ".repeat(2_000_001);
        Served.problem(server.hand(Handed.BATCHES, long2), ProblemType.TOO_LARGE);
        HttpResponse<byte[]> chunked = server.served.send(HttpRequest.newBuilder(server.served.uri(Handed.BATCHES))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(long2))));
        Served.problem(chunked, ProblemType.TOO_LARGE);
        JsonNode many = Served.problem(server.hand(Handed.BATCHES, "1\n".repeat(UNITS + 1)), ProblemType.TOO_LARGE);
        assertThat(many.at("/detail").asText()).contains("最多 " + UNITS + " 个单位");
    }

    @Test
    void aClientThatLeavesInTheMiddle() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.served.server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + Handed.BATCHES + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n"
                            + "Content-Type: application/x-ndjson\r\n\r\n" + Handed.units(3))
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            while (left().isEmpty()) {
                Thread.sleep(10);
            }
        }
    }

    @Test
    void moreThanMayWait() {
        String running = server.accepted(Handed.units(UNITS));
        server.once(running, s -> !s.at("/started").isNull());
        String second = server.accepted(Handed.units(UNITS));
        String third = server.accepted(Handed.units(UNITS));
        HttpResponse<byte[]> fourth = server.hand(Handed.BATCHES, Handed.units(1));
        JsonNode problem = Served.problem(fourth, ProblemType.TOO_MANY);
        assertThat(problem.at("/detail").asText()).contains("已有 2 个批量任务在等待");
        assertThat(Served.header(fourth, "Retry-After")).isNotEmpty();
        Stream.of(third, second, running).forEach(job -> server.served.method("DELETE", job));
        server.served.method("DELETE", server.accepted(Handed.units(1)));
    }

    @Test
    void aPageElsewhereMayNeitherHandInNorCancel() {
        HttpResponse<byte[]> answer = server.served.send(HttpRequest.newBuilder(server.served.uri(Handed.BATCHES))
                .headers("Content-Type", "application/x-ndjson", "Origin", "http://evil.example")
                .POST(BodyPublishers.ofString("{}\n")));
        Served.problem(answer, ProblemType.CROSS_SITE);
        HttpResponse<byte[]> cancel =
                server.served.send(HttpRequest.newBuilder(server.served.uri("/api/batches/" + "0".repeat(32)))
                        .header("X-Forwarded-For", "10.0.0.1")
                        .DELETE());
        Served.problem(cancel, ProblemType.LOCAL_ONLY);
    }

    @Test
    void withoutADataFolderItSaysSo() {
        try (Served without = new Served()) {
            JsonNode problem = Served.problem(without.get("/api/batches"), ProblemType.NO_DATA_FOLDER);
            assertThat(problem.at("/detail").asText()).contains("--data DIR");
            Served.problem(without.get("/api/batches/x/results.ndjson"), ProblemType.NO_DATA_FOLDER);
        }
    }
}
