package wenming.scoring;

import java.math.BigDecimal;

/**
 * How much is missing to the best a term can give.
 *
 * @param amount positive, exact for counts, rounded up to two places for rates
 * @param unit unit of the amount
 * @param what what to supply, a Chinese phrase such as "再开展 7 次"
 * @param wanted the value to reach
 */
public record Gap(BigDecimal amount, String unit, String what, BigDecimal wanted) {}
