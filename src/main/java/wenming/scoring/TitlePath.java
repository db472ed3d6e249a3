package wenming.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The cheapest way to a title, where cheap means few things to do: take the shortfalls that bring most until every condition holds, then drop each
 * one that turned out not to be needed, smallest first. For a plain total this is the smallest number of steps.
 */
final class TitlePath {

    private final ScoreSheet sheet;
    private final Ledger ledger;
    private final int vetoes;
    private final List<Shortfall> shortfalls;
    private final Function<String, Optional<WhyNot>> whyNot;

    TitlePath(
            ScoreSheet sheet,
            Ledger ledger,
            int vetoes,
            List<Shortfall> shortfalls,
            Function<String, Optional<WhyNot>> whyNot) {
        this.sheet = sheet;
        this.ledger = ledger;
        this.vetoes = vetoes;
        this.shortfalls = shortfalls;
        this.whyNot = whyNot;
    }

    NextTitle to(TitleGoal goal) {
        Standing now = new Standing(ledger, vetoes);
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
        Points promised = standing(steps).ledger().total();
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
        Ledger changed = ledger;
        Set<String> items = new HashSet<>();
        Set<String> rules = new HashSet<>();
        for (Shortfall step : steps) {
            items.add(step.itemId());
            rules.add(step.rule());
        }
        for (ItemScore score : ledger.items()) {
            if (items.contains(score.item().id())) {
                changed = changed.with(sheet.settleWithBest(score.item(), rules, whyNot));
            }
        }
        return new Standing(changed, vetoes);
    }
}
