package wenming.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import wenming.jobs.JobLimits;

/** A server with a data folder, and a client that hands batches in. */
final class Handed implements AutoCloseable {

    static final String BATCHES = "/api/standards/" + Served.STANDARD + "/batches";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    final Served served;

    Handed(Path data) {
        this(data, Served.RULES, limits(20, 1000));
    }

    Handed(Path data, Path rules, BatchLimits limits) {
        Limits usual = Served.limits();
        Limits all = new Limits(
                usual.bodyBytes(),
                usual.bodyTime(),
                usual.bodyRate(),
                usual.idle(),
                usual.connections(),
                usual.threads(),
                usual.scorings(),
                usual.drafts(),
                usual.queueTime(),
                usual.scoringTime(),
                usual.stopTime(),
                usual.rulesEvery(),
                limits);
        this.served = new Served(new Server.Options("127.0.0.1", 0, rules, Optional.of(data)), all);
    }

    static BatchLimits limits(int waiting, int units) {
        return new BatchLimits(
                2_000_000, Served.LONG, 2, 100, new JobLimits(waiting, 1, 1, units, 3, Duration.ofDays(1)));
    }

    /** So many units without evidence, a line each. */
    static String units(int number) {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            lines.add("{\"unit\":{\"id\":\"U" + i + "\",\"name\":\"第" + i + "局\",\"type\":\"机关\"},"
                    + "\"period\":{\"from\":\"2026-01-01\",\"to\":\"2026-12-31\"}}");
        }
        return String.join("\n", lines) + "\n";
    }

    /** A sample on one line. */
    static String sample(String name) {
        return new String(Served.sample(name), UTF_8)
                        .replaceAll("\\s*\\R\\s*", " ")
                        .strip() + "\n";
    }

    HttpResponse<byte[]> hand(String path, String body) {
        return served.send(HttpRequest.newBuilder(served.uri(path))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Address of the accepted job. */
    String accepted(String body) {
        HttpResponse<byte[]> answer = hand(BATCHES, body);
        assertThat(answer.statusCode()).as(Served.text(answer)).isEqualTo(202);
        return Served.header(answer, "Location");
    }

    JsonNode get(String path) {
        HttpResponse<byte[]> answer = served.get(path);
        assertThat(answer.statusCode()).as(Served.text(answer)).isEqualTo(200);
        return Served.json(answer.body());
    }

    /** The job's status once it is as wanted. */
    JsonNode once(String job, Predicate<JsonNode> wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        JsonNode status = get(job);
        while (!wanted.test(status)) {
            assertThat(System.nanoTime()).as("still " + status).isLessThan(deadline);
            pause();
            status = get(job);
        }
        return status;
    }

    JsonNode ended(String job) {
        return once(job, status -> !status.at("/ended").isNull());
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Address of the job these files became; a file is handed in as the part that its name says. */
    String accepted(String standard, Path... files) {
        HttpResponse<byte[]> answer =
                served.send(new Form().files(files).request(served.uri("/api/standards/" + standard + "/batches")));
        assertThat(answer.statusCode()).as(Served.text(answer)).isEqualTo(202);
        return Served.header(answer, "Location");
    }

    HttpResponse<byte[]> hand(Form form) {
        return served.send(form.request(served.uri(BATCHES)));
    }

    /** What {@code wenming batch} writes for the same lines. */
    static byte[] commanded(Path folder, String lines) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("submissions.ndjson"), lines);
        commanded(folder, Served.STANDARD, "submissions.ndjson");
        return Files.readAllBytes(folder.resolve("out.ndjson"));
    }

    /** Lets {@code wenming batch} write out.ndjson, out.csv, out.xlsx and out.txt beside its input. */
    static void commanded(Path folder, String standard, String input, String... previous)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Dwenming.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "wenming.cli.Main",
                "batch",
                input,
                "--standard",
                standard));
        for (String form : List.of("ndjson", "csv", "xlsx", "txt")) {
            command.addAll(List.of("--out", "out." + form));
        }
        for (String file : previous) {
            command.addAll(List.of("--previous", file));
        }
        new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start()
                .waitFor();
        assertThat(folder.resolve("out.txt"))
                .as(Files.readString(folder.resolve("log")))
                .exists();
    }

    @Override
    public void close() {
        served.close();
    }
}
