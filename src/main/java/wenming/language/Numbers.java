package wenming.language;

import java.math.BigDecimal;

/** How numbers are written for people: no exponent, no idle zeros. */
public final class Numbers {

    private Numbers() {}

    /** {@code 2.50} is written 2.5, {@code 1E+2} is written 100. */
    public static String plain(BigDecimal number) {
        if (number.scale() == 0) {
            return number.toString(); // nearly every number: nothing to strip, and Java has a short way to write it
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
