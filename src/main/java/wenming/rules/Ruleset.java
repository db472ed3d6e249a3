package wenming.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenming.evidence.Catalog;
import wenming.evidence.EvidenceKind;
import wenming.scoring.Clause;
import wenming.scoring.Outline;
import wenming.scoring.Points;

/**
 * All that could be read of one standard, for checks that look at more than one rule.
 *
 * @param outline what standard.yaml says
 * @param outlineText where it says so
 * @param catalog evidence there can be
 * @param rules in the order of the files
 */
record Ruleset(Outline outline, OutlineText outlineText, Catalog catalog, List<RuleText> rules) {

    Ruleset {
        rules = List.copyOf(rules);
    }

    List<RuleText> of(Clause.Role role) {
        return rules.stream().filter(r -> r.clause().role() == role).toList();
    }

    /** The rules of each item, in the order of the files. */
    Map<String, List<RuleText>> items() {
        Map<String, List<RuleText>> items = new LinkedHashMap<>();
        of(Clause.Role.ITEM)
                .forEach(r -> items.computeIfAbsent(r.clause().item(), i -> new ArrayList<>())
                        .add(r));
        return items;
    }

    /** Points of an item, as its first rule states them; 0 when it does not. */
    Points pointsOf(String item) {
        return of(Clause.Role.ITEM).stream()
                .filter(r -> r.clause().item().equals(item))
                .flatMap(r -> r.clause().points().stream())
                .findFirst()
                .orElse(Points.ZERO);
    }

    boolean isBonus(String item) {
        return outline.categoryOf(item).map(Outline.Category::bonus).orElse(false);
    }

    /** Whether it looks at nothing but what should not happen. */
    boolean isAboutIncidents(RuleText rule) {
        List<String> kinds = rule.kinds();
        return !kinds.isEmpty()
                && kinds.stream()
                        .allMatch(
                                k -> catalog.kind(k).map(EvidenceKind::incident).orElse(false));
    }
}
