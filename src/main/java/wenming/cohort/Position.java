package wenming.cohort;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import wenming.evidence.Ratio;
import wenming.language.Numbers;
import wenming.language.Sentence;
import wenming.language.Table;
import wenming.scoring.Grouping;

/**
 * Where a unit stands in its batch: the fact that quotas and "not among the last" look at. A batch too small to have a last part (no more units than
 * the part asks for) has none, so that a unit alone is first and not last at once; the first part always exists. Immutable.
 *
 * @param place 1 for the highest score; equal scores share it
 * @param lastOfEquals the last place among units with the same score
 * @param units size of the batch
 * @param score the score that is compared
 * @param mean arithmetic mean of the batch
 * @param grouping tie rule and rounding
 * @param year year of the assessment, for shares that rise year by year
 */
public record Position(int place, int lastOfEquals, int units, Ratio score, Ratio mean, Grouping grouping, int year) {

    @Sentence(
            value = "且 同批名次在前 {number} 名",
            example = "且 同批名次在前 10 名",
            means = "总分从高到低排在前几名; 批量评分时才判定",
            mechanics = {"M67"})
    public boolean amongFirst(int number) {
        return edge() <= number;
    }

    @Sentence(
            value = "且 同批名次在前 {percent} %",
            example = "且 同批名次在前 50 %",
            means = "名额为同批单位数的百分之几; 取整和并列的办法见 standard.yaml 的 cohort",
            mechanics = {"M67"})
    public boolean amongFirstShare(BigDecimal percent) {
        return edge() <= grouping.rounding().places(percent, units);
    }

    @Sentence(
            value = "且 同批名次在当年名额内 {shares}",
            example = "且 同批名次在当年名额内 \"2026\" 50 %, \"2027\" 60 %",
            means = "名额的百分比逐年写明; 最后一年之后照最后一年, 第一年之前没有名额",
            mechanics = {"M67"})
    public boolean withinShareOfYear(Table shares) {
        return shares.rows().stream()
                .filter(row -> Integer.parseInt(row.label()) <= year)
                .max(Comparator.comparing(row -> Integer.parseInt(row.label())))
                .filter(row -> amongFirstShare(row.amount()))
                .isPresent();
    }

    @Sentence(
            value = "且 同批名次超出当年名额 {shares}",
            example = "且 同批名次超出当年名额 \"2026\" 50 %, \"2027\" 60 %",
            means = "与「在当年名额内」相反",
            mechanics = {"M67"})
    public boolean beyondShareOfYear(Table shares) {
        return !withinShareOfYear(shares);
    }

    @Sentence(
            value = "且 同批名次不在后 {number} 名",
            example = "且 同批名次不在后 3 名",
            means = "总分从低到高不在末几名; 单位数不超过此数时不作末位判定",
            mechanics = {"M63"})
    public boolean notAmongLast(int number) {
        return !last(number);
    }

    @Sentence(
            value = "且 同批名次在后 {number} 名",
            example = "且 同批名次在后 3 名",
            means = "总分从低到高排在末几名; 单位数不超过此数时不作末位判定",
            mechanics = {"M63"})
    public boolean amongLast(int number) {
        return last(number);
    }

    @Sentence(
            value = "且 同批名次不在后 {percent} %",
            example = "且 同批名次不在后 10 %",
            means = "不在末位淘汰的比例之内",
            mechanics = {"M67"})
    public boolean notAmongLastShare(BigDecimal percent) {
        return !last(grouping.rounding().places(percent, units));
    }

    @Sentence(
            value = "且 同批名次在后 {percent} %",
            example = "且 同批名次在后 10 %",
            means = "在末位淘汰的比例之内",
            mechanics = {"M67"})
    public boolean amongLastShare(BigDecimal percent) {
        return last(grouping.rounding().places(percent, units));
    }

    @Sentence(
            value = "且 总分不低于同批平均分",
            example = "且 总分不低于同批平均分",
            means = "与同批各单位总分的算术平均值比较",
            mechanics = {"M14"})
    public boolean meanReached() {
        return score.compareTo(mean) >= 0;
    }

    @Sentence(
            value = "且 总分低于同批平均分",
            example = "且 总分低于同批平均分",
            means = "与同批各单位总分的算术平均值比较",
            mechanics = {"M14"})
    public boolean belowMean() {
        return score.compareTo(mean) < 0;
    }

    /** With ties let in a unit counts by its shared place; with ties kept out, by the last place of its equals. */
    private int edge() {
        return grouping.ties() == Grouping.Ties.IN ? place : lastOfEquals;
    }

    private boolean last(int number) {
        return number > 0 && units > number && units - lastOfEquals < number;
    }

    /** In words: 第 3 名（共 120 个，平均 81.2 分）. */
    public String shown() {
        return "第 " + place + " 名（共 " + units + " 个，平均 " + Numbers.plain(mean.rounded(2)) + " 分）";
    }

    /** The place as a share of the batch from the top, in per cent with one place; none in an empty batch. */
    public Optional<BigDecimal> percentile() {
        return units == 0
                ? Optional.empty()
                : Optional.of(Ratio.percent(BigDecimal.valueOf(place), BigDecimal.valueOf(units))
                        .rounded(1));
    }
}
