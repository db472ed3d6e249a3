package wenming.cohort;

import java.util.List;
import wenming.language.Sentence;

/**
 * Which title the unit reaches this year, known once every title rule has spoken. Dynamic management looks at it. Immutable.
 *
 * @param title the highest title reached, empty when none
 * @param vetoes how many vetoes were triggered
 */
public record Reached(String title, int vetoes) {

    @Sentence(
            value = "且 本年度达到称号 {values}",
            example = "且 本年度达到称号 \"优胜单位\" 或 \"达标单位\"",
            means = "按称号规则, 本年度达到的最高称号是所列之一",
            mechanics = {"M70"})
    public boolean reached(List<String> titles) {
        return titles.contains(title);
    }

    @Sentence(
            value = "且 本年度未达到任何称号",
            example = "且 本年度未达到任何称号",
            means = "称号规则没有授予任何称号",
            mechanics = {"M70", "M72"})
    public boolean reachedNone() {
        return title.isEmpty();
    }

    @Sentence(
            value = "且 触发一票否决",
            example = "且 触发一票否决",
            means = "至少触发一项一票否决",
            mechanics = {"M57", "M59"})
    public boolean vetoed() {
        return vetoes > 0;
    }
}
