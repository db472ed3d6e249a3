package wenming.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The cheapest way to a title, where cheap means few things to do: take the shortfalls that bring most until every condition holds, then drop each
 * one that turned out not to be needed, smallest first. For a plain total this is the smallest number of steps.
 */
final class TitlePath {

    private final Ledger ledger;
    private final List<Shortfall> shortfalls;
    private final WhatIf whatIf;

    TitlePath(Ledger ledger, List<Shortfall> shortfalls, WhatIf whatIf) {
        this.ledger = ledger;
        this.shortfalls = shortfalls;
        this.whatIf = whatIf;
    }

    NextTitle to(TitleGoal goal) {
        Standing now = standing(List.of());
        List<Shortfall> taken = new ArrayList<>();
        for (Shortfall next : shortfalls) {
            if (goal.reachedByPoints(standing(taken))) {
                break;
            }
            taken.add(next);
        }
        boolean reachable = goal.reachedByPoints(standing(taken));
        if (reachable) {
            prune(goal, taken);
        }
        Points gap = goal.threshold()
                .map(t -> Points.of(t).minus(ledger.total()).max(Points.ZERO))
                .orElse(Points.ZERO);
        List<Shortfall> steps = reachable ? List.copyOf(taken) : List.of();
        Points promised = standing(steps).totals().total();
        return new NextTitle(goal.title(), goal.threshold(), gap, steps, promised, reachable, goal.blockers(now));
    }

    private void prune(TitleGoal goal, List<Shortfall> taken) {
        for (int i = taken.size() - 1; i >= 0; i--) {
            Shortfall candidate = taken.remove(i);
            if (!goal.reachedByPoints(standing(taken))) {
                taken.add(i, candidate);
            }
        }
    }

    private Standing standing(List<Shortfall> steps) {
        Set<String> rules = new HashSet<>();
        for (Shortfall step : steps) {
            rules.add(step.rule());
        }
        return whatIf.with(rules);
    }
}
