package wenming.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A small table inside a sentence: {@code "县级" 0.5, "市级" 1}. Order is kept as written.
 *
 * @param rows label and amount, labels distinct
 */
public record Table(List<Row> rows) {

    /** @param unit empty when the row states a bare number */
    public record Row(String label, BigDecimal amount, String unit) {
        @Override
        public String toString() {
            return label + " " + Numbers.plain(amount) + (unit.isEmpty() ? "" : " " + unit);
        }
    }

    public Table {
        rows = List.copyOf(rows);
    }

    /** Reads rows such as {@code 县级 0.5} or {@code 省级文明单位 4 次}. Used by the stock Drools form of a rule. */
    public static Table of(String... texts) {
        List<Row> rows = new ArrayList<>();
        for (String text : texts) {
            String[] parts = text.split(" ");
            rows.add(new Row(parts[0], new BigDecimal(parts[1]), parts.length > 2 ? parts[2] : ""));
        }
        return new Table(rows);
    }

    /** The amount beside this label, if the table has it. */
    public Optional<BigDecimal> amount(String label) {
        for (Row row : rows) {
            if (row.label().equals(label)) {
                return Optional.of(row.amount());
            }
        }
        return Optional.empty();
    }

    /** All labels in the order written. */
    public List<String> labels() {
        return rows.stream().map(Row::label).toList();
    }

    @Override
    public String toString() {
        return rows.stream().map(Row::toString).collect(Collectors.joining("、"));
    }
}
