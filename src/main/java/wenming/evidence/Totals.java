package wenming.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sums, means and extremes of a number that evidence carries. */
final class Totals {

    private Totals() {}

    static Measure hours(Resolved resolved) {
        return resolved.measure("累计时长", "小时", true, basis -> {
            BigDecimal sum = BigDecimal.ZERO;
            for (Evidence e : basis.counted()) {
                sum = sum.add(Hours.of(e, resolved));
            }
            return Measure.known("累计时长", "小时", Ratio.of(sum), basis);
        });
    }

    static Measure hoursPerPerson(Resolved resolved) {
        Dossier dossier = resolved.question().dossier();
        Field attended = dossier.field("实到人数");
        return resolved.measure("人均时长", "小时", true, basis -> {
            Optional<BigDecimal> heads =
                    dossier.unit().figure(Catalog.HEADCOUNT).filter(n -> n.signum() > 0);
            if (heads.isEmpty()) {
                return Measure.unknown("人均时长", "小时", "未填写在职人数", basis);
            }
            BigDecimal sum = basis.counted().stream()
                    .map(e -> Hours.of(e, resolved).multiply(e.number(attended).orElse(BigDecimal.ONE)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return Measure.known("人均时长", "小时", Ratio.of(sum, heads.get()), basis);
        });
    }

    static Measure sum(Resolved resolved, Field field) {
        String label = field.label() + "合计";
        return resolved.measure(
                label,
                field.unit(),
                true,
                basis -> Measure.known(label, field.unit(), Ratio.of(sum(basis.counted(), field)), basis));
    }

    static Measure mean(Resolved resolved, Field field) {
        String label = field.label() + "平均";
        return resolved.measure(label, field.unit(), false, basis -> {
            long n = basis.counted().stream().filter(e -> e.has(field)).count();
            return n == 0
                    ? Measure.unknown(label, field.unit(), "没有填写" + field.label() + "的证据", basis)
                    : Measure.known(
                            label, field.unit(), Ratio.of(sum(basis.counted(), field), BigDecimal.valueOf(n)), basis);
        });
    }

    static Measure extreme(Resolved resolved, Field field, boolean highest) {
        String label = (highest ? "最高" : "最低") + field.label();
        Comparator<BigDecimal> order = highest ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return resolved.measure(
                label,
                field.unit(),
                false,
                basis -> basis.counted().stream()
                        .flatMap(e -> e.number(field).stream())
                        .min(order)
                        .map(value -> Measure.known(label, field.unit(), Ratio.of(value), basis))
                        .orElseGet(() -> Measure.unknown(label, field.unit(), "没有填写" + field.label() + "的证据", basis)));
    }

    /** Days from the deadline to the earliest record; something filed twice is in time when the first copy was. */
    static Measure daysLate(Resolved resolved, LocalDate deadline) {
        return resolved.measure(
                "迟报天数",
                "天",
                false,
                basis -> basis.counted().stream()
                        .flatMap(e -> e.date(CommonFields.RECORDED_ON).stream())
                        .min(Comparator.naturalOrder())
                        .map(on -> Measure.known(
                                        "迟报天数",
                                        "天",
                                        Ratio.of(Math.max(0, ChronoUnit.DAYS.between(deadline, on))),
                                        basis)
                                .detailed("期限 " + deadline + "，报送 " + on))
                        .orElseGet(() -> Measure.unknown("迟报天数", "天", "没有写明记录日期的材料", basis)));
    }

    static BigDecimal sum(List<Evidence> items, Field field) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Evidence e : items) {
            sum = sum.add(e.number(field).orElse(BigDecimal.ZERO));
        }
        return sum;
    }
}
