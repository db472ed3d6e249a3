package wenming.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Answers by settling the items again on paper, without firing rules: exact as long as no other rule waits for the results that change. Confined to one thread. */
public final class Resettled implements WhatIf {

    private final ScoreSheet sheet;
    private final Ledger ledger;
    private final int vetoes;
    private final Function<String, Optional<WhyNot>> whyNot;
    private final Map<Set<String>, ItemScore> settled =
            new HashMap<>(); // a rule belongs to one item, so its name is key enough

    /** @param sheet a sheet on which every rule has fired and every item is settled */
    public Resettled(ScoreSheet sheet, Function<String, Optional<WhyNot>> whyNot) {
        this.sheet = sheet;
        this.ledger = sheet.ledger();
        this.vetoes = sheet.vetoes().size();
        this.whyNot = whyNot;
    }

    @Override
    public Standing with(Set<String> rulesAtBest) {
        Map<String, ItemScore> changed = new HashMap<>();
        for (ItemScore score : ledger.items()) {
            Item item = score.item();
            Set<String> ofItem = new HashSet<>();
            for (Item.Rule rule : item.rules()) {
                if (rulesAtBest.contains(rule.name())) {
                    ofItem.add(rule.name());
                }
            }
            if (!ofItem.isEmpty()) {
                changed.put(
                        item.id(), settled.computeIfAbsent(ofItem, rules -> sheet.settleWithBest(item, rules, whyNot)));
            }
        }
        return new Standing(ledger.with(changed), vetoes);
    }
}
