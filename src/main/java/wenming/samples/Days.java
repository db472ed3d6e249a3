package wenming.samples;

import com.fasterxml.jackson.core.io.SerializedString;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import wenming.chance.Chance;
import wenming.evidence.Period;

/** The days of a year by number from 0, with their texts made once. Immutable. */
final class Days {

    private static final int WEEK = 7;

    private final LocalDate first;
    private final String[] texts;
    private final SerializedString[] encoded;
    private final SerializedString[] monthsAndDays;

    Days(int year) {
        first = LocalDate.of(year, 1, 1);
        texts = new String[first.lengthOfYear()];
        encoded = new SerializedString[texts.length];
        monthsAndDays = new SerializedString[texts.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = first.plusDays(i).toString();
            encoded[i] = new SerializedString(texts[i]);
            monthsAndDays[i] = new SerializedString(texts[i].substring("2026-".length()));
        }
    }

    /**
     * Days from a first to a last one, both included.
     *
     * @param from from 0
     * @param to not before {@code from}
     */
    record Span(int from, int to) {
        Span within(Span other) {
            int start = Math.max(from, other.from);
            return new Span(start, Math.max(start, Math.min(to, other.to)));
        }

        int length() {
            return to - from + 1;
        }

        /** The n-th of so many equal parts. */
        Span part(int n, int parts) {
            int start = from + length() * n / parts;
            return new Span(start, Math.max(start, from + length() * (n + 1) / parts - 1));
        }
    }

    int year() {
        return first.getYear();
    }

    Period period() {
        return new Period(first, first.plusDays(texts.length - 1L));
    }

    Span whole() {
        return new Span(0, texts.length - 1);
    }

    Span month(int number) {
        LocalDate day = first.withMonth(number);
        return new Span(day.getDayOfYear() - 1, day.getDayOfYear() - 2 + day.lengthOfMonth());
    }

    /** Days of another calendar that fall into this year; the whole year when none do. */
    Span between(LocalDate from, LocalDate to) {
        LocalDate last = first.plusDays(texts.length - 1L);
        if (from.isAfter(last) || to.isBefore(first)) {
            return whole();
        }
        LocalDate start = from.isBefore(first) ? first : from;
        LocalDate end = to.isAfter(last) ? last : to;
        return new Span(start.getDayOfYear() - 1, Math.max(start.getDayOfYear(), end.getDayOfYear()) - 1);
    }

    String text(int day) {
        return texts[inYear(day)];
    }

    SerializedString encoded(int day) {
        return encoded[inYear(day)];
    }

    /** Such as 03-31. */
    SerializedString monthAndDay(int day) {
        return monthsAndDays[inYear(day)];
    }

    private int inYear(int day) {
        return Math.max(0, Math.min(texts.length - 1, day));
    }

    /** The Friday of the n-th whole week, if it is in the span. */
    Optional<Integer> friday(int week, Span span) {
        int monday = (DayOfWeek.MONDAY.getValue() - first.getDayOfWeek().getValue() + WEEK) % WEEK;
        int friday = monday + WEEK * week + 4;
        return friday >= span.from() && friday <= span.to() ? Optional.of(friday) : Optional.empty();
    }

    /** Any day of the span, rather a working day. */
    int some(Span span, Chance chance) {
        int day = span.from() + chance.below(span.length());
        int weekday = (first.getDayOfWeek().getValue() - 1 + day) % WEEK + 1;
        int back = Math.max(0, weekday - DayOfWeek.FRIDAY.getValue());
        return day - back >= span.from() ? day - back : Math.min(span.to(), day + 3 - back);
    }
}
