package wenming.scoring;

/**
 * Why a rule did not apply. The engine only says what fired; this is worked out from the rule's own conditions.
 *
 * @param concernsUnit whether the unit is of a kind the rule is not meant for, rather than another result standing in the way
 * @param text the condition that failed, in the rule's own words
 */
public record WhyNot(boolean concernsUnit, String text) {}
