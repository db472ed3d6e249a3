package wenming.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenming.evidence.Catalog;
import wenming.evidence.Field;
import wenming.language.Quantity;
import wenming.language.Sentence;
import wenming.language.Table;

/** The lines under 那么, one method each: how a measure becomes points. Collects them; {@link #terms()} makes them ready for use. */
public final class Tariff extends Management {

    private final Catalog catalog;
    private final List<Term> terms = new ArrayList<>();
    private final List<PerStep> steps = new ArrayList<>();
    private final List<PerEvent.Modifier> modifiers = new ArrayList<>();
    private final List<PerEvent> tables = new ArrayList<>();
    private Optional<BigDecimal> mostGiven = Optional.empty();
    private Optional<BigDecimal> mostTaken = Optional.empty();
    private int repeatFrom;
    private BigDecimal repeatExtra = BigDecimal.ZERO;
    private boolean grants;
    private int validYears;
    private String hint = "";

    public Tariff(Catalog catalog) {
        this.catalog = catalog;
    }

    @Sentence(
            value = "每 {quantity} 得 {points} 分",
            example = "每 1 次 得 2 分",
            means = "每有这么多得这么多, 零头不计",
            mechanics = {"M50"})
    public Tariff eachGives(Quantity step, BigDecimal points) {
        return each(step, points, BigDecimal.ZERO);
    }

    @Sentence(
            value = "每 {quantity} 加 {points} 分",
            example = "每 1 次 加 1 分",
            means = "同「得」, 用于加分项",
            mechanics = {"M50"})
    public Tariff eachAdds(Quantity step, BigDecimal points) {
        return each(step, points, BigDecimal.ZERO);
    }

    @Sentence(
            value = "每 {quantity} 扣 {points} 分",
            example = "每 1 起 扣 3 分",
            means = "每有这么多扣这么多, 零头不计",
            mechanics = {"M28", "M31"})
    public Tariff eachTakes(Quantity step, BigDecimal points) {
        return each(step, points.negate(), BigDecimal.ZERO);
    }

    @Sentence(
            value = "超过 {quantity} 后 每 {quantity} 加 {points} 分",
            example = "超过 12 次 后 每 1 次 加 0.5 分",
            means = "只计超出部分",
            mechanics = {"M52"})
    public Tariff eachBeyondAdds(Quantity after, Quantity step, BigDecimal points) {
        return each(step, points, after.amount());
    }

    @Sentence(
            value = "最多得 {points} 分",
            example = "最多得 6 分",
            means = "本规则得分的上限",
            mechanics = {"M50"})
    public Tariff atMostGives(BigDecimal points) {
        mostGiven = Optional.of(points);
        return this;
    }

    @Sentence(
            value = "最多加 {points} 分",
            example = "最多加 2 分",
            means = "本规则加分的上限",
            mechanics = {"M50"})
    public Tariff atMostAdds(BigDecimal points) {
        mostGiven = Optional.of(points);
        return this;
    }

    @Sentence(
            value = "最多扣 {points} 分",
            example = "最多扣 2 分",
            means = "本规则扣分的上限",
            mechanics = {"M38"})
    public Tariff atMostTakes(BigDecimal points) {
        mostTaken = Optional.of(points);
        return this;
    }

    @Sentence(
            value = "扣完为止",
            example = "扣完为止",
            means = "扣到本项 0 分为止 (不写也如此)",
            mechanics = {"M28"})
    public Tariff untilGone() {

        return this;
    }

    @Sentence(
            value = "每具备一项得分 {parts}",
            example = "每具备一项得分 \"机构\" 1, \"方案\" 3, \"总结\" 3",
            means = "清单中每有一项得所列分数, 看主题和标题",
            mechanics = {"M15"})
    public Tariff partsGive(Table parts) {
        terms.add(new Parts(parts));
        return this;
    }

    @Sentence(
            value = "按 {field} 得分 {table}",
            example = "按 \"级别\" 得分 \"市级\" 3, \"县级\" 2",
            means = "每件按该栏所列得分",
            mechanics = {"M48"})
    public Tariff tableGives(String field, Table table) {
        return byField(field, table, true);
    }

    @Sentence(
            value = "按 {field} 加分 {table}",
            example = "按 \"级别\" 加分 \"国家级\" 10, \"省级\" 6",
            means = "每件按该栏所列加分",
            mechanics = {"M48"})
    public Tariff tableAdds(String field, Table table) {
        return byField(field, table, true);
    }

    @Sentence(
            value = "按 {field} 扣分 {table}",
            example = "按 \"级别\" 扣分 \"县级\" 0.5, \"市级\" 1",
            means = "每件按该栏所列扣分",
            mechanics = {"M32"})
    public Tariff tableTakes(String field, Table table) {
        return byField(field, table, false);
    }

    @Sentence(
            value = "{field} 为 {values} 的 扣分加倍",
            example = "\"形式\" 为 \"集体访\" 的 扣分加倍",
            means = "符合的每件扣分乘以 2",
            mechanics = {"M33"})
    public Tariff doubled(String field, List<String> values) {
        return modify(field, values, BigDecimal.valueOf(2), BigDecimal.ZERO);
    }

    @Sentence(
            value = "{field} 为 {values} 的 扣分减半",
            example = "\"形式\" 为 \"当年化解\" 的 扣分减半",
            means = "符合的每件扣分乘以 0.5",
            mechanics = {"M33"})
    public Tariff halved(String field, List<String> values) {
        return modify(field, values, new BigDecimal("0.5"), BigDecimal.ZERO);
    }

    @Sentence(
            value = "{field} 为 {values} 的 扣分乘以 {factor}",
            example = "\"来源\" 为 \"上级平台\" 的 扣分乘以 10",
            means = "符合的每件扣分乘以此数",
            mechanics = {"M33"})
    public Tariff multiplied(String field, List<String> values, BigDecimal factor) {
        return modify(field, values, factor, BigDecimal.ZERO);
    }

    @Sentence(
            value = "{field} 为 {values} 的 再加扣 {points} 分",
            example = "\"后果\" 为 \"严重\" 的 再加扣 1 分",
            means = "符合的每件另外再扣",
            mechanics = {"M34"})
    public Tariff extraFor(String field, List<String> values, BigDecimal points) {
        return modify(field, values, BigDecimal.ONE, points);
    }

    @Sentence(
            value = "第 {number} 起 起 每起 再加扣 {points} 分",
            example = "第 2 起 起 每起 再加扣 10 分",
            means = "同类事情再次发生另外再扣",
            mechanics = {"M34"})
    public Tariff repeated(int number, BigDecimal points) {
        repeatFrom = number;
        repeatExtra = points;
        return this;
    }

    @Sentence(
            value = "由评定人在 {points} 分至 {points} 分 之间得分, 须说明理由",
            example = "由评定人在 0 分至 4 分 之间得分, 须说明理由",
            means = "分数由人评定, 不得出这个范围; 未评定时列为待评定",
            mechanics = {"M43"})
    public Tariff judgedGives(BigDecimal from, BigDecimal to) {
        terms.add(new Discretion(from, to, true, ""));
        return this;
    }

    @Sentence(
            value = "由评定人在 {points} 分至 {points} 分 之间加分, 须说明理由",
            example = "由评定人在 1 分至 5 分 之间加分, 须说明理由",
            means = "同「得分」, 用于加分项",
            mechanics = {"M43"})
    public Tariff judgedAdds(BigDecimal from, BigDecimal to) {
        terms.add(new Discretion(from, to, true, ""));
        return this;
    }

    @Sentence(
            value = "由评定人在 {points} 分至 {points} 分 之间扣分, 须说明理由",
            example = "由评定人在 2 分至 5 分 之间扣分, 须说明理由",
            means = "扣多少由人评定, 不得出这个范围",
            mechanics = {"M43"})
    public Tariff judgedTakes(BigDecimal from, BigDecimal to) {
        terms.add(new Discretion(from, to, false, ""));
        return this;
    }

    @Sentence(
            value = "由 {body} 议定加分, 最多加 {points} 分, 须有文号",
            example = "由 \"文明委\" 议定加分, 最多加 5 分, 须有文号",
            means = "加分由该机构决定, 须写明决定文号",
            mechanics = {"M55"})
    public Tariff decided(String body, BigDecimal most) {
        terms.add(new Discretion(BigDecimal.ZERO, most, true, body));
        return this;
    }

    @Sentence(
            value = "授予称号",
            example = "授予称号",
            means = "条件都满足时授予本规则的称号",
            mechanics = {"M65"})
    public Tariff grantsTitle() {
        grants = true;
        return this;
    }

    @Sentence(
            value = "有效期 {years} 年",
            example = "有效期 2 年",
            means = "称号的有效期",
            mechanics = {"M70"})
    public Tariff validYears(int years) {
        validYears = years;
        return this;
    }

    @Sentence(
            value = "提示 {hint}",
            example = "提示 \"每季度末由机关党委补齐学习记录\"",
            means = "有缺口时告诉单位该做什么、谁来做",
            mechanics = {"M02"})
    public Tariff advise(String hint) {
        this.hint = hint;
        return this;
    }

    private Tariff each(Quantity step, BigDecimal points, BigDecimal after) {
        steps.add(new PerStep(step, points, after, Optional.empty()));
        return this;
    }

    private Tariff byField(String label, Table table, boolean gives) {
        Optional<Field> field = Optional.of(field(label));
        tables.add(new PerEvent(
                gives, BigDecimal.ZERO, field, Optional.of(table), List.of(), 0, BigDecimal.ZERO, Optional.empty()));
        return this;
    }

    private Tariff modify(String label, List<String> values, BigDecimal factor, BigDecimal extra) {
        modifiers.add(new PerEvent.Modifier(field(label), values, factor, extra));
        return this;
    }

    private Field field(String label) {
        return catalog.labelled(label).orElseThrow(() -> new IllegalArgumentException(label));
    }

    /** Everything said so far, ready for use. Modifiers and caps may stand before or after what they change. */
    public Terms terms() {
        List<Term> all = new ArrayList<>(thresholdTerms());
        all.addAll(cohortTerms());
        all.addAll(terms);
        steps.forEach(step -> all.add(perEvent() && step.after().signum() == 0 ? weighed(step) : capped(step)));
        tables.forEach(t -> all.add(new PerEvent(
                t.gives(),
                t.base(),
                t.field(),
                t.table(),
                List.copyOf(modifiers),
                repeatFrom,
                repeatExtra,
                cap(t.gives()))));
        return new Terms(
                all, mostGiven.map(Points::of), mostTaken.map(Points::of), consequences(), grants, validYears, hint);
    }

    private boolean perEvent() {
        return !modifiers.isEmpty() || repeatFrom > 0;
    }

    private PerStep capped(PerStep step) {
        return new PerStep(step.step(), step.points(), step.after(), cap(step.earns()));
    }

    private PerEvent weighed(PerStep step) {
        return new PerEvent(
                step.earns(),
                step.points().abs(),
                Optional.empty(),
                Optional.empty(),
                List.copyOf(modifiers),
                repeatFrom,
                repeatExtra,
                cap(step.earns()));
    }

    private Optional<BigDecimal> cap(boolean gives) {
        return gives ? mostGiven : mostTaken;
    }
}
