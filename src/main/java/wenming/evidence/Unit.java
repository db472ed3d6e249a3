package wenming.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import wenming.language.Sentence;

/**
 * The unit that is scored, and the conditions a rule may put on it.
 *
 * @param id code of the unit
 * @param name full name
 * @param type such as 机关, 事业单位
 * @param level such as 县级
 * @param headcount persons in post, if stated
 * @param subordinate a subordinate of an organ (所属单位), not the organ itself
 * @param features what it has, such as 服务窗口
 * @param titles titles it holds
 * @param applyingFor title it applies for, empty when none
 * @param figures declared figures of this year, by name
 */
public record Unit(
        String id,
        String name,
        String type,
        String level,
        OptionalInt headcount,
        boolean subordinate,
        Set<String> features,
        Set<String> titles,
        String applyingFor,
        Map<String, BigDecimal> figures) {

    public Unit {
        features = Set.copyOf(features);
        titles = Set.copyOf(titles);
        figures = Map.copyOf(figures);
    }

    /** A figure of the unit by name; the head-count is one of them. */
    public Optional<BigDecimal> figure(String figure) {
        if (figure.equals(Catalog.HEADCOUNT)) {
            return headcount.isPresent() ? Optional.of(BigDecimal.valueOf(headcount.getAsInt())) : Optional.empty();
        }
        return Optional.ofNullable(figures.get(figure));
    }

    @Sentence(
            value = "且 单位类型为 {values}",
            example = "且 单位类型为 \"机关\" 或 \"事业单位\"",
            means = "只对所列类型的单位适用",
            mechanics = {"M17", "M18"})
    public boolean isOfType(List<String> types) {
        return types.contains(type);
    }

    @Sentence(
            value = "且 单位类型不为 {values}",
            example = "且 单位类型不为 \"企业\"",
            means = "对所列类型以外的单位适用",
            mechanics = {"M17", "M18"})
    public boolean isNotOfType(List<String> types) {
        return !types.contains(type);
    }

    @Sentence(
            value = "且 单位级别为 {values}",
            example = "且 单位级别为 \"县级\"",
            means = "只对所列级别的单位适用",
            mechanics = {"M17", "M18"})
    public boolean isOfLevel(List<String> levels) {
        return levels.contains(level);
    }

    @Sentence(
            value = "且 人数不少于 {count} 人",
            example = "且 人数不少于 50 人",
            means = "在职人数达到此数的单位适用",
            mechanics = {"M17"})
    public boolean hasAtLeast(BigDecimal count) {
        return figure(Catalog.HEADCOUNT).map(n -> n.compareTo(count) >= 0).orElse(false);
    }

    @Sentence(
            value = "且 人数少于 {count} 人",
            example = "且 人数少于 50 人",
            means = "在职人数不到此数的单位适用",
            mechanics = {"M17"})
    public boolean hasFewerThan(BigDecimal count) {
        return figure(Catalog.HEADCOUNT).map(n -> n.compareTo(count) < 0).orElse(false);
    }

    @Sentence(
            value = "且 设有 {values}",
            example = "且 设有 \"服务窗口\"",
            means = "具备所列设施或机构之一的单位适用",
            mechanics = {"M17", "M19"})
    public boolean hasFeature(List<String> any) {
        return any.stream().anyMatch(features::contains);
    }

    @Sentence(
            value = "且 未设 {values}",
            example = "且 未设 \"服务窗口\"",
            means = "所列设施或机构一个也没有的单位适用",
            mechanics = {"M17", "M19"})
    public boolean lacksFeature(List<String> any) {
        return !hasFeature(any);
    }

    @Sentence(
            value = "且 持有称号 {values}",
            example = "且 持有称号 \"县级文明单位\"",
            means = "持有所列称号之一的单位适用",
            mechanics = {"M68"})
    public boolean holdsTitle(List<String> any) {
        return any.stream().anyMatch(titles::contains);
    }

    @Sentence(
            value = "且 未持有称号 {values}",
            example = "且 未持有称号 \"省级文明单位\"",
            means = "所列称号一个也没有的单位适用",
            mechanics = {"M68"})
    public boolean lacksTitle(List<String> any) {
        return !holdsTitle(any);
    }

    @Sentence(
            value = "且 持有称号 {values} 或为下属单位",
            example = "且 持有称号 \"达标单位\" 或为下属单位",
            means = "持有所列称号之一, 或本身是机关下属单位",
            mechanics = {"M68"})
    public boolean holdsTitleOrIsSubordinate(List<String> any) {
        return subordinate || holdsTitle(any);
    }

    @Sentence(
            value = "且 申报称号 {values}",
            example = "且 申报称号 \"市级文明机关\"",
            means = "申报所列称号之一的单位适用",
            mechanics = {"M03"})
    public boolean appliesFor(List<String> any) {
        return any.contains(applyingFor);
    }

    @Sentence(
            value = "且 为下属单位",
            example = "且 为下属单位",
            means = "只对机关下属单位适用",
            mechanics = {"M68"})
    public boolean isSubordinate() {
        return subordinate;
    }

    @Sentence(
            value = "且 不为下属单位",
            example = "且 不为下属单位",
            means = "只对机关本身适用",
            mechanics = {"M68"})
    public boolean isNotSubordinate() {
        return !subordinate;
    }
}
