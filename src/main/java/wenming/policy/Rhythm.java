package wenming.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenming.evidence.Period;

/**
 * The days on which a repeated piece of evidence falls: from a day in equal steps, or, when nothing is said, in the middle of equal parts of the
 * period, which is the most favourable spread.
 *
 * @param from first day; the first of the period when only the step is stated
 * @param step a day when only the first day is stated
 */
record Rhythm(Optional<LocalDate> from, Optional<Step> step) {

    static final Rhythm EVEN = new Rhythm(Optional.empty(), Optional.empty());

    private static final Step DAY = new Step(1, ChronoUnit.DAYS);

    /** Such as two weeks. */
    record Step(int number, ChronoUnit unit) {

        private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,2})([dwm])");

        /** Reads 1d, 2w or 1m. */
        static Optional<Step> of(String written) {
            Matcher m = WRITTEN.matcher(written);
            return m.matches()
                    ? Optional.of(new Step(Integer.parseInt(m.group(1)), unit(m.group(2))))
                    : Optional.empty();
        }

        private static ChronoUnit unit(String letter) {
            return switch (letter) {
                case "d" -> ChronoUnit.DAYS;
                case "w" -> ChronoUnit.WEEKS;
                default -> ChronoUnit.MONTHS;
            };
        }
    }

    Rhythm from(Optional<LocalDate> day) {
        return new Rhythm(day, step);
    }

    Rhythm every(Optional<Step> stride) {
        return new Rhythm(from, stride);
    }

    /** @param i from 0 */
    LocalDate day(int i, int times, Period days) {
        if (from.isEmpty() && step.isEmpty()) {
            return days.from().plusDays(days.days() * (2L * i + 1) / (2L * times));
        }
        Step stride = step.orElse(DAY);
        return from.orElse(days.from()).plus((long) i * stride.number(), stride.unit());
    }
}
