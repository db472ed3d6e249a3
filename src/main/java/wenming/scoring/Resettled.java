package wenming.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Answers by settling the items again on paper, without firing rules: exact as long as no other rule waits for the results that change. */
public final class Resettled implements WhatIf {

    private final ScoreSheet sheet;
    private final Ledger ledger;
    private final int vetoes;
    private final Function<String, Optional<WhyNot>> whyNot;

    /** @param sheet a sheet on which every rule has fired and every item is settled */
    public Resettled(ScoreSheet sheet, Function<String, Optional<WhyNot>> whyNot) {
        this.sheet = sheet;
        this.ledger = sheet.ledger();
        this.vetoes = sheet.vetoes().size();
        this.whyNot = whyNot;
    }

    @Override
    public Standing with(Set<String> rulesAtBest) {
        List<ItemScore> changed = new ArrayList<>();
        for (ItemScore score : ledger.items()) {
            Item item = score.item();
            for (Item.Rule rule : item.rules()) {
                if (rulesAtBest.contains(rule.name())) {
                    changed.add(sheet.settleWithBest(item, rulesAtBest, whyNot));
                    break;
                }
            }
        }
        return new Standing(ledger.with(changed), vetoes);
    }
}
