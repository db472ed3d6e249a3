package wenming.evidence;

import java.time.LocalDate;

/**
 * A run of months of the year, both ends included; from 11 to 2 runs over the turn of the year.
 *
 * @param first 1 to 12
 * @param last 1 to 12
 */
record Months(int first, int last) {

    boolean contains(LocalDate day) {
        int month = day.getMonthValue();
        return first <= last ? month >= first && month <= last : month >= first || month <= last;
    }
}
