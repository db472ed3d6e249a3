package wenming.language;

import java.math.BigDecimal;
import java.util.Optional;

/** A number as written, made a BigDecimal in one fixed form, so that 2.5 and 2.50 are equal. */
final class Decimal {

    static final int INTEGER_DIGITS = 12;
    static final int DECIMALS = 4;
    private static final int MOST_CHARACTERS = 40;

    private static final long NOT_WHOLE = -1;

    private Decimal() {}

    /** Empty when it has too many digits. Looks at size before any arithmetic: 1e1000000000 is short to write. */
    static Optional<BigDecimal> of(char[] text, int offset, int length) {
        if (length > MOST_CHARACTERS) {
            return Optional.empty();
        }
        long whole = length <= INTEGER_DIGITS ? whole(text, offset, length) : NOT_WHOLE;
        if (whole != NOT_WHOLE) {
            return Optional.of(BigDecimal.valueOf(whole));
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

    /** Most numbers are a few digits, which need no general parser. */
    private static long whole(char[] text, int offset, int length) {
        long value = length == 0 ? NOT_WHOLE : 0;
        for (int i = offset; i < offset + length; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return NOT_WHOLE;
            }
            value = value * 10 + text[i] - '0';
        }
        return value;
    }
}
