package wenming.scoring;

import java.math.BigDecimal;
import wenming.evidence.Measure;
import wenming.language.Award;

/** An award without a threshold: it holds whenever the rule applies; a rule that measures something applies once at least one item counted. */
record Plain(Award award) implements Term {

    @Override
    public boolean earns() {
        return award.kind() == Award.Kind.FULL || award.kind() == Award.Kind.EARN;
    }

    @Override
    public Points best(Points full) {
        return Bands.worth(award, full).max(Points.ZERO);
    }

    @Override
    public Effect apply(Case facts) {
        if (facts.measure().isEmpty()) {
            return Bands.awarded(award, facts.full(), "符合「" + facts.rule() + "」的条件");
        }
        Measure measure = facts.measure().get();
        if (measure.basis().counted().isEmpty()) {
            String what = measure.basis().what();
            Effect none = Effect.none((measure.notProvided() ? "未提供" : "没有符合条件的") + what);
            Gap gap = new Gap(BigDecimal.ONE, "件", "补交" + what + "的证据", BigDecimal.ONE);
            return earns() ? none.shortBy(gap) : none;
        }
        return Bands.awarded(
                award,
                facts.full(),
                "有" + measure.basis().what() + " " + measure.basis().counted().size() + " 件");
    }
}
