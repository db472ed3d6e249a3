package wenming.evidence;

import java.math.BigDecimal;

/**
 * A person's decision where the standard leaves room for one: a value inside a printed range, or a bonus a body decides.
 *
 * @param rule name of the rule it answers
 * @param points points given or taken, never negative; the rule says which
 * @param reason why, never empty
 * @param by who decided
 * @param decision number of the decision document, empty when the rule asks for none
 */
public record Judgement(String rule, BigDecimal points, String reason, String by, String decision) {}
