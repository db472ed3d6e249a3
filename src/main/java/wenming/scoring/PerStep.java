package wenming.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import wenming.evidence.Measure;
import wenming.evidence.Ratio;
import wenming.language.Numbers;
import wenming.language.Quantity;

/**
 * So much for every so many (M28, M31, M50, M52): 每 1 次 得 2 分, 超过 12 次 后 每 1 次 加 0.5 分, 每 20 万元 扣 1 分. Part steps do not count.
 *
 * @param step size of a step
 * @param points per step; negative takes
 * @param after only what lies beyond this counts; 0 for everything
 * @param cap most it can give, when capped; without a cap the item's points are the cap
 */
record PerStep(Quantity step, BigDecimal points, BigDecimal after, Optional<BigDecimal> cap) implements Term {

    @Override
    public boolean earns() {
        return points.signum() > 0;
    }

    @Override
    public Points best(Points full) {
        return earns() ? cap.map(Points::of).orElse(full).min(full) : Points.ZERO;
    }

    @Override
    public Effect apply(Case facts) {
        Measure measure = facts.measured();
        if (measure.value().isEmpty()) {
            return measure.basis().counted().isEmpty()
                    ? Effect.none("没有" + measure.basis().what() + "记录")
                    : Effect.undecided("无法评定：" + measure.unknown(), "");
        }
        Ratio beyond = measure.value().get().minus(Ratio.of(after));
        long steps = beyond.signum() <= 0 ? 0 : beyond.steps(step.amount(), false);
        Points raw = Points.of(points).times(steps);
        Points capped = cap.map(c ->
                        earns() ? raw.min(Points.of(c)) : raw.max(Points.of(c).negated()))
                .orElse(raw);
        String told = Told.value(measure, measure.value().get());
        String each = "每 " + step + (earns() ? " 得 " : " 扣 ") + Numbers.plain(points.abs()) + " 分";
        String limit = capped.equals(raw) ? "" : "，封顶";
        String sum = (earns() ? "，得 " + capped : "，扣 " + capped.negated()) + " 分";
        Effect effect = Effect.of(capped, steps == 0 ? told : told + "，" + each + limit + sum)
                .requiring(each);
        return earns() && capped.compareTo(best(facts.full())) < 0
                ? effect.shortBy(gap(measure, facts.full()))
                : effect;
    }

    private Gap gap(Measure measure, Points full) {
        BigDecimal stepsWanted = best(full).decimal().divide(points, 0, RoundingMode.CEILING);
        BigDecimal wanted = after.add(stepsWanted.multiply(step.amount()));
        BigDecimal amount =
                Ratio.of(wanted).minus(measure.value().orElse(Ratio.ZERO)).rounded(2);
        return new Gap(
                amount, step.unit(), Told.name(measure) + "还差 " + Numbers.plain(amount) + " " + step.unit(), wanted);
    }
}
