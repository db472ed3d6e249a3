package wenming.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import wenming.evidence.Judgement;
import wenming.language.Numbers;

/**
 * A value a person enters inside a printed range, with a reason (M43), or a bonus that a body decides (M55).
 *
 * @param from smallest value
 * @param to largest value
 * @param gives whether points are given rather than taken
 * @param body who decides, empty for the assessor
 */
record Discretion(BigDecimal from, BigDecimal to, boolean gives, String body) implements Term {

    @Override
    public boolean earns() {
        return gives;
    }

    @Override
    public Points best(Points full) {
        return gives ? Points.of(to) : Points.ZERO;
    }

    @Override
    public Effect apply(Case facts) {
        String range = Numbers.plain(from) + " 分至 " + Numbers.plain(to) + " 分之间";
        String required = body.isEmpty()
                ? "由评定人在 " + range + (gives ? "给分" : "扣分")
                : "由" + body + "议定，最多 " + Numbers.plain(to) + " 分";
        boolean nothingToJudge = !gives
                && facts.measure().isPresent()
                && facts.measure().get().basis().counted().isEmpty();
        if (nothingToJudge) {
            return Effect.none("没有" + facts.measured().basis().what() + "，无须评定");
        }
        Optional<Judgement> found =
                Optional.ofNullable(facts.dossier().submission().judgements().get(facts.rule()));
        if (found.isEmpty()) {
            return body.isEmpty()
                    ? Effect.undecided("尚待评定：" + required, required)
                    : Effect.none("没有" + body + "的议定").requiring(required);
        }
        Judgement judgement = found.get();
        if (judgement.points().compareTo(from) < 0 || judgement.points().compareTo(to) > 0) {
            String entered = "评定值 " + Numbers.plain(judgement.points()) + " 分不在 " + range + "，未采用";
            return Effect.undecided(entered, required);
        }
        if (!body.isEmpty() && judgement.decision().isEmpty()) {
            return Effect.undecided("议定加分须写明文号，未采用", required);
        }
        Points points = Points.of(judgement.points());
        String decision = judgement.decision().isEmpty() ? "" : "（" + judgement.decision() + "）";
        String told = judgement.by() + decision + "评定：" + judgement.reason() + (gives ? "，得 " : "，扣 ") + points + " 分";
        return Effect.of(gives ? points : points.negated(), told).requiring(required);
    }
}
