package wenming.evidence;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import wenming.language.Cursor;
import wenming.language.Fault;
import wenming.language.Numbers;

/** Reads the value of a field as the type it was declared with. */
final class FieldValues {

    private static final int MAX_TEXT = 500;
    private static final int MAX_NOTE = 2_000;
    private static final int MAX_OPTIONS = 100;
    private static final int MAX_COUNT = 1_000_000_000;

    private FieldValues() {}

    /** Empty when it is blank, without elements, or wrong. */
    static Optional<?> read(Cursor cursor, Field field) {
        return switch (field.type()) {
            case TEXT -> cursor.text(field == CommonFields.NOTE ? MAX_NOTE : MAX_TEXT);
            case INTEGER -> inRange(cursor, field, cursor.whole());
            case DECIMAL -> inRange(cursor, field, cursor.decimal());
            // The declared string, not its copy: thousands of items share it.
            case CHOICE ->
                cursor.choice(field.values()).map(value -> field.values().get(field.rank(value)));
            case DATE -> cursor.date();
            case FLAG -> cursor.flag();
            case TEXTS -> Optional.of(Texts.read(cursor)).filter(texts -> !texts.isEmpty());
            case COUNTS -> Optional.of(counts(cursor)).filter(counts -> !counts.isEmpty());
        };
    }

    private static Optional<BigDecimal> inRange(Cursor cursor, Field field, Optional<BigDecimal> number) {
        if (number.isEmpty()) {
            return number;
        }
        if (field.min().isPresent() && number.get().compareTo(field.min().get()) < 0) {
            return refuse(cursor, field, number.get(), "不能小于 ", field.min().get());
        }
        if (field.max().isPresent() && number.get().compareTo(field.max().get()) > 0) {
            return refuse(cursor, field, number.get(), "不能大于 ", field.max().get());
        }
        return number;
    }

    private static Optional<BigDecimal> refuse(
            Cursor cursor, Field field, BigDecimal number, String not, BigDecimal bound) {
        String message = "「" + field.label() + "」" + not + measured(bound, field) + "，实际是 " + measured(number, field);
        cursor.error(Fault.NUMBER, message, "请核对这个数");
        return Optional.empty();
    }

    private static String measured(BigDecimal number, Field field) {
        return Numbers.plain(number) + (field.unit().isEmpty() ? "" : " " + field.unit());
    }

    private static Map<String, BigDecimal> counts(Cursor cursor) {
        Map<String, BigDecimal> counts = new LinkedHashMap<>();
        cursor.entries(
                MAX_OPTIONS,
                (option, index) ->
                        cursor.integer(0, MAX_COUNT).ifPresent(n -> counts.put(option, BigDecimal.valueOf(n))));
        return Collections.unmodifiableMap(counts);
    }
}
