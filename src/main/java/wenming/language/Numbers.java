package wenming.language;

import java.math.BigDecimal;

/** How numbers are written for people: no exponent, no idle zeros. */
public final class Numbers {

    private Numbers() {}

    /** {@code 2.50} is written 2.5, {@code 1E+2} is written 100. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
