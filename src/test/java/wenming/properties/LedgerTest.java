package wenming.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenming.scoring.Assessment;
import wenming.scoring.ItemScore;
import wenming.scoring.Ledger;
import wenming.scoring.Outline;
import wenming.scoring.Points;
import wenming.scoring.Totals;

/** The ledger adds up, whatever was handed in. */
class LedgerTest {

    private static final int SUBMISSIONS = 5;

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 80);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_point_has_a_line(long seed) {
        try (Cases cases = new Cases(seed, folder)) {
            for (int i = 0; i < SUBMISSIONS; i++) {
                Draft draft = cases.next();
                Assessment assessment = cases.assess(draft);
                String where = cases + "\nsubmission " + i;
                assessment.ledger().items().forEach(item -> itemAddsUp(item, where));
                categoriesAddUp(assessment.ledger(), where);
                totalAddsUp(assessment.ledger(), where);
                assertThat(assessment.shortfalls())
                        .as(where)
                        .allMatch(s -> s.recoverable().signum() > 0);
            }
        }
    }

    private static void itemAddsUp(ItemScore score, String where) {
        Points sum = sum(score.lines().stream().map(ItemScore.Line::points));
        assertThat(sum).as("%s\n%s", where, score).isEqualTo(score.earned());
        assertThat(score.earned()).as("%s\n%s", where, score).isLessThanOrEqualTo(score.maximum());
        if (!score.item().mayGoNegative()) {
            assertThat(score.earned().signum()).as("%s\n%s", where, score).isNotNegative();
        }
        assertThat(score.earned().plus(score.lost())).as("%s\n%s", where, score).isEqualTo(score.maximum());
    }

    private static void categoriesAddUp(Ledger ledger, String where) {
        for (Map.Entry<String, Totals.CategoryScore> entry : ledger.categories().entrySet()) {
            Points items = sum(ledger.items().stream()
                    .filter(i -> i.item().category().id().equals(entry.getKey()))
                    .map(ItemScore::earned));
            Points beside = sum(ledger.adjustments().stream()
                    .filter(a -> a.category().equals(entry.getKey()))
                    .map(a -> a.points()));
            assertThat(entry.getValue().earned())
                    .as("%s\ncategory %s", where, entry.getKey())
                    .isEqualTo(items.plus(beside));
        }
    }

    private static void totalAddsUp(Ledger ledger, String where) {
        Points items = sum(ledger.items().stream().map(ItemScore::earned));
        Points beside = sum(ledger.adjustments().stream().map(a -> a.points()));
        assertThat(ledger.total()).as(where).isEqualTo(items.plus(beside));
        Points outside = sum(ledger.categories().values().stream()
                .filter(c -> c.category().outsideTotal())
                .map(c -> c.earned()));
        assertThat(ledger.outside()).as(where).isEqualTo(outside);
        Points whole = ledger.outline().fullMarks();
        boolean rescale = ledger.outline().notApplicable() == Outline.NotApplicable.RESCALE;
        assertThat(ledger.maximum()).as(where).isLessThanOrEqualTo(whole);
        if (rescale) {
            assertThat(ledger.maximum()).as(where).isEqualTo(whole);
        }
        assertThat(ledger.total().minus(ledger.bonus())).as(where).isLessThanOrEqualTo(ledger.maximum());
    }

    private static Points sum(Stream<Points> points) {
        return points.reduce(Points.ZERO, Points::plus);
    }
}
