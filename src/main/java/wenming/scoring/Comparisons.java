package wenming.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenming.language.Award;
import wenming.language.Sentence;
import wenming.language.Table;

/** The 那么 sentences that compare a unit with the others of its batch. They are settled once every unit has been scored. */
public abstract sealed class Comparisons extends Thresholds permits Management {

    private static final Table NO_TABLE = new Table(List.of());

    private record Said(CohortTerm.By by, Table table, Optional<Award> award, List<String> items) {}

    private final List<Said> said = new ArrayList<>();
    private BigDecimal others = BigDecimal.ZERO;
    private int firstFull;
    private boolean smallFirst;
    private boolean meanWhenMissing;

    @Sentence(
            value = "按同批最高值的比例得分",
            example = "按同批最高值的比例得分",
            means = "同批最高的得满分, 其余按占最高值的比例; 批量评分时才评定",
            mechanics = {"M12"})
    public Tariff shareOfBest() {
        return compare(CohortTerm.By.SHARE_OF_BEST, NO_TABLE, Optional.empty(), List.of());
    }

    @Sentence(
            value = "同批前 {number} 名 得满分",
            example = "同批前 6 名 得满分",
            means = "与按比例得分连用: 前几名直接得满分",
            mechanics = {"M12"})
    public Tariff firstGetFull(int number) {
        firstFull = number;
        return self();
    }

    @Sentence(
            value = "按同批名次得分 {places}",
            example = "按同批名次得分 \"1\" 60, \"2\" 57, \"3\" 54",
            means = "第几名得几分; 并列取同一名次; 批量评分时才评定",
            mechanics = {"M13"})
    public Tariff byPlace(Table places) {
        return compare(CohortTerm.By.PLACE, places, Optional.empty(), List.of());
    }

    @Sentence(
            value = "按同批倒数名次得分 {places}",
            example = "按同批倒数名次得分 \"1\" 1.8, \"2\" 1.9",
            means = "倒数第几名得几分; 并列取同一名次",
            mechanics = {"M13"})
    public Tariff byPlaceFromEnd(Table places) {
        return compare(CohortTerm.By.PLACE_FROM_END, places, Optional.empty(), List.of());
    }

    @Sentence(
            value = "按 {items} 项合计的同批名次得分 {places}",
            example = "按 \"1.1\", \"1.2\" 项合计的同批名次得分 \"1\" 20, \"2\" 19",
            means = "先把所列项目的得分相加, 再按名次得分",
            mechanics = {"M13"})
    public Tariff byPlaceOfSum(List<String> items, Table places) {
        return compare(CohortTerm.By.PLACE, places, Optional.empty(), items);
    }

    @Sentence(
            value = "其余名次得 {points} 分",
            example = "其余名次得 48 分",
            means = "名次表没有列出的名次",
            mechanics = {"M13"})
    public Tariff otherPlaces(BigDecimal points) {
        others = points;
        return self();
    }

    @Sentence(
            value = "数值小的名次在前",
            example = "数值小的名次在前",
            means = "不写时数值大的在前",
            mechanics = {"M13"})
    public Tariff smallFirst() {
        smallFirst = true;
        return self();
    }

    @Sentence(
            value = "不低于同批平均值 {award}",
            example = "不低于同批平均值 得满分",
            means = "与同批各单位的算术平均值比较",
            mechanics = {"M14"})
    public Tariff meanReached(Award award) {
        return compare(CohortTerm.By.MEAN_REACHED, NO_TABLE, Optional.of(award), List.of());
    }

    @Sentence(
            value = "高于同批平均值 {award}",
            example = "高于同批平均值 得 3 分",
            means = "与同批各单位的算术平均值比较",
            mechanics = {"M14"})
    public Tariff meanExceeded(Award award) {
        return compare(CohortTerm.By.MEAN_EXCEEDED, NO_TABLE, Optional.of(award), List.of());
    }

    @Sentence(
            value = "低于同批平均值 {award}",
            example = "低于同批平均值 扣 1 分",
            means = "与同批各单位的算术平均值比较",
            mechanics = {"M14"})
    public Tariff belowMean(Award award) {
        return compare(CohortTerm.By.BELOW_MEAN, NO_TABLE, Optional.of(award), List.of());
    }

    @Sentence(
            value = "没有数值的取同批平均得分",
            example = "没有数值的取同批平均得分",
            means = "没有相应材料的单位按其余单位得分的平均数计",
            mechanics = {"M20"})
    public Tariff meanWhenMissing() {
        meanWhenMissing = true;
        return self();
    }

    private Tariff compare(CohortTerm.By by, Table table, Optional<Award> award, List<String> items) {
        said.add(new Said(by, table, award, items));
        return self();
    }

    /** What was said, ready for use. */
    final List<Term> cohortTerms() {
        return said.stream().<Term>map(this::term).toList();
    }

    private CohortTerm term(Said s) {
        return new CohortTerm(s.by(), s.table(), others, s.award(), firstFull, smallFirst, meanWhenMissing, s.items());
    }
}
