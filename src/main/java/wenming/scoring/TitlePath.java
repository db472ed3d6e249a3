package wenming.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The cheapest way to a title, where cheap means few things to do: take the shortfalls that bring most until every condition holds, then drop each
 * one that turned out not to be needed, smallest first. For a plain total this is the smallest number of steps. More made good never reaches less,
 * so the first of them that are enough are found by halving.
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
        boolean reachable = goal.reachedByPoints(standing(shortfalls));
        List<Shortfall> steps = reachable ? List.copyOf(pruned(goal, enough(goal))) : List.of();
        Points gap = goal.threshold()
                .map(t -> Points.of(t).minus(ledger.total()).max(Points.ZERO))
                .orElse(Points.ZERO);
        Points promised = standing(steps).totals().total();
        return new NextTitle(goal.title(), goal.threshold(), gap, steps, promised, reachable, goal.blockers(now));
    }

    /** The fewest of the first ones that reach it; all of them do. */
    private List<Shortfall> enough(TitleGoal goal) {
        int tooFew = -1;
        int enough = shortfalls.size();
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) >>> 1;
            if (goal.reachedByPoints(standing(shortfalls.subList(0, middle)))) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return shortfalls.subList(0, enough);
    }

    private List<Shortfall> pruned(TitleGoal goal, List<Shortfall> enough) {
        List<Shortfall> taken = new ArrayList<>(enough);
        for (int i = taken.size() - 1; i >= 0; i--) {
            Shortfall candidate = taken.remove(i);
            if (!goal.reachedByPoints(standing(taken))) {
                taken.add(i, candidate);
            }
        }
        return taken;
    }

    private Standing standing(List<Shortfall> steps) {
        Set<String> rules = new HashSet<>();
        for (Shortfall step : steps) {
            rules.add(step.rule());
        }
        return whatIf.with(rules);
    }
}
