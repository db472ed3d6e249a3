package wenming.language;

import java.math.BigDecimal;

/**
 * A number with its unit, as rule sentences state it: {@code 24 次}, {@code 90 %}, {@code 2.5 小时}.
 *
 * @param amount exact decimal, never negative
 * @param unit the unit's word, {@code %} for percentages
 */
public record Quantity(BigDecimal amount, String unit) {

    /** Reads the canonical text, number and unit parted by a blank. Used by the stock Drools form of a rule. */
    public static Quantity of(String text) {
        int blank = text.indexOf(' ');
        return new Quantity(
                new BigDecimal(text.substring(0, blank)),
                text.substring(blank + 1).strip());
    }

    @Override
    public String toString() {
        return Numbers.plain(amount) + " " + unit;
    }
}
