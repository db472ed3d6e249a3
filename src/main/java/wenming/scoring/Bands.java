package wenming.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import wenming.evidence.Measure;
import wenming.evidence.Ratio;
import wenming.evidence.Unit;
import wenming.language.Award;
import wenming.language.Numbers;

/**
 * Thresholds (M02, M08 to M11, M29, M30, M35): the best threshold reached counts; below all of them the rule may give a share or take points per
 * step.
 *
 * @param bands at least one, all looking the same way
 * @param otherwise award when no threshold is reached
 * @param below what a value short of the top threshold still gets
 * @param whenNone award when there is nothing to measure at all, such as no petition in the year
 */
record Bands(List<Band> bands, Optional<Award> otherwise, Below below, Optional<Award> whenNone) implements Term {

    @Override
    public boolean earns() {
        for (Band band : bands) {
            if (gives(band.award())) {
                return true;
            }
        }
        return otherwise.isPresent() && gives(otherwise.get());
    }

    private static boolean gives(Award award) {
        return award.kind() == Award.Kind.FULL
                || award.kind() == Award.Kind.EARN && award.points().signum() > 0;
    }

    @Override
    public Points best(Points full) {
        Points best = otherwise.isPresent() ? worth(otherwise.get(), full) : Points.ZERO;
        for (Band band : bands) {
            best = best.max(worth(band.award(), full));
        }
        return best;
    }

    @Override
    public Effect apply(Case facts) {
        Measure measure = facts.measured();
        if (whenNone.isPresent() && !measure.basis().provided()) {
            return awarded(whenNone.get(), facts.full(), "没有此类事项");
        }
        Unit unit = facts.dossier().unit();
        Band top = top(facts.full());
        String required = top.required(unit);
        if (measure.value().isEmpty()) {
            return unjudged(measure, facts.full(), top, required);
        }
        Optional<BigDecimal> goal = top.threshold().figure(unit);
        if (goal.isEmpty()) {
            return Effect.undecided("本单位情况未列入目标表，无法确定应达到多少", required);
        }
        Ratio value = measure.value().get();
        Effect effect = judged(facts, measure, value, unit);
        boolean moreHelps = earns() || below.policy() == Below.Policy.STEPS;
        boolean improvable = moreHelps && top.side().upward() && effect.points().compareTo(best(facts.full())) < 0;
        return improvable
                ? effect.requiring(required).shortBy(gap(measure, value, top, goal.get()))
                : effect.requiring(required);
    }

    private Effect unjudged(Measure measure, Points full, Band top, String required) {
        boolean allRefused =
                measure.basis().counted().isEmpty() && !measure.basis().incident();
        if (measure.notProvided() || allRefused && takesBySteps()) {
            return notProvided(measure, full, top).requiring(required);
        }
        if (!earns() && measure.basis().counted().isEmpty()) {
            return Effect.none("没有" + measure.basis().what() + "记录").requiring(required);
        }
        if (!allRefused) {
            return Effect.undecided("无法评定：" + measure.unknown(), required);
        }
        String told = "无法评定：所交" + measure.basis().what() + "的证据都没有计入";
        Effect undecided = Effect.undecided(told, required);
        return supply(measure, top).map(undecided::shortBy).orElse(undecided);
    }

    private boolean takesBySteps() {
        return !earns() && below.policy() == Below.Policy.STEPS;
    }

    /** A rate nobody reported: nothing is earned, and where points go by the step below a threshold, all of them go. */
    private Effect notProvided(Measure measure, Points full, Band top) {
        String what = measure.basis().what();
        String told = measure.notProvided() ? "未提供" + what + "的证据" : "所交" + what + "的证据都没有计入";
        boolean takesAll = takesBySteps();
        Effect effect = takesAll ? Effect.of(full.negated(), told + "，扣 " + full + " 分") : Effect.none(told);
        return earns() || takesAll ? supply(measure, top).map(effect::shortBy).orElse(effect) : effect;
    }

    /** What to hand in where nothing that counts was handed in. */
    private static Optional<Gap> supply(Measure measure, Band top) {
        Unit unit = measure.basis().dossier().unit();
        String what = "补交" + measure.basis().what() + "的证据，" + measure.label() + top.required(unit);
        return top.threshold()
                .figure(unit)
                .map(goal -> top.side().upward() && goal.signum() > 0
                        ? new Gap(goal, top.threshold().unit(), what, goal)
                        : new Gap(BigDecimal.ONE, "件", what, BigDecimal.ONE));
    }

    private Effect judged(Case facts, Measure measure, Ratio value, Unit unit) {
        Optional<Band> reached = reached(value, unit);
        if (reached.isPresent()) {
            return awarded(
                    reached.get().award(),
                    facts.full(),
                    told(measure, value, reached.get(), reached.get().reached(unit)));
        }
        Band top = top(facts.full());
        if (top.takes() && otherwise.isEmpty()) {
            return Effect.none(told(measure, value, top, top.required(unit)) + "，不扣分");
        }
        String told = told(measure, value, top, "应" + top.required(unit));
        return switch (below.policy()) {
            case PROPORTIONAL -> share(facts.full(), top, value, unit, told);
            case STEPS -> steps(facts.full(), top, value, unit, told);
            case NOTHING ->
                otherwise
                        .map(award -> awarded(award, facts.full(), told))
                        .orElseGet(() -> Effect.none(told + (earns() ? "，不得分" : "")));
        };
    }

    private Effect share(Points full, Band top, Ratio value, Unit unit, String told) {
        BigDecimal goal = top.threshold().figure(unit).orElseThrow();
        Ratio positive = value.signum() < 0 ? Ratio.ZERO : value;
        Points points = goal.signum() == 0
                ? Points.ZERO
                : Points.of(positive.times(worth(top.award(), full).decimal())
                        .dividedBy(goal)
                        .rounded(3));
        return Effect.of(points, told + "，按比例得 " + points + " 分");
    }

    private Effect steps(Points full, Band top, Ratio value, Unit unit, String told) {
        BigDecimal goal = top.threshold().figure(unit).orElseThrow();
        long steps = Ratio.of(goal).minus(value).steps(below.step().amount(), below.partStepCounts());
        Points taken = Points.of(below.points()).times(steps);
        Points points =
                gives(top.award()) ? worth(top.award(), full).minus(taken).max(Points.ZERO) : taken.negated();
        if (steps == 0) {
            return Effect.of(points, told + "，相差不满一档，不扣分");
        }
        boolean oneByOne = below.step().amount().compareTo(BigDecimal.ONE) == 0
                && !below.step().unit().equals("%");
        String shortage =
                Told.shortage(Ratio.of(goal).minus(value), top.threshold().unit(), steps, oneByOne);
        return Effect.of(points, told + "，" + shortage + (oneByOne ? "，" : "") + "扣 " + taken + " 分");
    }

    /** The reached band that stands farthest out: the highest threshold reached, or the lowest one undercut. */
    private Optional<Band> reached(Ratio value, Unit unit) {
        Band best = null;
        BigDecimal bestFigure = BigDecimal.ZERO;
        for (Band band : bands) {
            Optional<BigDecimal> figure = band.threshold().figure(unit);
            if (figure.isPresent() && band.side().holds(value, figure.get())) {
                int c = best == null ? 0 : figure.get().compareTo(bestFigure);
                if (best == null || (band.side().upward() ? c > 0 : c < 0)) {
                    best = band;
                    bestFigure = figure.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The band that is worth most; the first of equals. */
    private Band top(Points full) {
        Band top = bands.get(0);
        for (Band band : bands) {
            if (rank(band.award(), full).compareTo(rank(top.award(), full)) > 0) {
                top = band;
            }
        }
        return top;
    }

    /** Losing the whole item is worse than any deduction. */
    private static Points rank(Award award, Points full) {
        boolean losesAll = award.kind() == Award.Kind.ZERO || award.kind() == Award.Kind.VETO;
        return losesAll ? full.negated() : worth(award, full);
    }

    private static Gap gap(Measure measure, Ratio value, Band top, BigDecimal goal) {
        if (!measure.missing().isEmpty()) {
            return Gap.of(measure.missing(), goal);
        }
        BigDecimal shortage = Ratio.of(goal).minus(value).rounded(6).setScale(2, RoundingMode.CEILING);
        BigDecimal amount =
                top.side() == Band.Side.EXCEED && shortage.signum() <= 0 ? new BigDecimal("0.01") : shortage;
        String unit = top.threshold().unit();
        String size = Numbers.plain(amount) + (unit.equals("%") ? " 个百分点" : " " + unit);
        return new Gap(amount, unit, Told.name(measure) + "还差 " + size, goal);
    }

    private static String told(Measure measure, Ratio value, Band band, String compared) {
        BigDecimal figure =
                band.threshold().figure(measure.basis().dossier().unit()).orElseThrow();
        return Told.value(measure, value.shownAgainst(figure)) + "，" + compared;
    }

    static Effect awarded(Award award, Points full, String told) {
        Points points = worth(award, full);
        if (award.kind() == Award.Kind.EARN && points.signum() == 0) {
            return Effect.none(told);
        }
        return switch (award.kind()) {
            case ZERO -> new Effect(Points.ZERO, true, false, false, told + "，本项不得分", "", Optional.empty());
            case VETO -> new Effect(Points.ZERO, false, true, false, told + "，触发一票否决", "", Optional.empty());
            case DEDUCT -> Effect.of(points, told + "，扣 " + points.negated() + " 分");
            default -> Effect.of(points, told + "，得 " + points + " 分");
        };
    }

    static Points worth(Award award, Points full) {
        return switch (award.kind()) {
            case FULL -> full;
            case EARN -> Points.of(award.points());
            case DEDUCT -> Points.of(award.points()).negated();
            case ZERO, VETO -> Points.ZERO;
        };
    }
}
