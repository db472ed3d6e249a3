package wenming.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenming.evidence.Catalog;
import wenming.evidence.EvidenceKind;
import wenming.scoring.Clause;
import wenming.scoring.Outline;
import wenming.scoring.Points;

/** All that could be read of one standard, for checks that look at more than one rule. Confined to one check. */
final class Ruleset {

    private final Outline outline;
    private final OutlineText outlineText;
    private final Catalog catalog;
    private final List<RuleText> rules;
    private final Map<String, List<RuleText>> items = new LinkedHashMap<>();
    private final Map<String, Points> points = new HashMap<>();

    Ruleset(Outline outline, OutlineText outlineText, Catalog catalog, List<RuleText> rules) {
        this.outline = outline;
        this.outlineText = outlineText;
        this.catalog = catalog;
        this.rules = List.copyOf(rules);
        of(Clause.Role.ITEM).forEach(r -> {
            items.computeIfAbsent(r.clause().item(), i -> new ArrayList<>()).add(r);
            r.clause().points().ifPresent(p -> points.putIfAbsent(r.clause().item(), p));
        });
    }

    Outline outline() {
        return outline;
    }

    OutlineText outlineText() {
        return outlineText;
    }

    Catalog catalog() {
        return catalog;
    }

    /** In the order of the files. */
    List<RuleText> rules() {
        return rules;
    }

    List<RuleText> of(Clause.Role role) {
        return rules.stream().filter(r -> r.clause().role() == role).toList();
    }

    /** The rules of each item, in the order of the files. */
    Map<String, List<RuleText>> items() {
        return Collections.unmodifiableMap(items);
    }

    /** Points of an item, as its first rule states them; 0 when it does not. */
    Points pointsOf(String item) {
        return points.getOrDefault(item, Points.ZERO);
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
