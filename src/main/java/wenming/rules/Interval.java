package wenming.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import wenming.language.Numbers;

/**
 * A range of values, open or closed at either end.
 *
 * @param low least value, empty when there is none
 * @param lowIn whether it belongs to the range
 * @param high greatest value, empty when there is none
 * @param highIn whether it belongs to the range
 */
record Interval(Optional<BigDecimal> low, boolean lowIn, Optional<BigDecimal> high, boolean highIn) {

    static final Interval ALL = new Interval(Optional.empty(), false, Optional.empty(), false);

    static Interval from(BigDecimal low, boolean in) {
        return new Interval(Optional.of(low), in, Optional.empty(), false);
    }

    static Interval to(BigDecimal high, boolean in) {
        return new Interval(Optional.empty(), false, Optional.of(high), in);
    }

    /** What both cover; may be empty. */
    Interval and(Interval other) {
        boolean mineLow = after(low, lowIn, other.low, other.lowIn);
        boolean mineHigh = before(high, highIn, other.high, other.highIn);
        return new Interval(
                mineLow ? low : other.low,
                mineLow ? lowIn : other.lowIn,
                mineHigh ? high : other.high,
                mineHigh ? highIn : other.highIn);
    }

    private static boolean after(Optional<BigDecimal> a, boolean aIn, Optional<BigDecimal> b, boolean bIn) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isPresent();
        }
        int c = a.get().compareTo(b.get());
        return c > 0 || c == 0 && !aIn;
    }

    private static boolean before(Optional<BigDecimal> a, boolean aIn, Optional<BigDecimal> b, boolean bIn) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isPresent();
        }
        int c = a.get().compareTo(b.get());
        return c < 0 || c == 0 && !aIn;
    }

    boolean isEmpty() {
        if (low.isEmpty() || high.isEmpty()) {
            return false;
        }
        int c = low.get().compareTo(high.get());
        return c > 0 || c == 0 && !(lowIn && highIn);
    }

    /** The same range for things that are counted: 超过 2 件 begins at 3. */
    Interval whole() {
        return new Interval(
                low.map(v -> lowIn || v.stripTrailingZeros().scale() > 0
                        ? v.setScale(0, RoundingMode.CEILING)
                        : v.add(BigDecimal.ONE)),
                true,
                high.map(v -> highIn || v.stripTrailingZeros().scale() > 0
                        ? v.setScale(0, RoundingMode.FLOOR)
                        : v.subtract(BigDecimal.ONE)),
                true);
    }

    /** What lies between this range and a higher one; empty ranges when they touch. */
    Interval until(Interval higher, boolean counted) {
        Interval between = new Interval(high, !highIn, higher.low, !higher.lowIn);
        return counted
                ? new Interval(
                        high.map(v -> v.add(BigDecimal.ONE)),
                        true,
                        higher.low.map(v -> v.subtract(BigDecimal.ONE)),
                        true)
                : between;
    }

    /** In words: 80 至 90 分 (both included), 79 至 81 分之间 (neither), 80 分. */
    String told(String unit) {
        String from = low.map(Numbers::plain).orElse("");
        String to = high.map(Numbers::plain).orElse("");
        String of = unit.isEmpty() ? "" : " " + unit;
        if (from.equals(to)) {
            return from + of;
        }
        if (from.isEmpty() || to.isEmpty()) {
            return from.isEmpty() ? to + of + (highIn ? "及以下" : "以下") : from + of + (lowIn ? "及以上" : "以上");
        }
        String ends = lowIn == highIn ? (lowIn ? "" : "之间，不含两端") : lowIn ? "，不含 " + to : "，不含 " + from;
        return from + " 至 " + to + of + ends;
    }
}
