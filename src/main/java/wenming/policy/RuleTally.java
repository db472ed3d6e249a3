package wenming.policy;

import wenming.policy.RuleCoverage.Side;
import wenming.scoring.Assessment;
import wenming.scoring.Clause;
import wenming.scoring.Item;
import wenming.scoring.Points;
import wenming.scoring.Veto;

/** Counts what one rule does, assessment by assessment. */
final class RuleTally {

    private final Clause clause;
    private final Side side;
    private final Points full;
    private final boolean needsLess;
    private int best;
    private int less;
    private int aside;

    private RuleTally(Clause clause, Side side, Points full, boolean needsLess) {
        this.clause = clause;
        this.side = side;
        this.full = full;
        this.needsLess = needsLess;
    }

    static RuleTally ofItem(Item.Rule rule, Points maximum, boolean measures) {
        return rule.terms().earns()
                ? new RuleTally(rule.clause(), Side.EARNS, rule.terms().best(maximum), measures)
                : new RuleTally(rule.clause(), Side.TAKES, Points.ZERO, true);
    }

    static RuleTally ofVerdict(Item.Rule rule) {
        Side side = rule.clause().role() == Clause.Role.VETO ? Side.VETO : Side.TITLE;
        return new RuleTally(rule.clause(), side, Points.ZERO, true);
    }

    void gave(Points points) {
        count(points.compareTo(full) >= 0);
    }

    void stoodAside() {
        aside++;
    }

    /** Vetoes and titles leave no line in the ledger. */
    void verdict(Assessment assessment) {
        switch (side) {
            case VETO -> count(assessment.vetoes().stream().map(Veto::title).anyMatch(clause.rule()::equals));
            case TITLE ->
                count(assessment
                        .title()
                        .filter(t -> t.title().equals(clause.item()))
                        .isPresent());
            default -> {
                // counted from the ledger
            }
        }
    }

    private void count(boolean good) {
        if (good) {
            best++;
        } else {
            less++;
        }
    }

    RuleCoverage coverage() {
        return new RuleCoverage(clause, side, best, less, aside, needsLess);
    }
}
