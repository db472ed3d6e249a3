package wenming.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import wenming.scoring.Outline;

/** The days of a year that a rule's 其中 lines leave over. A leap year, so that no day is missing. */
final class YearDays {

    private static final int YEAR = 2024;
    private static final int LENGTH = 366;

    private final BitSet left = new BitSet(LENGTH);

    private YearDays() {
        left.set(0, LENGTH);
    }

    static YearDays of(List<Phrase> narrowing, Outline outline) {
        YearDays days = new YearDays();
        narrowing.forEach(p -> days.narrow(p, outline));
        return days;
    }

    private void narrow(Phrase p, Outline outline) {
        switch (p.means()) {
            case "inMonths" -> keep(day(month(p, 0), 1), day(month(p, 1) % 12 + 1, 1) - 1);
            case "inStage" ->
                outline.stage(p.slot(0, String.class)).ifPresent(stage -> keep(day(stage.from()), day(stage.to())));
            case "before" -> keep(0, day(p.slot(0, MonthDay.class)));
            case "around" -> {
                int days = p.slot(1, Integer.class);
                if (2 * days < LENGTH) {
                    int centre = day(p.slot(0, MonthDay.class));
                    keep(centre - days, centre + days);
                }
            }
            default -> {
                // says nothing about the time of year
            }
        }
    }

    /** Months are checked elsewhere; a wrong one must not end the check. */
    private static int month(Phrase p, int slot) {
        return Math.min(12, Math.max(1, p.slot(slot, Integer.class)));
    }

    private static int day(MonthDay day) {
        return day(day.getMonthValue(), day.getDayOfMonth());
    }

    private static int day(int month, int day) {
        return LocalDate.of(YEAR, month, day).getDayOfYear() - 1;
    }

    /** Keeps the days from one to another, over the turn of the year when the second comes first. */
    private void keep(int from, int to) {
        BitSet kept = new BitSet(LENGTH);
        int last = to < from ? to + LENGTH : to;
        for (int i = from; i <= last; i++) {
            kept.set(Math.floorMod(i, LENGTH));
        }
        left.and(kept);
    }

    boolean isEmpty() {
        return left.isEmpty();
    }

    int months() {
        return distinct(LocalDate::getMonthValue);
    }

    int quarters() {
        return distinct(d -> d.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** A year touches at most 54 weeks, a shorter time one more than it fills. */
    int weeks() {
        return Math.min(54, left.cardinality() / 7 + 2);
    }

    private int distinct(ToIntFunction<LocalDate> part) {
        return (int) left.stream()
                .map(i -> part.applyAsInt(LocalDate.ofYearDay(YEAR, i + 1)))
                .distinct()
                .count();
    }
}
