package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many clients at once. */
class LoadTest {

    private static final List<String> SAMPLES = List.of("empty", "gaps", "model", "vetoed");

    @Test
    void everyoneGetsTheSameBytes() throws Exception {
        try (Served served = new Served()) {
            List<byte[]> expected =
                    SAMPLES.stream().map(s -> assess(served, s).body()).toList();
            Callable<Void> client = () -> {
                for (int i = 0; i < 50; i++) {
                    int n = i % SAMPLES.size();
                    HttpResponse<byte[]> response = assess(served, SAMPLES.get(n));
                    assertThat(response.statusCode()).isEqualTo(200);
                    assertThat(response.body()).isEqualTo(expected.get(n));
                }
                return null;
            };
            inParallel(8, client);
        }
    }

    @Test
    void whenAllPlacesAreTakenClientsAreToldToComeBack() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        try (Served served = new Served(Served.RULES, Served.limits(1, Duration.ofMillis(50), Served.LONG))) {
            Thread other = new Thread(() -> served.server.engines().run(() -> {
                busy.countDown();
                done.await();
                return "";
            }));
            other.start();
            busy.await();

            HttpResponse<byte[]> refused = assess(served, "model");
            Served.problem(refused, ProblemType.BUSY);
            assertThat(Served.header(refused, "Retry-After")).isEqualTo("1");
            assertThat(served.get("/api/health").statusCode()).isEqualTo(200);

            done.countDown();
            other.join();
            assertThat(assess(served, "model").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void nobodyWaitsForeverForAScore() {
        try (Served served = new Served(Served.RULES, Served.limits(1, Served.LONG, Duration.ZERO))) {
            HttpResponse<byte[]> late = assess(served, "model");
            Served.problem(late, ProblemType.SCORING_TOO_SLOW);
            assertThat(Served.header(late, "Retry-After")).isNotEmpty();
            // The abandoned work gave its place back.
            Served.problem(assess(served, "model"), ProblemType.SCORING_TOO_SLOW);
        }
    }

    private static HttpResponse<byte[]> assess(Served served, String sample) {
        return served.post(Served.ASSESSMENTS, Served.sample(sample));
    }

    private static void inParallel(int threads, Callable<Void> work) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Void>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                results.add(clients.submit(work));
            }
            for (Future<Void> result : results) {
                result.get();
            }
        } finally {
            clients.shutdownNow();
        }
    }
}
