package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Routes that write answer on this machine alone, and to no page but ours. Tried on a server that listens everywhere. */
class LocalOnlyTest {

    private static final AtomicInteger WRITTEN = new AtomicInteger();

    private static Server server;

    @BeforeAll
    static void start() {
        Route route = LocalOnly.post("/api/write", request -> WRITTEN.incrementAndGet());
        Server.Options everywhere = new Server.Options("0.0.0.0", 0, Served.RULES, Optional.empty());
        server = Server.start(everywhere, Served.limits(), List.of(route));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void reset() {
        WRITTEN.set(0);
    }

    private static RawAnswer post(String host, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return RawAnswer.to(server.port(), request(host, more));
    }

    private static String request(String host, String headers) {
        return "POST /api/write HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\nContent-Length: 0\r\n" + headers
                + "\r\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST."})
    void aProgramOnThisMachineMayWrite(String name) {
        assertThat(post(name + ":" + server.port()).status()).isEqualTo(200);
        assertThat(WRITTEN).hasValue(1);
    }

    @Test
    void ourOwnPageMayWrite() {
        String host = "localhost:" + server.port();
        assertThat(post(host, "Origin: http://" + host, "Sec-Fetch-Site: same-origin")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "192.168.1.9", "localhost.evil.example", "127.0.0.1.nip.io"})
    void aNameThatLeadsHereIsNotEnough(String name) {
        refused(post(name), ProblemType.LOCAL_ONLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: 10.0.0.1",
                "Forwarded: for=10.0.0.1",
                "X-Real-IP: 10.0.0.1",
                "X-Forwarded-Host: localhost",
                "Via: 1.1 proxy"
            })
    void whatComesThroughAProxyMayNotWrite(String header) {
        refused(post("localhost", header), ProblemType.LOCAL_ONLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: https://localhost",
                "Origin: http://localhost:1",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void anotherPageMayNotWrite(String header) {
        refused(post("localhost", header), ProblemType.CROSS_SITE);
    }

    @Test
    void anotherMachineMayNotWrite() throws SocketException {
        // Reached over its network address, the server sees a client that is not on the loopback interface.
        Optional<InetAddress> network = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress())
                .findFirst();
        network.ifPresent(address ->
                refused(RawAnswer.to(address, server.port(), request("localhost", "")), ProblemType.LOCAL_ONLY));
    }

    private static void refused(RawAnswer answer, ProblemType type) {
        assertThat(answer.status()).as(answer.head()).isEqualTo(403);
        Served.problem(answer.body(), type);
        assertThat(WRITTEN).hasValue(0);
    }
}
