package wenming.evidence;

import java.time.LocalDate;
import java.util.Optional;
import wenming.language.Cursor;
import wenming.language.Keys;
import wenming.language.Pointers;

/** The days a submission covers. */
final class PeriodReading {

    private static final int MAX_YEARS = 5;
    private static final String REVERSED = "S024";
    private static final String TOO_LONG = "S025";
    private static final Keys KEYS = Keys.required("from", "起始日期").andRequired("to", "截止日期");

    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();

    void read(Cursor cursor) {
        cursor.object(KEYS, (key, index) -> {
            if (key.equals("from")) {
                from = cursor.date();
            } else {
                to = cursor.date();
            }
        });
        if (from.isPresent() && to.isPresent()) {
            check(cursor, from.get(), to.get());
        }
    }

    private static void check(Cursor cursor, LocalDate from, LocalDate to) {
        String pointer = Pointers.child(cursor.pointer(), "to");
        String days = from + " 至 " + to;
        if (to.isBefore(from)) {
            cursor.errorAt(pointer, REVERSED, "考核期的截止日期早于起始日期：" + days, "请核对两个日期，是否写反了");
        } else if (!to.isBefore(from.plusYears(MAX_YEARS))) {
            cursor.errorAt(pointer, TOO_LONG, "考核期超过 " + MAX_YEARS + " 年：" + days, "请核对年份，或分期提交");
        }
    }

    Period period() {
        return new Period(from.orElseThrow(), to.orElseThrow());
    }
}
