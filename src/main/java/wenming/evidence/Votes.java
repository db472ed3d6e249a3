package wenming.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wenming.language.Table;

/** Votes and assessors: what many people said, made one number. */
final class Votes {

    private Votes() {}

    /** Mean worth of all votes cast; options the table does not list are worth nothing but still count as votes. */
    static Measure mean(Resolved resolved, Field votes, Table worth) {
        String label = "按选项折算的平均分";
        return resolved.measure(label, "分", false, basis -> {
            BigDecimal all = BigDecimal.ZERO;
            BigDecimal sum = BigDecimal.ZERO;
            for (Evidence e : basis.counted()) {
                for (Map.Entry<String, BigDecimal> vote : e.counts(votes).entrySet()) {
                    all = all.add(vote.getValue());
                    sum = sum.add(
                            vote.getValue().multiply(worth.amount(vote.getKey()).orElse(BigDecimal.ZERO)));
                }
            }
            return all.signum() <= 0
                    ? Measure.unknown(label, "分", "没有有效选票", basis)
                    : Measure.known(label, "分", Ratio.of(sum, all), basis).detailed("共 " + all.toPlainString() + " 票");
        });
    }

    /** Mean per group, then the groups by weight. Weights need not add up to 100; a group without evidence makes the whole unknown. */
    static Measure weighted(Resolved resolved, Field group, Field field, Table weights) {
        String label = "加权平均" + field.label();
        return resolved.measure(label, field.unit(), false, basis -> {
            List<String> absent = new ArrayList<>();
            List<String> told = new ArrayList<>();
            Ratio sum = Ratio.ZERO;
            BigDecimal weight = BigDecimal.ZERO;
            for (Table.Row row : weights.rows()) {
                List<Evidence> items = basis.counted().stream()
                        .filter(e -> e.has(field) && e.text(group).orElse("").equals(row.label()))
                        .toList();
                if (items.isEmpty()) {
                    absent.add(row.label());
                    continue;
                }
                Ratio mean = Ratio.of(Totals.sum(items, field), BigDecimal.valueOf(items.size()));
                sum = sum.plus(mean.times(row.amount()));
                weight = weight.add(row.amount());
                told.add(row.label() + " " + mean.shown());
            }
            if (!absent.isEmpty()) {
                return Measure.unknown(label, field.unit(), "缺少" + String.join("、", absent) + "的评定", basis);
            }
            return Measure.known(label, field.unit(), sum.dividedBy(weight), basis)
                    .detailed(String.join("，", told));
        });
    }
}
