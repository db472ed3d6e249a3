package wenming.evidence;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A stage of the campaign's calendar, such as 自查总结 from 1 to 31 October. Stages may overlap.
 *
 * @param name as the document calls it
 * @param from first day
 * @param to last day; before {@code from} when the stage runs over the turn of the year
 * @param year 1 for the first year of the assessment period, 2 for the second
 */
public record Stage(String name, MonthDay from, MonthDay to, int year) {

    /** The stage's days in this assessment period. */
    public Period in(Period period) {
        int first = period.from().getYear() + year - 1;
        LocalDate start = from.atYear(first);
        return new Period(start, to.atYear(to.isBefore(from) ? first + 1 : first));
    }
}
