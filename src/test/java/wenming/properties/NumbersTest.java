package wenming.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenming.evidence.Ratio;
import wenming.scoring.Points;

/** Exact numbers against arithmetic to eighty digits. */
class NumbersTest {

    private static final MathContext EIGHTY = new MathContext(80);

    static LongStream seeds() {
        return LongStream.range(5000, 5300);
    }

    private static BigDecimal number(Random random) {
        return BigDecimal.valueOf(random.nextLong() % 1_000_000_000L, random.nextInt(5));
    }

    private static BigDecimal positive(Random random) {
        return number(random).abs().max(new BigDecimal("0.0001"));
    }

    private static BigDecimal exact(Ratio ratio) {
        return ratio.rounded(60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void arithmetic(long seed) {
        Random random = new Random(seed);
        BigDecimal a = number(random);
        BigDecimal b = positive(random);
        BigDecimal c = number(random);
        BigDecimal d = positive(random);
        Ratio x = Ratio.of(a, b);
        Ratio y = Ratio.of(c, d);
        BigDecimal p = a.divide(b, EIGHTY);
        BigDecimal q = c.divide(d, EIGHTY);
        assertClose(exact(x.plus(y)), p.add(q), seed);
        assertClose(exact(x.minus(y)), p.subtract(q), seed);
        assertClose(exact(x.times(c)), p.multiply(c), seed);
        assertClose(exact(x.dividedBy(d)), p.divide(d, EIGHTY), seed);
        assertClose(exact(Ratio.percent(a, b)), p.movePointRight(2), seed);
        assertThat(x.compareTo(y)).as("seed %d", seed).isEqualTo(p.compareTo(q));
        assertThat(x.compareTo(c)).as("seed %d", seed).isEqualTo(p.compareTo(c));
        assertThat(x.signum()).as("seed %d", seed).isEqualTo(p.signum());
        assertThat(x.steps(d, false))
                .as("seed %d", seed)
                .isEqualTo(a.divide(b.multiply(d), 0, RoundingMode.FLOOR).longValueExact());
        assertThat(x.steps(d, true))
                .as("seed %d", seed)
                .isEqualTo(-x.times(BigDecimal.ONE.negate()).steps(d, false));
    }

    private static void assertClose(BigDecimal actual, BigDecimal expected, long seed) {
        assertThat(actual.subtract(expected).abs()).as("seed %d", seed).isLessThan(new BigDecimal("1e-45"));
    }

    /** 2 % and 4/200 are one ratio, whatever they were made of. */
    @ParameterizedTest
    @MethodSource("seeds")
    void equal_ratios_have_equal_hashes(long seed) {
        Random random = new Random(seed);
        BigDecimal a = number(random);
        BigDecimal b = positive(random);
        BigDecimal k = positive(random);
        Ratio one = Ratio.of(a, b);
        Ratio same = Ratio.of(a.multiply(k), b.multiply(k));
        assertThat(one).as("seed %d", seed).isEqualTo(same).hasSameHashCodeAs(same);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rounds_half_up_once(long seed) {
        Random random = new Random(seed);
        BigDecimal a = number(random);
        BigDecimal b = positive(random);
        for (int places = 0; places < 6; places++) {
            BigDecimal expected = a.divide(b, places, RoundingMode.HALF_UP);
            assertThat(Ratio.of(a, b).rounded(places)).as("seed %d", seed).isEqualTo(expected);
        }
        assertThat(Points.of(a).decimal())
                .as("seed %d", seed)
                .isEqualByComparingTo(a.setScale(3, RoundingMode.HALF_UP));
    }

    /** A reader must see on which side of the threshold a value lies. */
    @ParameterizedTest
    @MethodSource("seeds")
    void never_shown_on_the_wrong_side(long seed) {
        Random random = new Random(seed);
        BigDecimal threshold = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(5));
        BigDecimal whole = positive(random);
        BigDecimal hair = BigDecimal.valueOf(random.nextInt(3) - 1, random.nextInt(9));
        Ratio value = Ratio.of(threshold.add(hair).multiply(whole), whole);
        BigDecimal shown = new BigDecimal(value.shownAgainst(threshold));
        assertThat(Integer.signum(shown.compareTo(threshold)))
                .as("seed %d: %s against %s shown as %s", seed, value.rounded(15), threshold, shown)
                .isEqualTo(Integer.signum(value.compareTo(threshold)));
    }

    @Test
    void a_hair_below_sixty_is_not_sixty() {
        assertThat(Ratio.of(new BigDecimal("59.996")).shown()).isEqualTo("60");
        assertThat(Ratio.of(new BigDecimal("59.996")).shownAgainst(new BigDecimal("60")))
                .isEqualTo("59.996");
        assertThat(Ratio.of(new BigDecimal("60.0004")).shownAgainst(new BigDecimal("60")))
                .isEqualTo("60.0004");
        assertThat(Ratio.of(new BigDecimal("60")).shownAgainst(new BigDecimal("60")))
                .isEqualTo("60");
        assertThat(Ratio.of(BigDecimal.valueOf(2), BigDecimal.valueOf(3)).shownAgainst(BigDecimal.ONE))
                .isEqualTo("0.67");
    }

    /** The share of a million people may miss a threshold by less than a millionth. */
    @Test
    void one_person_of_a_million_is_seen() {
        Ratio share = Ratio.percent(BigDecimal.valueOf(899_999_999_999L), BigDecimal.valueOf(1_000_000_000_000L));
        assertThat(new BigDecimal(share.shownAgainst(BigDecimal.valueOf(90)))).isLessThan(BigDecimal.valueOf(90));
    }

    @Test
    void no_ratio_of_nothing() {
        assertThatThrownBy(() -> Ratio.of(BigDecimal.ONE, BigDecimal.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Ratio.percent(BigDecimal.ONE, BigDecimal.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void points_are_whole_thousandths(long seed) {
        Random random = new Random(seed);
        Points a = new Points(random.nextInt(200_000) - 100_000);
        Points b = new Points(random.nextInt(200_000) - 100_000);
        assertThat(a.plus(b).minus(b)).as("seed %d", seed).isEqualTo(a);
        assertThat(a.plus(a.negated())).as("seed %d", seed).isEqualTo(Points.ZERO);
        assertThat(a.times(3)).as("seed %d", seed).isEqualTo(a.plus(a).plus(a));
        assertThat(a.plus(b).decimal())
                .as("seed %d", seed)
                .isEqualByComparingTo(a.decimal().add(b.decimal()));
        assertThat(Points.of(a.toString())).as("seed %d", seed).isEqualTo(a);
        assertThat(a.min(b).plus(a.max(b))).as("seed %d", seed).isEqualTo(a.plus(b));
    }
}
