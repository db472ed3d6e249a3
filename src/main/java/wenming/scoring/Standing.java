package wenming.scoring;

import java.math.BigDecimal;
import wenming.language.Sentence;

/**
 * Where a unit stands once every item is settled: the fact that title rules look at.
 *
 * @param totals what the settled items add up to
 * @param vetoes how many vetoes were triggered
 */
public record Standing(Totals totals, int vetoes) {

    @Sentence(
            value = "且 总分不低于 {points} 分",
            example = "且 总分不低于 90 分",
            means = "总分 (含计入总分的加分) 达到此数",
            mechanics = {"M65"})
    public boolean totalAtLeast(BigDecimal points) {
        return totals.total().decimal().compareTo(points) >= 0;
    }

    @Sentence(
            value = "且 无一票否决",
            example = "且 无一票否决",
            means = "没有触发任何一票否决",
            mechanics = {"M57", "M65"})
    public boolean noVeto() {
        return vetoes == 0;
    }

    @Sentence(
            value = "且 {category} 类得分率不低于 {percent} %",
            example = "且 \"学习型\" 类得分率不低于 60 %",
            means = "该类得分占该类满分的百分比达到此数",
            mechanics = {"M64"})
    public boolean categoryRateAtLeast(String category, BigDecimal percent) {
        return totals.categories().values().stream()
                .filter(c -> c.category().title().equals(category))
                .allMatch(c -> c.percent().compareTo(percent) >= 0);
    }

    @Sentence(
            value = "且 {category} 类得分不低于 {points} 分",
            example = "且 \"学习型\" 类得分不低于 12 分",
            means = "该类得分达到此数",
            mechanics = {"M64"})
    public boolean categoryAtLeast(String category, BigDecimal points) {
        return totals.categories().values().stream()
                .filter(c -> c.category().title().equals(category))
                .allMatch(c -> c.earned().decimal().compareTo(points) >= 0);
    }

    @Sentence(
            value = "且 每类均得分",
            example = "且 每类均得分",
            means = "加分以外的每一类都得到分数",
            mechanics = {"M64"})
    public boolean everyCategoryScores() {
        return totals.categories().values().stream()
                .filter(c -> !c.category().bonus() && !c.category().outsideTotal())
                .filter(c -> c.maximum().signum() > 0)
                .allMatch(c -> c.earned().signum() > 0);
    }
}
