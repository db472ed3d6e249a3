package wenming.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenming.language.Sentence;

/**
 * Last year's result of the unit, as far as it is known.
 *
 * @param score last year's score
 * @param title title then awarded, empty when none
 * @param figures declared figures of last year, by name
 * @param problems matters pointed out last year
 */
public record LastYear(
        Optional<BigDecimal> score, String title, Map<String, BigDecimal> figures, List<String> problems) {

    /** Nothing is known of last year. */
    public static final LastYear UNKNOWN = new LastYear(Optional.empty(), "", Map.of(), List.of());

    public LastYear {
        figures = Map.copyOf(figures);
        problems = List.copyOf(problems);
    }

    @Sentence(
            value = "且 上年度称号为 {titles}",
            example = "且 上年度称号为 \"达标单位\"",
            means = "上年度获得所列称号之一时本规则适用",
            mechanics = {"M27", "M71"})
    public boolean hadTitle(List<String> titles) {
        return titles.contains(title);
    }

    @Sentence(
            value = "且 上年度得分不低于 {points} 分",
            example = "且 上年度得分不低于 80 分",
            means = "上年度得分达到此数时本规则适用",
            mechanics = {"M27"})
    public boolean scoredAtLeast(BigDecimal points) {
        return score.isPresent() && score.get().compareTo(points) >= 0;
    }
}
