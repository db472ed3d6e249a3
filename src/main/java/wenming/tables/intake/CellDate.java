package wenming.tables.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them in tables. */
final class CellDate {

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?([ T]\\s*\\d{1,2}:\\d{2}.*)?");
    private static final Pattern DIGITS = Pattern.compile("((?:19|20|21)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");

    /** The day 0 of a workbook, as it counts from March 1900 on: it holds 1900 for a leap year. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private CellDate() {}

    /** As yyyy-MM-dd, whether or not there is such a day; empty when the text is no day at all. A time of day is left out. */
    static Optional<String> iso(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (written.matches()) {
            return Optional.of(form(written));
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return Optional.of(form(digits));
        }
        return SERIAL.matcher(text).matches() ? Optional.of(ofSerial(text)) : Optional.empty();
    }

    private static String form(Matcher m) {
        return m.group(1) + "-" + two(m.group(2)) + "-" + two(m.group(3));
    }

    private static String two(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }

    /** From 1927 to 2173: five digits before the point. */
    static String ofSerial(String number) {
        return ZERO.plusDays(new BigDecimal(number).longValue()).toString();
    }
}
