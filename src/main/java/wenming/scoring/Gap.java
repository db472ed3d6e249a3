package wenming.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * How much is missing to the best a term can give.
 *
 * @param amount positive, exact for counts, rounded up to two places for rates
 * @param unit unit of the amount
 * @param what what to supply, a Chinese phrase such as "再开展 7 次"
 * @param wanted the value to reach
 * @param parts the parts of a checklist that are missing; empty when it is a matter of how much
 */
public record Gap(BigDecimal amount, String unit, String what, BigDecimal wanted, List<String> parts) {

    public Gap {
        parts = List.copyOf(parts);
    }

    /** So much of something. */
    public Gap(BigDecimal amount, String unit, String what, BigDecimal wanted) {
        this(amount, unit, what, wanted, List.of());
    }

    /** Parts of a checklist. */
    static Gap of(List<String> parts, BigDecimal wanted) {
        return new Gap(BigDecimal.valueOf(parts.size()), "项", "补齐：" + String.join("、", parts), wanted, parts);
    }
}
