package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser without a window, spoken to by its DevTools protocol. For one thread. */
final class Browser implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private String session = "";
    private int last;

    private Browser(Process process, URI address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Answers())
                .join();
    }

    /** The program, when there is one on this machine. */
    static Optional<Path> program() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @param profile an empty folder */
    static Browser open(Path program, Path profile, URI page) throws IOException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--lang=zh-CN",
                        "--window-size=1100,1400",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = process.errorReader();
        String line = said.readLine();
        while (!line.startsWith("DevTools listening on ")) {
            line = said.readLine();
        }
        Browser browser = new Browser(process, URI.create(line.substring(line.indexOf("ws://"))));
        String target = browser.call("Target.createTarget", Map.of("url", "about:blank"))
                .at("/targetId")
                .asText();
        browser.session = browser.call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .at("/sessionId")
                .asText();
        browser.call("Page.navigate", Map.of("url", page.toString()));
        return browser;
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        try {
            int id = ++last;
            Map<String, Object> message = session.isEmpty()
                    ? Map.of("id", id, "method", method, "params", parameters)
                    : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
            socket.sendText(MAPPER.writeValueAsString(message), true).join();
            JsonNode answer = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            while (answer != null && answer.path("id").asInt() != id) {
                answer = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
            assertThat(answer).as(method).isNotNull();
            assertThat(answer.has("error")).as(method + ": " + answer).isFalse();
            return answer.get("result");
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Value of an expression in the page. */
    JsonNode value(String script) {
        JsonNode answer = call("Runtime.evaluate", Map.of("expression", script, "returnByValue", true));
        assertThat(answer.has("exceptionDetails")).as(script + ": " + answer).isFalse();
        return answer.at("/result/value");
    }

    String text(String id) {
        return value("document.getElementById('" + id + "').innerText").asText();
    }

    /** Waits until the expression is true. */
    void until(String script) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!value(script).asBoolean()) {
            assertThat(System.nanoTime())
                    .as(script + "\n" + value("document.body.innerText").asText())
                    .isLessThan(deadline);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void click(String id) {
        value("document.getElementById('" + id + "').click()");
    }

    /** As a person chooses a file. */
    void choose(String id, Path file) {
        String object = call("Runtime.evaluate", Map.of("expression", "document.getElementById('" + id + "')"))
                .at("/result/objectId")
                .asText();
        call("DOM.setFileInputFiles", Map.of("objectId", object, "files", List.of(file.toString())));
    }

    void screenshot(Path file) throws IOException {
        String png = call("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                .at("/data")
                .asText();
        Files.write(file, Base64.getDecoder().decode(png));
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private final class Answers implements WebSocket.Listener {

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
            text.append(part);
            if (whole) {
                try {
                    answers.add(MAPPER.readTree(text.toString()));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
