package wenming.evidence;

import java.math.BigDecimal;
import java.util.function.Predicate;
import wenming.language.Numbers;

/** Shares in per cent. A denominator of nothing is neither 0 % nor 100 %: it cannot be judged. */
final class Shares {

    private Shares() {}

    static Measure ofSums(Resolved resolved, String label, Field part, Field whole) {
        return resolved.measure(label, "%", false, basis -> {
            BigDecimal numerator = BigDecimal.ZERO;
            BigDecimal denominator = BigDecimal.ZERO;
            for (Evidence e : basis.counted()) {
                if (e.has(part) && e.has(whole)) {
                    numerator = numerator.add(e.number(part).orElseThrow());
                    denominator = denominator.add(e.number(whole).orElseThrow());
                }
            }
            if (denominator.signum() <= 0) {
                return Measure.unknown(label, "%", whole.label() + "为 0，无法计算" + label, basis);
            }
            String both = part.label() + " " + Numbers.plain(numerator) + "，" + whole.label() + " "
                    + Numbers.plain(denominator);
            return Measure.known(label, "%", Ratio.percent(numerator, denominator), basis)
                    .detailed(both);
        });
    }

    static Measure ofItems(Resolved resolved, String label, Predicate<Evidence> wanted) {
        return resolved.measure(label, "%", false, basis -> {
            int all = basis.counted().size();
            if (all == 0) {
                return Measure.unknown(label, "%", "没有可计算的证据", basis);
            }
            long good = 0;
            for (Evidence e : basis.counted()) {
                good += wanted.test(e) ? 1 : 0;
            }
            return Measure.known(label, "%", Ratio.percent(BigDecimal.valueOf(good), BigDecimal.valueOf(all)), basis)
                    .detailed("共 " + all + " 件，符合 " + good + " 件");
        });
    }
}
