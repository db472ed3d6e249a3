package wenming.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import wenming.language.Numbers;

/**
 * Points, exact in thousandths. Shares of an item are computed exactly and rounded once, half up, when they become points; from there on every sum
 * is a sum of integers, so a ledger adds up whatever the order of its lines.
 *
 * @param thousandths may be negative
 */
public record Points(long thousandths) implements Comparable<Points> {

    public static final Points ZERO = new Points(0);

    private static final BigDecimal SCALE = BigDecimal.valueOf(1000);
    private static final int WHOLE_DIGITS = 15;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    /** Rounds half up to a thousandth. */
    public static Points of(BigDecimal value) {
        if (value.scale() == 0 && value.precision() <= WHOLE_DIGITS) {
            return new Points(value.longValue() * 1000); // most points are whole: no rounding, no second BigDecimal
        }
        return new Points(
                value.multiply(SCALE).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public static Points of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    public Points plus(Points other) {
        if (other.thousandths == 0) {
            return this; // most lines of a ledger give nothing
        }
        return new Points(Math.addExact(thousandths, other.thousandths));
    }

    public Points minus(Points other) {
        return new Points(Math.subtractExact(thousandths, other.thousandths));
    }

    public Points negated() {
        return new Points(-thousandths);
    }

    /** Never beyond a million million points, which is more than any standard has; a hostile figure must not end the scoring. */
    public Points times(long factor) {
        BigDecimal product = BigDecimal.valueOf(thousandths).multiply(BigDecimal.valueOf(factor));
        return new Points(product.min(MOST).max(MOST.negate()).longValueExact());
    }

    public Points min(Points other) {
        return thousandths <= other.thousandths ? this : other;
    }

    public Points max(Points other) {
        return thousandths >= other.thousandths ? this : other;
    }

    public int signum() {
        return Long.signum(thousandths);
    }

    public BigDecimal decimal() {
        return BigDecimal.valueOf(thousandths, 3);
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(thousandths, other.thousandths);
    }

    /** Without idle zeros: 4.25, 6, -0.5. */
    @Override
    public String toString() {
        return thousandths % 1000 == 0 ? Long.toString(thousandths / 1000) : Numbers.plain(decimal());
    }
}
