package wenming.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenming.evidence.Submission;
import wenming.report.JsonReport;
import wenming.rules.Library;
import wenming.rules.Standard;
import wenming.scoring.Assessment;

/** The same submission always gives the same result: again and again, on any thread, beside any other. */
class RepeatTest {

    private static final int TIMES = 200;
    private static final int THREADS = 4;

    static Stream<Path> samples() {
        return Shipped.standards().stream()
                .flatMap(s -> Stream.of("model", "vetoed")
                        .map(name -> Path.of("samples", s.outline().id(), name + ".json")))
                .filter(p -> p.toFile().exists());
    }

    /** Drools without the executable model changes its mind after about twenty evaluations. */
    @ParameterizedTest
    @MethodSource("samples")
    void two_hundred_times_in_a_row(Path sample) {
        Standard standard = Shipped.LIBRARY
                .standard(sample.getParent().getFileName().toString())
                .orElseThrow();
        Submission submission = Draft.of(sample).read(Shipped.LIBRARY.submissions());
        byte[] bytes = JsonReport.bytes(standard.assess(submission));
        for (int i = 1; i < TIMES; i++) {
            Assessment again = standard.assess(submission);
            assertThat(JsonReport.bytes(again)).as("run %d", i).isEqualTo(bytes);
        }
    }

    @Test
    void four_threads_at_once() throws Exception {
        List<Callable<Void>> jobs = new ArrayList<>();
        for (Standard standard : Shipped.standards()) {
            for (long seed = 3000; seed < 3010; seed++) {
                jobs.add(job(standard, seed));
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Void> done : threads.invokeAll(jobs)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** What it gives alone, it must give beside three others. */
    private static Callable<Void> job(Standard standard, long seed) {
        Draft draft = Shipped.submissions(standard).next(new Random(seed));
        Submission submission = draft.read(Shipped.LIBRARY.submissions());
        String alone = Same.text(standard.assess(submission));
        return () -> {
            for (int i = 0; i < 5; i++) {
                assertThat(Same.text(standard.assess(submission)))
                        .as("seed %d", seed)
                        .isEqualTo(alone);
            }
            return null;
        };
    }

    static LongStream seeds() {
        return LongStream.range(3100, 3120);
    }

    /** A standard opened anew, as after a restart, gives the same result, too. */
    @Test
    void in_another_life() {
        try (Library other = Library.open(Shipped.RULES)) {
            seeds().forEach(seed -> {
                Standard here = Shipped.standard(seed);
                Standard there = other.standard(here.outline().id()).orElseThrow();
                Draft draft = Shipped.submissions(here).next(new Random(seed));
                Assessment one = here.assess(draft.read(Shipped.LIBRARY.submissions()));
                Assessment two = there.assess(draft.read(other.submissions()));
                assertThat(Same.text(two)).as("seed %d", seed).isEqualTo(Same.text(one));
            });
        }
    }
}
