package wenming.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import wenming.evidence.Measure;
import wenming.evidence.Submission;
import wenming.scoring.ItemScore.Line;
import wenming.scoring.ItemScore.Status;

/** Adds the lines of one item up: basis, what rules gave and took, zero-out, clamping. Every step is a line, so the lines are the sum. */
final class Settlement {

    private final Item item;
    private final List<RuleResult> results;
    private final Function<String, Optional<WhyNot>> whyNot;
    private final Submission submission;
    private final List<Line> lines = new ArrayList<>();
    private Points sum = Points.ZERO;

    /**
     * @param results what the item's rules did, in rule order; rules that did not apply are absent
     * @param whyNot why an absent rule did not apply
     */
    Settlement(Item item, List<RuleResult> results, Function<String, Optional<WhyNot>> whyNot, Submission submission) {
        this.item = item;
        this.results = results;
        this.whyNot = whyNot;
        this.submission = submission;
    }

    ItemScore settle() {
        Optional<String> notApplicable = notApplicable();
        if (notApplicable.isPresent()) {
            return score(Status.NOT_APPLICABLE, notApplicable.get());
        }
        if (item.deductionOnly()) {
            add("", item.maximum(), "本项为扣分项，基础分 " + item.maximum() + " 分");
        }
        for (RuleResult result : results) {
            add(result.rule().name(), result.points(), result.reason());
        }
        for (RuleResult result : results) {
            if (result.zero() && sum.signum() > 0) {
                add(result.rule().name(), sum.negated(), "本项不得分，清零");
            }
        }
        clamp();
        String reason = reasons();
        return score(status(), reason.isEmpty() ? "没有适用的评分规则" + unmet() : reason);
    }

    /** Mostly there is one line, whose reason needs no copy. */
    private String reasons() {
        if (lines.size() == 1) {
            return lines.get(0).reason();
        }
        return lines.stream().map(Line::reason).filter(r -> !r.isEmpty()).collect(Collectors.joining("；"));
    }

    private void add(String rule, Points points, String reason) {
        lines.add(new Line(rule, points, reason));
        sum = sum.plus(points);
    }

    /** The same sum without its explanation, for "what if" questions that only ask for points. The item must apply. */
    static Points earned(Item item, List<RuleResult> results) {
        Points sum = item.deductionOnly() ? item.maximum() : Points.ZERO;
        boolean zero = false;
        for (RuleResult result : results) {
            sum = sum.plus(result.points());
            zero |= result.zero();
        }
        Points left = zero ? sum.min(Points.ZERO) : sum;
        Points most = left.min(item.maximum());
        return item.mayGoNegative() ? most : most.max(Points.ZERO);
    }

    private void clamp() {
        if (sum.compareTo(item.maximum()) > 0) {
            add("", item.maximum().minus(sum), "本项最高 " + item.maximum() + " 分，超出部分不计");
        } else if (sum.signum() < 0 && !item.mayGoNegative()) {
            add("", sum.negated(), "扣完为止，本项最低 0 分");
        }
    }

    private Optional<String> notApplicable() {
        String claimed = submission.notApplicable().getOrDefault(item.id(), "");
        if (!claimed.isEmpty() && item.mayNotApply()) {
            return Optional.of("单位说明不适用：" + claimed);
        }
        boolean deductionOnly = item.deductionOnly();
        List<String> reasons = new ArrayList<>();
        for (Item.Rule rule : item.rules()) {
            if (!deductionOnly && !rule.terms().earns()) {
                continue;
            }
            Optional<WhyNot> why = applied(rule) ? Optional.empty() : whyNot.apply(rule.name());
            if (why.isEmpty() || !why.get().concernsUnit()) {
                return Optional.empty();
            }
            reasons.add(why.get().text());
        }
        return Optional.of("本单位不适用：" + String.join("；", reasons));
    }

    private boolean applied(Item.Rule rule) {
        for (RuleResult result : results) {
            if (result.rule().name().equals(rule.name())) {
                return true;
            }
        }
        return false;
    }

    private String unmet() {
        return item.rules().stream()
                .flatMap(r -> whyNot.apply(r.name()).stream())
                .map(WhyNot::text)
                .distinct()
                .collect(Collectors.joining("、", "（条件未满足：", "）"));
    }

    private Status status() {
        boolean deductionOnly = item.deductionOnly();
        boolean pending = false;
        boolean mayStillLose = false;
        boolean anyBasic = false;
        boolean provided = false;
        for (RuleResult result : results) {
            boolean earns = result.rule().terms().earns();
            boolean basic = deductionOnly || earns;
            pending |= result.pending();
            mayStillLose |= result.pending() && !earns;
            anyBasic |= basic;
            provided |= basic && !result.notProvided();
        }
        if (sum.compareTo(item.maximum()) >= 0 && !mayStillLose) {
            return Status.MET;
        }
        if (pending) {
            return Status.NEEDS_JUDGEMENT;
        }
        if (sum.signum() == 0 && anyBasic && !provided) {
            return Status.NOT_PROVIDED;
        }
        return sum.signum() > 0 ? Status.PARTIAL : Status.NOT_MET;
    }

    private ItemScore score(Status status, String reason) {
        Optional<RuleResult> shown = shown();
        Optional<Measure> measure = shown.flatMap(RuleResult::measure);
        Considered evidence = Considered.by(results);
        return new ItemScore(
                item,
                status,
                sum,
                List.copyOf(lines),
                reason,
                shown.map(RuleResult::required).orElse(""),
                shown.map(Settlement::actual).orElse(""),
                measure.map(Measure::unit).orElse(""),
                evidence.counted(),
                evidence.refused(),
                shown.flatMap(r -> r.pace(submission)));
    }

    /** The rule whose figures stand for the item: one that is short, else one that asks for something, else the first. */
    private Optional<RuleResult> shown() {
        for (RuleResult result : results) {
            if (result.gap().isPresent()) {
                return Optional.of(result);
            }
        }
        for (RuleResult result : results) {
            if (!result.required().isEmpty()) {
                return Optional.of(result);
            }
        }
        return results.stream().findFirst();
    }

    /** Shown with as many places as it takes to see which side of the wanted figure it lies on. */
    private static String actual(RuleResult result) {
        return result.measure()
                .flatMap(Measure::value)
                .map(v -> result.gap().map(g -> v.shownAgainst(g.wanted())).orElseGet(v::shown))
                .orElse("");
    }
}
