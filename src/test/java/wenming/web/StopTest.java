package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import wenming.language.InvalidInput;

class StopTest {

    @Test
    void aRequestInFlightIsAnswered() throws Exception {
        byte[] body = Served.sample("model");
        byte[] expected;
        RawAnswer answer;
        try (Served served = new Served();
                Socket socket = new Socket("127.0.0.1", served.server.port())) {
            expected = served.post(Served.ASSESSMENTS, body).body();
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(head(body.length));
            out.write(body, 0, 1000);
            out.flush();
            Thread.sleep(200); // now it is being read

            CompletableFuture<Void> stopped = CompletableFuture.runAsync(served.server::close);
            Thread.sleep(300);
            assertThat(stopped).isNotDone();
            out.write(Arrays.copyOfRange(body, 1000, body.length));
            out.flush();
            answer = RawAnswer.read(socket.getInputStream());
            stopped.get(10, TimeUnit.SECONDS);
        }
        assertThat(answer.status()).isEqualTo(200);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains(new String(expected, StandardCharsets.UTF_8).substring(0, 200));
    }

    private static byte[] head(int length) {
        return ("POST " + Served.ASSESSMENTS + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void afterwardsNobodyListensAndClosingAgainDoesNoHarm() {
        Served served = new Served();
        int port = served.server.port();
        served.get("/api/health");

        served.close();
        served.close();

        assertThatThrownBy(() -> new Socket("127.0.0.1", port).close()).isInstanceOf(IOException.class);
    }

    @Test
    void aTakenPortIsSaidInChinese() {
        try (Served served = new Served()) {
            Server.Options same = new Server.Options("127.0.0.1", served.server.port(), Served.RULES, Optional.empty());
            assertThatThrownBy(() -> Server.start(same))
                    .isInstanceOf(CannotListen.class)
                    .hasMessageContaining("端口已被别的程序占用");
        }
    }

    @Test
    void anAddressThatIsNotOursIsSaidInChinese() {
        Server.Options foreign = new Server.Options("192.0.2.1", 0, Served.RULES, Optional.empty());
        assertThatThrownBy(() -> Server.start(foreign)).isInstanceOf(CannotListen.class);
    }

    @Test
    void withoutRulesThereIsNoServer() {
        Server.Options nowhere = new Server.Options("127.0.0.1", 0, Path.of("target"), Optional.empty());
        assertThatThrownBy(() -> Server.start(nowhere)).isInstanceOf(InvalidInput.class);
    }
}
