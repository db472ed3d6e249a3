package wenming.evidence;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import wenming.language.Numbers;
import wenming.language.Quantity;

/** Minima that hold for every person: evidence is added up by 人员 and set against a figure of the unit. */
final class Persons {

    private Persons() {}

    static Measure coverage(Resolved resolved, String figure) {
        return share(resolved, figure, "覆盖" + figure + "的比例", e -> BigDecimal.ONE, n -> true);
    }

    static Measure reachingCount(Resolved resolved, Quantity quantity, String figure) {
        String label = "不少于 " + quantity + "的人员比例";
        return share(resolved, figure, label, e -> BigDecimal.ONE, n -> n.compareTo(quantity.amount()) >= 0);
    }

    static Measure reachingHours(Resolved resolved, BigDecimal hours, String figure) {
        String label = "时长不少于 " + Numbers.plain(hours) + " 小时的人员比例";
        return share(resolved, figure, label, e -> Hours.of(e, resolved), n -> n.compareTo(hours) >= 0);
    }

    private static Measure share(
            Resolved resolved,
            String figure,
            String label,
            Function<Evidence, BigDecimal> worth,
            Predicate<BigDecimal> enough) {
        return resolved.measure(label, "%", false, basis -> {
            Optional<BigDecimal> all =
                    resolved.question().dossier().unit().figure(figure).filter(n -> n.signum() > 0);
            if (all.isEmpty()) {
                return Measure.unknown(label, "%", "未填写" + figure, basis);
            }
            Map<String, BigDecimal> byPerson = new HashMap<>(); // in any order: only their number matters
            for (Evidence e : basis.counted()) {
                if (e.has(CommonFields.PERSON)) {
                    byPerson.merge(e.text(CommonFields.PERSON).orElseThrow(), worth.apply(e), BigDecimal::add);
                }
            }
            long reached = byPerson.values().stream().filter(enough).count();
            // More names than the figure says is a slip of the unit's own figure, not more than everybody.
            BigDecimal counted = BigDecimal.valueOf(reached).min(all.get());
            return Measure.known(label, "%", Ratio.percent(counted, all.get()), basis)
                    .detailed(figure + " " + Numbers.plain(all.get()) + "，达到的 " + reached + " 人");
        });
    }
}
