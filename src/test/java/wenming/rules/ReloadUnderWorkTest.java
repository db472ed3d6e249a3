package wenming.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.evidence.Submission;
import wenming.testing.LiveFolder;

/** Assessments under way while the rules are replaced finish on the version they began with. */
class ReloadUnderWorkTest {

    private static final int THREADS = 4;
    private static final int RELOADS = 60;
    private static final Map<Integer, String> POINTS = Map.of(10, "3", 6, "5", 5, "6", 4, "7.5");

    @TempDir
    Path temp;

    @Test
    void everyResultIsThatOfTheVersionItWasAskedOf() throws InterruptedException, ExecutionException {
        LiveFolder folder = new LiveFolder(temp).standard("a", 10);
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (LiveLibrary live = LiveLibrary.open(temp, Clock.systemUTC())) {
            Submission submission = LiveFolder.submission(live.now().library());
            List<Future<Integer>> work = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                work.add(threads.submit(() -> score(live, submission, done)));
            }
            for (int i = 0; i < RELOADS; i++) {
                folder.standard("a", List.of(10, 6, 5, 4).get(i % 4));
                live.reload();
            }
            done.set(true);
            for (Future<Integer> scored : work) {
                assertThat(scored.get()).isPositive();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The standard is taken once and used twice, so that it is often replaced and closed between the two. */
    private static int score(LiveLibrary live, Submission submission, AtomicBoolean done) {
        int scored = 0;
        while (!done.get() || scored == 0) {
            Standard standard = live.now().library().standard("a").orElseThrow();
            String expected = POINTS.get(asked(standard));
            for (int i = 0; i < 20; i++) {
                assertThat(LiveFolder.points(standard, submission)).isEqualTo(expected);
                scored++;
            }
        }
        return scored;
    }

    private static int asked(Standard standard) {
        String sentence = standard.reading("学习").orElseThrow().toString();
        return POINTS.keySet().stream()
                .filter(times -> sentence.contains("达到 " + times + " 次"))
                .findFirst()
                .orElseThrow();
    }
}
