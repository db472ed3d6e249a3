package wenming.scoring;

import java.util.ArrayList;
import java.util.List;
import wenming.language.Sentence;

/** The 那么 sentences about what becomes of a unit and its title: what a veto entails, and what dynamic management decides. */
public abstract sealed class Management extends Comparisons permits Tariff {

    private final List<Consequence> consequences = new ArrayList<>();

    @Sentence(
            value = "{months} 个月内不得申报",
            example = "12 个月内不得申报",
            means = "一票否决的后果, 或动态管理的处理",
            mechanics = {"M59"})
    public Tariff barsApplying(int months) {
        consequences.add(Consequence.within(Consequence.Kind.BAR, months));
        return self();
    }

    @Sentence(
            value = "撤销称号",
            example = "撤销称号",
            means = "一票否决的后果, 或动态管理的处理",
            mechanics = {"M59"})
    public Tariff revokesTitle() {
        consequences.add(Consequence.of(Consequence.Kind.REVOKE));
        return self();
    }

    @Sentence(
            value = "限期 {months} 个月 整改",
            example = "限期 12 个月 整改",
            means = "一票否决的后果, 或动态管理的处理",
            mechanics = {"M59"})
    public Tariff putRight(int months) {
        consequences.add(Consequence.within(Consequence.Kind.PUT_RIGHT, months));
        return self();
    }

    @Sentence(
            value = "取消评优资格",
            example = "取消评优资格",
            means = "一票否决的后果, 或动态管理的处理",
            mechanics = {"M59"})
    public Tariff barsExcellence() {
        consequences.add(Consequence.of(Consequence.Kind.BAR_EXCELLENCE));
        return self();
    }

    @Sentence(
            value = "保持称号",
            example = "保持称号",
            means = "动态管理: 保持原有称号",
            mechanics = {"M70"})
    public Tariff keepsTitle() {
        consequences.add(Consequence.of(Consequence.Kind.KEEP));
        return self();
    }

    @Sentence(
            value = "暂不授予称号",
            example = "暂不授予称号",
            means = "动态管理: 条件达到, 但名额已满等, 本次不授予",
            mechanics = {"M67"})
    public Tariff defers() {
        consequences.add(Consequence.of(Consequence.Kind.DEFER));
        return self();
    }

    @Sentence(
            value = "予以警示",
            example = "予以警示",
            means = "动态管理: 保留称号并警示",
            mechanics = {"M71"})
    public Tariff warns() {
        consequences.add(Consequence.of(Consequence.Kind.WARN));
        return self();
    }

    @Sentence(
            value = "进入 {stageName} 环节",
            example = "进入 \"实地考察\" 环节",
            means = "动态管理: 分环节测评, 达到条件的进入下一环节",
            mechanics = {"M66"})
    public Tariff goesOn(String stageName) {
        consequences.add(new Consequence(Consequence.Kind.NEXT_STAGE, 0, stageName));
        return self();
    }

    /** What was said, in the order written. */
    final List<Consequence> consequences() {
        return consequences;
    }
}
