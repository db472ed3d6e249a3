package wenming.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import wenming.language.Numbers;
import wenming.language.Sentence;

/**
 * How much a selection of evidence amounts to: the number a rule scores, and everything needed to explain it.
 *
 * @param label what was measured, such as 次数 or 参与率
 * @param unit unit of the value
 * @param value the exact value; empty when it cannot be judged
 * @param unknown why it cannot be judged; empty when it can
 * @param basis who the unit is, what the selection looked for and found
 * @param detail further facts for the reason, such as the months that fell short; may be empty
 * @param missing parts of a list that were not found, in the order of the list
 */
public record Measure(
        String label,
        String unit,
        Optional<Ratio> value,
        String unknown,
        Basis basis,
        String detail,
        List<String> missing) {

    /**
     * What a measure was taken from.
     *
     * @param dossier the unit's dossier
     * @param what names of the kinds looked for
     * @param provided whether the unit filed anything of these kinds at all, counting or not
     * @param incident whether these kinds are things that should not happen
     * @param paced whether the value grows evenly over the period, so that "so many are due by now" makes sense
     * @param counted evidence that counted, oldest first
     * @param refused evidence that did not count, oldest first
     */
    public record Basis(
            Dossier dossier,
            String what,
            boolean provided,
            boolean incident,
            boolean paced,
            List<Evidence> counted,
            List<Refusal> refused) {}

    public Measure {
        missing = List.copyOf(missing);
    }

    static Measure known(String label, String unit, Ratio value, Basis basis) {
        return new Measure(label, unit, Optional.of(value), "", basis, "", List.of());
    }

    static Measure unknown(String label, String unit, String why, Basis basis) {
        return new Measure(label, unit, Optional.empty(), why, basis, "", List.of());
    }

    Measure detailed(String detail) {
        return new Measure(label, unit, value, unknown, basis, detail, missing);
    }

    Measure missing(List<String> missing) {
        return new Measure(label, unit, value, unknown, basis, detail, missing);
    }

    /** Nothing of the kinds was filed, and silence is not good news. */
    public boolean notProvided() {
        return !basis.provided() && !basis.incident();
    }

    @Sentence(
            value = "对比 上年 {figure} 的增加值",
            example = "对比 上年 \"群众满意率\" 的增加值",
            means = "本年数值减去上年同一指标",
            unit = "=",
            mechanics = {"M14", "M53"})
    public Measure increaseOver(String figure) {
        String name = label + "比上年增加值";
        return against(figure, name, unit, (now, then) -> now.minus(Ratio.of(then)));
    }

    @Sentence(
            value = "对比 上年 {figure} 的下降率",
            example = "对比 上年 \"事故起数\" 的下降率",
            means = "比上年下降的百分比, 上年为零时无法评定",
            unit = "%",
            mechanics = {"M53"})
    public Measure decreaseFrom(String figure) {
        String name = label + "比上年下降率";
        Optional<BigDecimal> last = lastYear(figure);
        if (last.isPresent() && last.get().signum() <= 0) {
            return unknown(name, "%", "上年「" + figure + "」为 0，无法计算下降率", basis);
        }
        return against(
                figure,
                name,
                "%",
                (now, then) ->
                        Ratio.of(then).minus(now).times(BigDecimal.valueOf(100)).dividedBy(then));
    }

    @Sentence(
            value = "对比 按 {figure} 的平均值",
            example = "对比 按 \"下辖单位数\" 的平均值",
            means = "次数、合计、累计除以单位的一个数字, 没有填报或为零时无法评定",
            unit = "=",
            mechanics = {"M39"})
    public Measure meanOver(String figure) {
        String name = label + "按" + figure + "平均";
        if (value.isEmpty()) {
            return new Measure(name, unit, value, unknown, basis, detail, missing);
        }
        Optional<BigDecimal> among = basis.dossier().unit().figure(figure);
        if (among.isEmpty()) {
            return unknown(name, unit, "未填写" + figure, basis);
        }
        if (among.get().signum() <= 0) {
            return unknown(name, unit, figure + "为 " + Numbers.plain(among.get()) + "，无法计算平均值", basis);
        }
        String both = "共 " + value.get().shown() + " " + unit + "，" + figure + " " + Numbers.plain(among.get());
        return known(name, unit, value.get().dividedBy(among.get()), basis).detailed(both);
    }

    private interface Comparison {
        Ratio of(Ratio now, BigDecimal then);
    }

    private Measure against(String figure, String name, String newUnit, Comparison comparison) {
        if (value.isEmpty()) {
            return new Measure(name, newUnit, value, unknown, basis, detail, missing);
        }
        Optional<BigDecimal> last = lastYear(figure);
        if (last.isEmpty()) {
            return unknown(name, newUnit, "缺少上年「" + figure + "」数据", basis);
        }
        String spaced = unit.equals("%") ? unit : " " + unit;
        String both = "本年 " + value.get().shown() + spaced + "，上年 "
                + Ratio.of(last.get()).shown() + spaced;
        return known(name, newUnit, comparison.of(value.get(), last.get()), basis)
                .detailed(both);
    }

    private Optional<BigDecimal> lastYear(String figure) {
        return Optional.ofNullable(
                basis.dossier().submission().lastYear().figures().get(figure));
    }
}
