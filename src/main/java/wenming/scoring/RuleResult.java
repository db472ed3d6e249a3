package wenming.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import wenming.evidence.Measure;
import wenming.evidence.Ratio;
import wenming.evidence.Submission;
import wenming.language.Numbers;

/**
 * What one rule did to its item.
 *
 * @param rule the rule
 * @param points given or taken, after the rule's own caps
 * @param zero the whole item scores nothing
 * @param veto a veto is triggered
 * @param pending a person must still decide, or the evidence cannot be judged
 * @param reason full Chinese sentence
 * @param required what would have been needed
 * @param gap distance to the best, when more evidence could get there
 * @param measure what was measured, if anything
 */
record RuleResult(
        Item.Rule rule,
        Points points,
        boolean zero,
        boolean veto,
        boolean pending,
        String reason,
        String required,
        Optional<Gap> gap,
        Optional<Measure> measure) {

    static RuleResult of(Item.Rule rule, Case facts) {
        if (rule.terms().terms().size() == 1) {
            return ofOne(rule, facts, rule.terms().terms().get(0).apply(facts));
        }
        Points sum = Points.ZERO;
        boolean zero = false;
        boolean veto = false;
        boolean pending = false;
        StringBuilder reason = new StringBuilder();
        StringBuilder required = new StringBuilder();
        Optional<Gap> gap = Optional.empty();
        for (Term term : rule.terms().terms()) {
            Effect effect = term.apply(facts);
            sum = sum.plus(effect.points());
            zero |= effect.zero();
            veto |= effect.veto();
            pending |= effect.pending();
            append(reason, effect.reason());
            append(required, effect.required());
            gap = gap.or(effect::gap);
        }
        Points capped = rule.terms().capped(sum);
        if (!capped.equals(sum)) {
            append(reason, limit(capped));
        }
        return new RuleResult(
                rule, capped, zero, veto, pending, reason.toString(), required.toString(), gap, facts.measure());
    }

    /** Nearly every rule has one term, whose words need no joining. */
    private static RuleResult ofOne(Item.Rule rule, Case facts, Effect effect) {
        Points capped = rule.terms().capped(effect.points());
        String reason = effect.reason();
        if (!capped.equals(effect.points())) {
            reason += (reason.isEmpty() ? "" : "；") + limit(capped);
        }
        return new RuleResult(
                rule,
                capped,
                effect.zero(),
                effect.veto(),
                effect.pending(),
                reason,
                effect.required(),
                effect.gap(),
                facts.measure());
    }

    private static String limit(Points capped) {
        return capped.signum() < 0 ? "最多扣 " + capped.negated() + " 分" : "最多得 " + capped + " 分";
    }

    /** The same rule with everything it asks for supplied. */
    RuleResult atBest(Points full) {
        Points best = rule.terms().earns() ? rule.terms().best(full) : Points.ZERO;
        return new RuleResult(
                rule, best, false, false, false, "补齐后得 " + best + " 分", required, Optional.empty(), measure);
    }

    /** Even spread over the period: of 12 wanted in the year, 5 are due on 6 June. Our assumption; no source states how progress is judged. */
    Optional<ItemScore.Pace> pace(Submission submission) {
        boolean open = submission.asOf().isBefore(submission.period().to());
        Optional<Ratio> value = measure.filter(m -> m.basis().paced()).flatMap(Measure::value);
        if (!open || value.isEmpty() || gap.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal wanted = gap.get().wanted();
        BigDecimal gone = BigDecimal.valueOf(submission.period().daysGone(submission.asOf()));
        BigDecimal all = BigDecimal.valueOf(submission.period().days());
        BigDecimal due = wanted.multiply(gone).divide(all, 0, RoundingMode.FLOOR);
        BigDecimal done = new BigDecimal(Numbers.plain(value.get().rounded(2)));
        return Optional.of(new ItemScore.Pace(due, wanted, done, measure.get().unit()));
    }

    boolean notProvided() {
        return measure.map(Measure::notProvided).orElse(false);
    }

    /** Whether the rule changed anything: points, a zero-out or a veto. */
    boolean triggered() {
        return points.signum() != 0 || zero || veto;
    }

    private static void append(StringBuilder text, String more) {
        if (!more.isEmpty()) {
            text.append(text.isEmpty() ? "" : "；").append(more);
        }
    }
}
