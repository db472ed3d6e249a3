package wenming.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wenming.scoring.Assessment;
import wenming.scoring.Clause;
import wenming.scoring.Item;
import wenming.scoring.ItemScore;
import wenming.scoring.Points;
import wenming.scoring.Shortfall;

/**
 * Something a department still has to do: make a shortfall good, or hand in the evidence of an item that has none.
 *
 * @param itemId item that gains
 * @param title item title
 * @param rule rule that is short; the item's first when nothing was handed in
 * @param points points to be won
 * @param what what is missing
 * @param action what to do
 * @param lead who answers for it, empty when nobody is named
 * @param support who helps
 * @param stage stage it belongs to, empty when none
 * @param dueBy last day
 * @param late whether that day has passed
 * @param source clause of the document
 */
public record Duty(
        String itemId,
        String title,
        String rule,
        Points points,
        String what,
        String action,
        String lead,
        List<String> support,
        String stage,
        LocalDate dueBy,
        boolean late,
        String source) {

    private static final Comparator<Duty> MOST_URGENT = Comparator.comparing(Duty::dueBy)
            .thenComparing(Comparator.comparing(Duty::points).reversed())
            .thenComparing(Duty::itemId)
            .thenComparing(Duty::rule);

    public Duty {
        support = List.copyOf(support);
    }

    /** All that is left to do, the most urgent first. Waiting for a person's judgement is nobody's duty here. */
    public static List<Duty> of(Assessment assessment) {
        Map<String, Clause> clauses = new HashMap<>();
        assessment.ledger().items().stream()
                .flatMap(score -> score.item().rules().stream())
                .map(Item.Rule::clause)
                .forEach(clause -> clauses.put(clause.rule(), clause));
        Set<String> listed =
                assessment.shortfalls().stream().map(Shortfall::itemId).collect(Collectors.toSet());
        List<Duty> duties = new ArrayList<>();
        assessment.shortfalls().forEach(s -> duties.add(of(s, clauses.get(s.rule()))));
        assessment.ledger().items().stream()
                .filter(score -> score.status() == ItemScore.Status.NOT_PROVIDED)
                .filter(score -> !score.item().bonus() && score.lost().signum() > 0)
                .filter(score -> !listed.contains(score.item().id()))
                .forEach(score -> duties.add(of(score, assessment)));
        duties.sort(MOST_URGENT);
        return List.copyOf(duties);
    }

    private static Duty of(Shortfall s, Clause clause) {
        return new Duty(
                s.itemId(),
                s.title(),
                s.rule(),
                s.recoverable(),
                s.gap().what(),
                s.action(),
                s.lead(),
                s.support(),
                clause.stage(),
                s.dueBy(),
                s.late(),
                s.source());
    }

    private static Duty of(ItemScore score, Assessment assessment) {
        Item.Rule rule = score.item().rules().stream()
                .filter(r -> r.terms().earns())
                .findFirst()
                .orElse(score.item().rules().get(0));
        Clause clause = rule.clause();
        LocalDate due =
                assessment.outline().dueBy(clause, assessment.submission().period());
        String what = "没有提供证据" + (score.required().isEmpty() ? "" : "，要求" + score.required());
        String hint = rule.terms().hint();
        return new Duty(
                score.item().id(),
                score.item().title(),
                clause.rule(),
                score.lost(),
                what,
                hint.isEmpty() ? what : what + "；" + hint,
                score.item().lead(),
                clause.support(),
                clause.stage(),
                due,
                due.isBefore(assessment.submission().asOf()),
                clause.source());
    }
}
