package wenming.evidence;

/**
 * Evidence that is well formed but does not count for a rule.
 *
 * @param evidence the item
 * @param reason why not, a Chinese sentence with the figures
 */
public record Refusal(Evidence evidence, String reason) {}
