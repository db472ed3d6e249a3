package wenming.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule's sentences as its author wrote them, for those who show or compare rules.
 *
 * @param kinds kinds of evidence it looks at; empty when it measures nothing
 * @param asked values of which a field of the evidence must have one, by the field's label; 主题 among them
 * @param measuring 统计, 其中, 计算 and 对比
 * @param conditions 且
 * @param scoring lines under 那么
 */
public record RuleReading(
        List<String> kinds,
        Map<String, Set<String>> asked,
        List<String> measuring,
        List<String> conditions,
        List<String> scoring) {

    public RuleReading {
        kinds = List.copyOf(kinds);
        asked = Map.copyOf(asked);
        measuring = List.copyOf(measuring);
        conditions = List.copyOf(conditions);
        scoring = List.copyOf(scoring);
    }

    public boolean measures() {
        return !measuring.isEmpty();
    }

    static RuleReading of(RuleText rule) {
        return new RuleReading(
                rule.measuring().stream()
                        .flatMap(p -> p.named(SlotRole.KIND).stream())
                        .distinct()
                        .toList(),
                AskedValues.of(rule.measuring()),
                rule.measuring().stream().map(Phrase::text).toList(),
                rule.conditions().stream().map(Phrase::text).toList(),
                rule.scoring().stream().map(Phrase::text).toList());
    }
}
