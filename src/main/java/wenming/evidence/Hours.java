package wenming.evidence;

import java.math.BigDecimal;

/** How long one item of evidence lasted, days converted when the rule says how. */
final class Hours {

    private Hours() {}

    static BigDecimal of(Evidence e, Dossier dossier, BigDecimal hoursPerDay) {
        BigDecimal hours = e.number(dossier.field("时长")).orElse(BigDecimal.ZERO);
        if (hoursPerDay.signum() == 0) {
            return hours;
        }
        BigDecimal days = e.number(dossier.field("天数")).orElse(BigDecimal.ZERO);
        return hours.add(days.multiply(hoursPerDay));
    }

    static BigDecimal of(Evidence e, Resolved resolved) {
        return of(e, resolved.question().dossier(), resolved.question().hoursPerDay());
    }
}
