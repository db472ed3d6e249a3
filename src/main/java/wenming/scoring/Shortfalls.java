package wenming.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import wenming.evidence.Submission;

/** Finds what can still be won, rule by rule, by asking what the total would be with that one rule satisfied. Bonus items are chances, not shortfalls. */
final class Shortfalls {

    private static final Comparator<Shortfall> MOST_FIRST = Comparator.comparing(Shortfall::recoverable)
            .reversed()
            .thenComparing(Shortfall::itemId)
            .thenComparing(Shortfall::rule);

    private Shortfalls() {}

    static List<Shortfall> of(ScoreSheet sheet, Ledger ledger, WhatIf whatIf) {
        List<Shortfall> found = new ArrayList<>();
        for (ItemScore score : ledger.items()) {
            if (score.item().bonus() || score.status() == ItemScore.Status.NOT_APPLICABLE) {
                continue;
            }
            for (RuleResult result : sheet.resultsOf(score.item())) {
                if (result.gap().isEmpty()) {
                    continue;
                }
                Points better =
                        whatIf.with(Set.of(result.rule().name())).totals().total();
                Points recoverable = better.minus(ledger.total());
                if (recoverable.signum() > 0) {
                    found.add(shortfall(sheet, score, result, recoverable));
                }
            }
        }
        found.sort(MOST_FIRST);
        return List.copyOf(found);
    }

    private static Shortfall shortfall(ScoreSheet sheet, ItemScore score, RuleResult result, Points recoverable) {
        Clause clause = result.rule().clause();
        Gap gap = result.gap().orElseThrow();
        Submission submission = sheet.dossier().submission();
        LocalDate due = sheet.scheme().outline().dueBy(clause, submission.period());
        String hint = result.rule().terms().hint();
        String action = hint.isEmpty() ? gap.what() : gap.what() + "；" + hint;
        return new Shortfall(
                score.item().id(),
                clause.rule(),
                score.item().title(),
                recoverable,
                gap,
                action,
                clause.lead().isEmpty() ? score.item().lead() : clause.lead(),
                clause.support(),
                clause.source(),
                due,
                due.isBefore(submission.asOf()),
                result.pace(submission));
    }
}
