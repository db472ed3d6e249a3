package wenming.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenming.scoring.Assessment;
import wenming.scoring.NextTitle;
import wenming.scoring.Shortfall;

/** A shortfall is a promise: whoever supplies what it asks for gets exactly the points it names. */
class PromiseTest {

    private static final int SUBMISSIONS = 4;

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void supplying_what_is_asked_for_gives_what_was_promised(long seed) {
        Random random = new Random(seed);
        try (RandomStandard standard = new RandomStandard(random, folder)) {
            for (int i = 0; i < SUBMISSIONS; i++) {
                Draft draft = i == 0 ? Draft.empty() : standard.submissions().next(random);
                draft.set("asOf", "2026-12-31").set("appliedOn", "2026-12-31");
                draft.unit().put("headcount", 1 + random.nextInt(40));
                Assessment now = standard.assess(draft);
                String where = "seed " + seed + ", submission " + i + "\n" + standard;
                for (Shortfall one : now.shortfalls()) {
                    Assessment then = standard.assess(standard.supplied(draft, List.of(one)));
                    assertThat(then.ledger().total())
                            .as("%s\nafter %s", where, one)
                            .isEqualTo(now.ledger().total().plus(one.recoverable()));
                }
                now.nextTitle().ifPresent(next -> assertKept(standard, draft, next, where));
            }
        }
    }

    private static void assertKept(RandomStandard standard, Draft draft, NextTitle next, String where) {
        Assessment then = standard.assess(standard.supplied(draft, next.steps()));
        assertThat(then.ledger().total()).as("%s\nafter %s", where, next).isEqualTo(next.promised());
        if (next.reachable() && next.blockers().isEmpty()) {
            List<String> titles =
                    then.outline().titles().stream().map(t -> t.title()).toList();
            assertThat(then.title()).as("%s\nafter %s", where, next).isPresent();
            assertThat(titles.indexOf(then.title().orElseThrow().title()))
                    .as("%s\nafter %s", where, next)
                    .isLessThanOrEqualTo(titles.indexOf(next.title().title()));
        }
    }
}
