package wenming.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as written: yyyy-MM-dd, or MM-DD for a day of every year. Nothing else is a day: no time, no list, no short forms. */
final class Day {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2200;
    private static final int SHORTEST_MONTH = 28;

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Day() {}

    /** Without a regular expression or a formatter: a submission holds a date per item. */
    static Optional<LocalDate> of(char[] text, int offset, int length) {
        if (length != 10 || text[offset + 4] != '-' || text[offset + 7] != '-') {
            return Optional.empty();
        }
        int year = digits(text, offset, 4);
        int month = digits(text, offset + 5, 2);
        int day = digits(text, offset + 8, 2);
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
            return Optional.empty();
        }
        if (day <= SHORTEST_MONTH) {
            return Optional.of(LocalDate.of(year, month, day));
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return day > first.lengthOfMonth() ? Optional.empty() : Optional.of(first.withDayOfMonth(day));
    }

    static Optional<MonthDay> ofYear(String text) {
        try {
            return text.matches("[0-9]{2}-[0-9]{2}") ? Optional.of(MonthDay.parse("--" + text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with a text that is not a day. */
    static String problem(String text) {
        if (!FORM.matcher(text).matches()) {
            return "不是日期";
        }
        int year = Integer.parseInt(text.substring(0, 4));
        boolean outside = year < FIRST_YEAR || year > LAST_YEAR;
        return outside ? "的年份不在 " + FIRST_YEAR + " 至 " + LAST_YEAR + " 年之间" : "这一天不存在";
    }

    private static int digits(char[] text, int offset, int count) {
        int value = 0;
        for (int i = offset; i < offset + count; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return -1;
            }
            value = value * 10 + text[i] - '0';
        }
        return value;
    }
}
