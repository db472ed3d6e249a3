package wenming.scoring;

import wenming.language.Sentence;

/**
 * Whether a rule did anything: the fact that a general rule looks at when it yields to a special one (M41, M42).
 *
 * @param rule the rule's name
 * @param triggered whether it gave, took, zeroed or vetoed
 */
public record RuleOutcome(String rule, boolean triggered) {

    @Sentence(
            value = "且 未触发 {rule}",
            example = "且 未触发 \"严重违纪\"",
            means = "另一条规则没有起作用时本规则适用",
            mechanics = {"M41", "M42"})
    public boolean isQuiet(String name) {
        return rule.equals(name) && !triggered;
    }

    @Sentence(
            value = "且 已触发 {rule}",
            example = "且 已触发 \"严重违纪\"",
            means = "另一条规则起作用时本规则适用",
            mechanics = {"M41", "M42"})
    public boolean hasFired(String name) {
        return rule.equals(name) && triggered;
    }
}
