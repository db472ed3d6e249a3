package wenming.rules;

import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Counts firings and watches the clock. No accepted standard can reach either limit, so reaching one is an error, never a result. */
final class Defence implements AgendaFilter {

    private static final long LIMIT_NANOS = 10_000_000_000L;

    private final int cap;
    private final long deadline;
    private final FirstFirings.Watch watch;
    private int fired;

    /** @param rules number of rules; each fires at most once per unit, so twice that is already impossible */
    Defence(int rules, FirstFirings.Watch watch) {
        this.watch = watch;
        this.cap = 2 * rules + 8;
        this.deadline = System.nanoTime() + LIMIT_NANOS;
    }

    @Override
    public boolean accept(Match match) {
        if (++fired > cap) {
            throw new ScoringStopped("规则触发超过 " + cap + " 次，评分已中止");
        }
        if (System.nanoTime() - deadline > 0) {
            throw new ScoringStopped("评分超过 " + LIMIT_NANOS / 1_000_000_000L + " 秒，已中止");
        }
        watch.firing(match.getRule().getName());
        return true;
    }
}
