package wenming.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers by settling the items again on paper, without firing rules: exact as long as no other rule waits for the results that change. A unit with
 * many gaps asks a hundred times, so each item is settled once for each set of its rules and only points are added up. Confined to one thread.
 */
public final class Resettled implements WhatIf {

    private final ScoreSheet sheet;
    private final List<ItemScore> items;
    private final CategorySums sums;
    private final int vetoes;
    private final Map<Set<String>, Points> settled =
            new HashMap<>(); // a rule belongs to one item, so its name is key enough

    /** @param sheet a sheet on which every rule has fired and every item is settled */
    public Resettled(ScoreSheet sheet) {
        this.sheet = sheet;
        this.items = sheet.ledger().items();
        this.sums = CategorySums.of(sheet.scheme().outline(), items);
        this.vetoes = sheet.vetoes().size();
    }

    @Override
    public Standing with(Set<String> rulesAtBest) {
        CategorySums changed = sums.copy();
        byItem(rulesAtBest).forEach((i, rules) -> changed.change(items.get(i), earned(items.get(i), rules)));
        return new Standing(changed.totals(), vetoes);
    }

    /** Those of the rules that belong to an item, by the item's position. */
    private Map<Integer, Set<String>> byItem(Set<String> rules) {
        Map<Integer, Set<String>> byItem = new HashMap<>();
        for (String rule : rules) {
            sheet.place(rule).ifPresent(p -> byItem.merge(p.item(), p.alone(), Resettled::both));
        }
        return byItem;
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        Set<String> both = new HashSet<>(some);
        both.addAll(more);
        return both;
    }

    private Points earned(ItemScore score, Set<String> rules) {
        return settled.computeIfAbsent(rules, atBest -> sheet.earnedAtBest(score, atBest));
    }
}
