package wenming.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenming.language.Award;
import wenming.language.Quantity;
import wenming.language.Sentence;
import wenming.language.Table;

/** The 那么 sentences about thresholds: what must be reached, and what a value short of it still gets. */
public abstract sealed class Thresholds permits Comparisons {

    private static final Award NOTHING = new Award(Award.Kind.EARN, BigDecimal.ZERO);

    private final List<Term> plain = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private Optional<Threshold> target = Optional.empty();
    private Optional<Award> otherwise = Optional.empty();
    private Optional<Award> whenNone = Optional.empty();
    private Below below = Below.NOTHING;
    private boolean partStepCounts;

    @Sentence(
            value = "{award}",
            example = "得 3 分",
            means = "规则适用 (统计到至少一件) 即如此",
            mechanics = {"M01", "M37"})
    public Tariff award(Award award) {
        plain.add(new Plain(award));
        return self();
    }

    @Sentence(
            value = "达到 {quantity} {award}",
            example = "达到 24 次 得满分",
            means = "数值大于或等于此数; 几行并列时取最远的一档",
            mechanics = {"M02", "M08", "M09", "M35"})
    public Tariff reach(Quantity quantity, Award award) {
        return band(Band.Side.REACH, Threshold.of(quantity), award);
    }

    @Sentence(
            value = "超过 {quantity} {award}",
            example = "超过 90 % 得 3 分",
            means = "数值大于此数; 几行并列时取最远的一档",
            mechanics = {"M08", "M09"})
    public Tariff exceed(Quantity quantity, Award award) {
        return band(Band.Side.EXCEED, Threshold.of(quantity), award);
    }

    @Sentence(
            value = "低于 {quantity} {award}",
            example = "低于 80 % 扣 1 分",
            means = "数值小于此数; 几行并列时取最远的一档",
            mechanics = {"M09"})
    public Tariff below(Quantity quantity, Award award) {
        return band(Band.Side.BELOW, Threshold.of(quantity), award);
    }

    @Sentence(
            value = "不超过 {quantity} {award}",
            example = "不超过 3 天 得 2 分",
            means = "数值小于或等于此数; 几行并列时取最远的一档",
            mechanics = {"M09", "M44"})
    public Tariff atMost(Quantity quantity, Award award) {
        return band(Band.Side.AT_MOST, Threshold.of(quantity), award);
    }

    @Sentence(
            value = "发生 {quantity} {award}",
            example = "发生 1 起 即一票否决",
            means = "不应发生的事发生了这么多",
            mechanics = {"M35", "M57"})
    public Tariff happen(Quantity quantity, Award award) {
        return band(Band.Side.REACH, Threshold.of(quantity), award);
    }

    @Sentence(
            value = "应达到 {quantity}",
            example = "应达到 12 次",
            means = "只立标准, 本身不给分; 与「每少」「每低」连用",
            mechanics = {"M29"})
    public Tariff shouldReach(Quantity quantity) {
        return band(Band.Side.REACH, Threshold.of(quantity), NOTHING);
    }

    @Sentence(
            value = "目标按申报称号 {targets}",
            example = "目标按申报称号 \"省级文明单位\" 4 次, \"全国文明单位\" 8 次",
            means = "目标随申报称号而不同",
            mechanics = {"M03"})
    public Tariff targetByTitleSought(Table targets) {
        target = Optional.of(new Threshold.ByAttribute(Threshold.Attribute.APPLYING_FOR, targets));
        return self();
    }

    @Sentence(
            value = "目标按持有称号 {targets}",
            example = "目标按持有称号 \"省级文明单位\" 4 次, \"全国文明单位\" 8 次",
            means = "目标随持有称号而不同",
            mechanics = {"M03"})
    public Tariff targetByTitleHeld(Table targets) {
        target = Optional.of(new Threshold.ByAttribute(Threshold.Attribute.TITLE_HELD, targets));
        return self();
    }

    @Sentence(
            value = "目标按单位类型 {targets}",
            example = "目标按单位类型 \"机关\" 4 次, \"事业单位\" 8 次",
            means = "目标随单位类型而不同",
            mechanics = {"M03"})
    public Tariff targetByType(Table targets) {
        target = Optional.of(new Threshold.ByAttribute(Threshold.Attribute.TYPE, targets));
        return self();
    }

    @Sentence(
            value = "目标按单位级别 {targets}",
            example = "目标按单位级别 \"县级\" 4 次, \"市级\" 8 次",
            means = "目标随单位级别而不同",
            mechanics = {"M03"})
    public Tariff targetByLevel(Table targets) {
        target = Optional.of(new Threshold.ByAttribute(Threshold.Attribute.LEVEL, targets));
        return self();
    }

    @Sentence(
            value = "达到目标 {award}",
            example = "达到目标 得满分",
            means = "达到上面按单位情况查得的目标",
            mechanics = {"M03"})
    public Tariff reachTarget(Award award) {
        return band(Band.Side.REACH, target.orElseThrow(() -> new IllegalStateException("达到目标")), award);
    }

    @Sentence(
            value = "其余 {award}",
            example = "其余 得 1 分",
            means = "哪一档也没有达到时",
            mechanics = {"M09"})
    public Tariff otherwise(Award award) {
        otherwise = Optional.of(award);
        return self();
    }

    @Sentence(
            value = "没有此类事项时 {award}",
            example = "没有此类事项时 得满分",
            means = "一件此类证据也没有时, 例如全年没有来信来访",
            mechanics = {"M19"})
    public Tariff whenNone(Award award) {
        whenNone = Optional.of(award);
        return self();
    }

    @Sentence(
            value = "不足按比例得分",
            example = "不足按比例得分",
            means = "得分 = 满分 × 数值 ÷ 目标, 保留三位小数",
            mechanics = {"M11"})
    public Tariff proportional() {
        below = Below.PROPORTIONAL;
        return self();
    }

    @Sentence(
            value = "不足不得分",
            example = "不足不得分",
            means = "没有达到就不得分",
            mechanics = {"M08", "M16"})
    public Tariff nothingBelow() {
        below = Below.NOTHING;
        return self();
    }

    @Sentence(
            value = "每少 {quantity} 扣 {points} 分",
            example = "每少 1 次 扣 0.5 分",
            means = "比目标每少这么多扣这么多, 扣到本规则 0 分为止",
            mechanics = {"M29"})
    public Tariff perMissing(Quantity step, BigDecimal points) {
        below = new Below(Below.Policy.STEPS, step, points, false);
        return self();
    }

    @Sentence(
            value = "每低 {quantity} 扣 {points} 分",
            example = "每低 5 % 扣 3 分",
            means = "比目标每低这么多扣这么多, 须写明零头怎么算",
            mechanics = {"M30"})
    public Tariff perStepBelow(Quantity step, BigDecimal points) {
        below = new Below(Below.Policy.STEPS, step, points, false);
        return self();
    }

    @Sentence(
            value = "不足 {quantity} 不计",
            example = "不足 5 % 不计",
            means = "不满一档的零头不扣",
            mechanics = {"M30"})
    public Tariff partStepIgnored(Quantity step) {
        partStepCounts = false;
        return self();
    }

    @Sentence(
            value = "不足 {quantity} 按 {quantity} 计",
            example = "不足 5 % 按 5 % 计",
            means = "不满一档的零头按一档扣",
            mechanics = {"M30"})
    public Tariff partStepCounts(Quantity step, Quantity whole) {
        partStepCounts = true;
        return self();
    }

    private Tariff band(Band.Side side, Threshold threshold, Award award) {
        bands.add(new Band(side, threshold, award));
        return self();
    }

    final Tariff self() {
        return (Tariff) this;
    }

    List<Term> thresholdTerms() {
        List<Term> all = new ArrayList<>(plain);
        if (!bands.isEmpty()) {
            Below told = new Below(below.policy(), below.step(), below.points(), partStepCounts);
            all.add(new Bands(List.copyOf(bands), otherwise, told, whenNone));
        }
        return all;
    }
}
