package wenming.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order in which results become known. A rule that looks at no other result is on level 0; one that looks at an item or a rule is one level
 * above it. Items are settled level by level, and their outcomes let the next level fire.
 */
final class Levels {

    private static final int VISITING = -1;

    private final Map<String, RuleText> byName = new HashMap<>();
    private final Map<String, List<RuleText>> byItem = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private RuleText circular;

    private Levels(List<RuleText> rules) {
        for (RuleText rule : rules) {
            byName.put(rule.name(), rule);
            byItem.computeIfAbsent(rule.clause().item(), i -> new ArrayList<>()).add(rule);
        }
        rules.forEach(this::levelOf);
    }

    /** Level of each rule by name; the rules must be free of circles. */
    static Map<String, Integer> of(List<RuleText> rules) {
        return Map.copyOf(new Levels(rules).levels);
    }

    /** A rule whose conditions lead back to itself, if there is one. */
    static Optional<RuleText> cycle(List<RuleText> rules) {
        return Optional.ofNullable(new Levels(rules).circular);
    }

    private int levelOf(RuleText rule) {
        Integer known = levels.get(rule.name());
        if (known != null) {
            if (known == VISITING) {
                circular = rule;
            }
            return Math.max(0, known);
        }
        levels.put(rule.name(), VISITING);
        int level = 0;
        for (String item : rule.awaitedItems()) {
            for (RuleText awaited : byItem.getOrDefault(item, List.of())) {
                level = Math.max(level, 1 + levelOf(awaited));
            }
        }
        for (String name : rule.awaitedRules()) {
            RuleText awaited = byName.get(name);
            level = awaited == null ? level : Math.max(level, 1 + levelOf(awaited));
        }
        levels.put(rule.name(), level);
        return level;
    }
}
