package wenming.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ServeCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("已启动：(http://127\\.0\\.0\\.1:\\d+/)");

    @Test
    @Timeout(120)
    void servesUntilItIsToldToEnd() throws Exception {
        Process server = Launched.start("serve", "--port", "0");
        try {
            URI address = URI.create(address(server) + "api/standards");
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("s4-1");
        } finally {
            server.destroy();
        }
        assertThat(server.waitFor(60, TimeUnit.SECONDS))
                .as("ends when asked to")
                .isTrue();
    }

    @Test
    void anAddressThatIsTakenIsToldInChinese() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
            Cli cli = Cli.run("serve", "--port", String.valueOf(taken.getLocalPort()));

            assertThat(cli.code()).isEqualTo(1);
            assertThat(cli.err())
                    .contains("无法监听 127.0.0.1:" + taken.getLocalPort())
                    .doesNotContain("Exception");
        }
    }

    private static String address(Process server) throws IOException {
        BufferedReader err = new BufferedReader(new InputStreamReader(server.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = err.readLine(); line != null; line = err.readLine()) {
            Matcher started = ADDRESS.matcher(line);
            if (started.find()) {
                return started.group(1);
            }
        }
        throw new AssertionError("the server ended without having started");
    }
}
