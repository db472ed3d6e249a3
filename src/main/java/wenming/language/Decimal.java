package wenming.language;

import java.math.BigDecimal;
import java.util.Optional;

/** A number as written, made a BigDecimal in one fixed form, so that 2.5 and 2.50 are equal. */
final class Decimal {

    static final int INTEGER_DIGITS = 12;
    static final int DECIMALS = 4;
    private static final int MOST_CHARACTERS = 40;

    private Decimal() {}

    /** Empty when it has too many digits. Looks at size before any arithmetic: 1e1000000000 is short to write. */
    static Optional<BigDecimal> of(char[] text, int offset, int length) {
        if (length > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text, offset, length);
            if (number.scale() > 0) {
                number = number.stripTrailingZeros();
            }
            boolean fits = (long) number.precision() - number.scale() <= INTEGER_DIGITS && number.scale() <= DECIMALS;
            if (!fits) {
                return Optional.empty();
            }
            return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
        } catch (NumberFormatException e) {
            return Optional.empty(); // an exponent beyond all bounds, or a YAML form such as 0x1F
        }
    }
}
