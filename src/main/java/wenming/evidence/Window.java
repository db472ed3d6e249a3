package wenming.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which evidence must lie to count.
 *
 * @param from first day, empty for "no beginning"
 * @param to last day
 * @param name how a person calls it, such as 考核期
 */
record Window(Optional<LocalDate> from, LocalDate to, String name) {

    static Window of(Period period, String name) {
        return new Window(Optional.of(period.from()), period.to(), name);
    }

    static Window monthsBefore(LocalDate anchor, int months, String name) {
        return new Window(Optional.of(anchor.minusMonths(months).plusDays(1)), anchor, name);
    }

    Optional<String> refusal(LocalDate day) {
        if (from.isPresent() && day.isBefore(from.get())) {
            return Optional.of("日期 " + day + " 早于" + name + "（" + from.get() + " 至 " + to + "）");
        }
        if (day.isAfter(to)) {
            return Optional.of("日期 " + day + " 晚于" + name + "（"
                    + from.map(LocalDate::toString).orElse("") + " 至 " + to + "）");
        }
        return Optional.empty();
    }
}
