package wenming.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import wenming.language.Numbers;
import wenming.language.Quantity;

/** Minima that hold in every month, quarter or week: counts the sub-periods that reach theirs and names those that do not. */
final class SubPeriods {

    static final SubPeriods MONTHS =
            new SubPeriods("每月", "个月", d -> d.withDayOfMonth(1), d -> d.plusMonths(1), d -> d.getMonthValue() + " 月");
    static final SubPeriods QUARTERS = new SubPeriods(
            "每季度",
            "个季度",
            d -> d.withDayOfMonth(1).withMonth((d.getMonthValue() - 1) / 3 * 3 + 1),
            d -> d.plusMonths(3),
            d -> "第 " + ((d.getMonthValue() - 1) / 3 + 1) + " 季度");
    static final SubPeriods WEEKS = new SubPeriods(
            "每周",
            "周",
            d -> d.minusDays(d.getDayOfWeek().getValue() - 1L), // Monday
            d -> d.plusWeeks(1),
            d -> d + " 起一周");

    private static final int NAMED = 6;

    private final String each;
    private final String unit;
    private final Function<LocalDate, LocalDate> first;
    private final Function<LocalDate, LocalDate> next;
    private final Function<LocalDate, String> name;

    private SubPeriods(
            String each,
            String unit,
            Function<LocalDate, LocalDate> first,
            Function<LocalDate, LocalDate> next,
            Function<LocalDate, String> name) {
        this.each = each;
        this.unit = unit;
        this.first = first;
        this.next = next;
        this.name = name;
    }

    Measure reaching(Resolved resolved, Quantity minimum) {
        String label = each + "不少于 " + minimum + "的" + unit.replace("个", "") + "数";
        return resolved.measure(label, unit, true, basis -> {
            Map<LocalDate, Integer> counts = expected(resolved);
            for (Evidence e : basis.counted()) {
                counts.merge(first.apply(e.date()), 1, Integer::sum);
            }
            List<String> shortOnes = new ArrayList<>();
            int reached = 0;
            for (Map.Entry<LocalDate, Integer> entry : counts.entrySet()) {
                if (BigDecimal.valueOf(entry.getValue()).compareTo(minimum.amount()) >= 0) {
                    reached++;
                } else if (shortOnes.size() < NAMED) {
                    shortOnes.add(name.apply(entry.getKey()) + " " + entry.getValue() + " " + minimum.unit());
                }
            }
            return Measure.known(label, unit, Ratio.of(reached), basis)
                    .detailed(told(shortOnes, counts.size() - reached, minimum));
        });
    }

    /** Every sub-period of the assessment that has begun by now, limited to the months the rule names; all start at nothing. */
    private Map<LocalDate, Integer> expected(Resolved resolved) {
        Submission submission = resolved.question().dossier().submission();
        Map<LocalDate, Integer> counts = new LinkedHashMap<>();
        LocalDate end = submission.asOf().isBefore(submission.period().to())
                ? submission.asOf()
                : submission.period().to();
        for (LocalDate day = first.apply(submission.period().from()); !day.isAfter(end); day = next.apply(day)) {
            LocalDate start = day;
            if (resolved.question().months().map(m -> m.contains(start)).orElse(true)) {
                counts.put(day, 0);
            }
        }
        return counts;
    }

    /** @param named the first of all that fell short */
    private static String told(List<String> named, int all, Quantity minimum) {
        if (all == 0) {
            return "";
        }
        String some = String.join("、", named);
        String more = all > NAMED ? " 等 " + all + " 处" : "";
        return "不足 " + Numbers.plain(minimum.amount()) + " " + minimum.unit() + "的：" + some + more;
    }
}
