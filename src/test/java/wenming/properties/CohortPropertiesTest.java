package wenming.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenming.cohort.Column;
import wenming.cohort.Position;
import wenming.evidence.Ratio;
import wenming.scoring.Grouping;
import wenming.scoring.Points;

/** Places, quotas and means against their definitions, on batches with many ties. */
class CohortPropertiesTest {

    private static final int BATCHES = 200;

    static LongStream seeds() {
        return LongStream.range(0, BATCHES);
    }

    private static List<Points> batch(long seed) {
        Random random = new Random(seed);
        List<Points> scores = new ArrayList<>();
        for (int i = 1 + random.nextInt(40); i > 0; i--) {
            scores.add(new Points(random.nextInt(12) * 2_500L + random.nextInt(2)));
        }
        return scores;
    }

    private static Column<Points> column(List<Points> scores) {
        return Column.of(scores, p -> Ratio.of(p.decimal()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlaceIsOneMoreThanThoseAhead(long seed) {
        List<Points> scores = batch(seed);
        Column<Points> column = column(scores);
        for (Points score : scores) {
            long ahead = scores.stream().filter(s -> s.compareTo(score) > 0).count();
            long behind = scores.stream().filter(s -> s.compareTo(score) < 0).count();
            assertThat(column.place(score)).isEqualTo(ahead + 1);
            assertThat(column.placeFromEnd(score)).isEqualTo(behind + 1);
            assertThat(column.atLeast(score)).isEqualTo(scores.size() - behind);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMeanTimesTheUnitsIsTheSum(long seed) {
        List<Points> scores = batch(seed);
        Ratio mean = column(scores).mean().orElseThrow();
        Points sum = scores.stream().reduce(Points.ZERO, Points::plus);
        assertThat(mean.times(BigDecimal.valueOf(scores.size()))).isEqualTo(Ratio.of(sum.decimal()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLargerQuotaLosesNobodyAndTiesOutIsNeverMoreThanTiesIn(long seed) {
        List<Points> scores = batch(seed);
        for (int quota = 0; quota < scores.size(); quota++) {
            for (Points score : scores) {
                Position in = position(scores, score, Grouping.Ties.IN);
                Position out = position(scores, score, Grouping.Ties.OUT);
                assertThat(in.amongFirst(quota))
                        .as("quota %d", quota)
                        .satisfiesAnyOf(
                                now -> assertThat(now).isFalse(),
                                now -> assertThat(in.amongFirst(scores.size())).isTrue());
                if (in.amongFirst(quota)) {
                    assertThat(in.amongFirst(quota + 1)).isTrue();
                }
                if (out.amongFirst(quota)) {
                    assertThat(in.amongFirst(quota)).isTrue();
                }
                assertThat(in.notAmongLast(quota)).isNotEqualTo(in.amongLast(quota));
            }
            int fits = quota;
            long outs = scores.stream()
                    .filter(s -> position(scores, s, Grouping.Ties.OUT).amongFirst(fits))
                    .count();
            long ins = scores.stream()
                    .filter(s -> position(scores, s, Grouping.Ties.IN).amongFirst(fits))
                    .count();
            assertThat(outs).isLessThanOrEqualTo(quota);
            assertThat(ins).isGreaterThanOrEqualTo(quota);
        }
    }

    private static Position position(List<Points> scores, Points score, Grouping.Ties ties) {
        Column<Points> column = column(scores);
        Grouping grouping = new Grouping(
                Grouping.PLAIN.by(), ties, Grouping.PLAIN.rounding(), Grouping.PLAIN.years(), Grouping.PLAIN.methods());
        return new Position(
                column.place(score),
                column.atLeast(score),
                column.size(),
                Ratio.of(score.decimal()),
                column.mean().orElseThrow(),
                grouping,
                2026);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aShareOfTheUnitsIsRoundedAsTheStandardSays(long seed) {
        Random random = new Random(seed);
        int units = random.nextInt(5_000);
        BigDecimal percent = BigDecimal.valueOf(random.nextInt(100_001), 3);
        BigDecimal exact = percent.multiply(BigDecimal.valueOf(units)).movePointLeft(2);
        assertThat(Grouping.Rounding.DOWN.places(percent, units))
                .isEqualTo(exact.setScale(0, RoundingMode.FLOOR).intValueExact());
        assertThat(Grouping.Rounding.UP.places(percent, units))
                .isEqualTo(exact.setScale(0, RoundingMode.CEILING).intValueExact());
        assertThat(Grouping.Rounding.HALF_UP.places(percent, units))
                .isEqualTo(exact.setScale(0, RoundingMode.HALF_UP).intValueExact());
    }
}
