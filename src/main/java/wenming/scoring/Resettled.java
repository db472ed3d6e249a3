package wenming.scoring;

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
        Ledger changed = ledger;
        for (ItemScore score : ledger.items()) {
            Item item = score.item();
            if (item.rules().stream().anyMatch(r -> rulesAtBest.contains(r.name()))) {
                changed = changed.with(sheet.settleWithBest(item, rulesAtBest, whyNot));
            }
        }
        return new Standing(changed, vetoes);
    }
}
