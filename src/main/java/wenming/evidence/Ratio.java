package wenming.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import wenming.language.Numbers;

/** An exact fraction of decimals. Compared by cross multiplication, rounded only to be shown. Immutable. */
public final class Ratio implements Comparable<Ratio> {

    public static final Ratio ZERO = of(BigDecimal.ZERO);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MAX_SHOWN_PLACES = 12;
    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(1_000_000_000_000L);

    private final BigDecimal numerator;
    private final BigDecimal denominator;

    private Ratio(BigDecimal numerator, BigDecimal denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public static Ratio of(BigDecimal value) {
        return new Ratio(value, BigDecimal.ONE);
    }

    public static Ratio of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * numerator / denominator.
     *
     * @throws ArithmeticException when the denominator is not positive: such a rate cannot be judged, and the caller must say so
     */
    public static Ratio of(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() <= 0) {
            throw new ArithmeticException("denominator must be positive, was " + denominator);
        }
        return new Ratio(numerator, denominator);
    }

    /** numerator / denominator × 100. */
    public static Ratio percent(BigDecimal numerator, BigDecimal denominator) {
        return of(numerator.multiply(HUNDRED), denominator);
    }

    public Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Ratio minus(Ratio other) {
        if (isDecimal() && other.isDecimal()) {
            return of(numerator.subtract(other.numerator));
        }
        return new Ratio(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Ratio times(BigDecimal factor) {
        return new Ratio(numerator.multiply(factor), denominator);
    }

    /** @throws ArithmeticException when the divisor is not positive */
    public Ratio dividedBy(BigDecimal divisor) {
        return of(numerator, denominator.multiply(divisor));
    }

    /** @throws ArithmeticException when the divisor is not positive */
    public Ratio dividedBy(Ratio divisor) {
        return of(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    /** Whole times the step fits into this value, rounded down, or up when the last part step counts as a whole one. */
    public long steps(BigDecimal step, boolean roundUp) {
        return numerator
                .divide(denominator.multiply(step), 0, roundUp ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .min(MOST_STEPS)
                .longValueExact();
    }

    /** Rounded half up to this many places; the only place where precision is given up. */
    public BigDecimal rounded(int places) {
        return numerator.divide(denominator, places, RoundingMode.HALF_UP);
    }

    /** Counts and sums have no denominator; they are the most common values and need no fractions. */
    private boolean isDecimal() {
        return denominator == BigDecimal.ONE;
    }

    public int signum() {
        return numerator.signum();
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    public int compareTo(BigDecimal other) {
        return numerator.compareTo(isDecimal() ? other : other.multiply(denominator));
    }

    /** Numerator and denominator, to be kept without loss; {@link #ofExact} reads it. */
    public String exact() {
        return numerator + "/" + denominator;
    }

    /** Reads what {@link #exact} wrote. */
    public static Ratio ofExact(String text) {
        int slash = text.indexOf('/');
        return of(new BigDecimal(text.substring(0, slash)), new BigDecimal(text.substring(slash + 1)));
    }

    /** The value as a decimal, rounded half up to this many places at most, without idle zeros. */
    public String shown(int places) {
        return Numbers.plain(rounded(places));
    }

    /** At most two places, for people. */
    public String shown() {
        if (isDecimal() && numerator.scale() <= 2) {
            return Numbers.plain(numerator);
        }
        return Numbers.plain(rounded(2));
    }

    /** This value with as many places as it takes to tell it from the other one. */
    public String shownBeside(Ratio other) {
        return shownAgainst(other.rounded(MAX_SHOWN_PLACES));
    }

    /** As many places as it takes to see on which side of the threshold the exact value lies: 59.996 against 60 is not shown as 60. */
    public String shownAgainst(BigDecimal threshold) {
        if (isDecimal() && numerator.scale() <= 2) {
            return Numbers.plain(numerator); // shown exactly
        }
        int side = Integer.signum(compareTo(threshold));
        for (int places = 2; places < MAX_SHOWN_PLACES; places++) {
            BigDecimal shown = rounded(places);
            if (Integer.signum(shown.compareTo(threshold)) == side) {
                return Numbers.plain(shown);
            }
        }
        return Numbers.plain(rounded(MAX_SHOWN_PLACES));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratio ratio && compareTo(ratio) == 0;
    }

    @Override
    public int hashCode() {
        return rounded(6).stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return shown();
    }
}
