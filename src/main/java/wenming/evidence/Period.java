package wenming.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days an assessment covers, both ends included.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Length in days, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Days of the period gone by at the end of this day: 0 before it begins, {@link #days()} once it is over. */
    public long daysGone(LocalDate day) {
        return Math.max(0, Math.min(days(), ChronoUnit.DAYS.between(from, day) + 1));
    }
}
