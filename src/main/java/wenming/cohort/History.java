package wenming.cohort;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import wenming.evidence.Ratio;
import wenming.language.Sentence;

/**
 * A unit's earlier result beside this year's, for clear regression, terms and bars (M70 to M72). Immutable.
 *
 * @param before the earlier result, as far as it is known
 * @param score this year's score
 * @param place this year's place
 * @param asOf day of the decision
 */
public record History(Earlier before, Ratio score, int place, LocalDate asOf) {

    /**
     * @param score last year's score
     * @param scoreBefore score of the year before that
     * @param title title held since, empty when none
     * @param place last year's place, 0 when not known
     * @param units size of last year's batch, 0 when not known
     * @param titleUntil last day of the title's term
     * @param barredUntil last day on which the unit may not apply
     */
    public record Earlier(
            Optional<BigDecimal> score,
            Optional<BigDecimal> scoreBefore,
            String title,
            int place,
            int units,
            Optional<LocalDate> titleUntil,
            Optional<LocalDate> barredUntil) {

        /** Nothing is known of last year. */
        public static final Earlier UNKNOWN =
                new Earlier(Optional.empty(), Optional.empty(), "", 0, 0, Optional.empty(), Optional.empty());

        /** The same with the score of the year before. */
        public Earlier before(Optional<BigDecimal> yearBefore) {
            return new Earlier(score, yearBefore, title, place, units, titleUntil, barredUntil);
        }
    }

    @Sentence(
            value = "且 总分比上年度下降不少于 {points} 分",
            example = "且 总分比上年度下降不少于 5 分",
            means = "明显退步的尺度由规则写明; 没有上年度得分时不适用",
            mechanics = {"M71"})
    public boolean fellBy(BigDecimal points) {
        return before.score()
                .filter(s -> Ratio.of(s).minus(score).compareTo(points) >= 0)
                .isPresent();
    }

    @Sentence(
            value = "且 名次比上年度下降不少于 {number} 名",
            example = "且 名次比上年度下降不少于 10 名",
            means = "没有上年度名次时不适用",
            mechanics = {"M71"})
    public boolean fellPlaces(int number) {
        return before.place() > 0 && place - before.place() >= number;
    }

    @Sentence(
            value = "且 上年度名次在后 {number} 名",
            example = "且 上年度名次在后 3 名",
            means = "没有上年度名次时不适用",
            mechanics = {"M63"})
    public boolean wasAmongLast(int number) {
        return before.place() > 0 && before.units() > number && before.units() - before.place() < number;
    }

    @Sentence(
            value = "且 上年度名次不在后 {number} 名",
            example = "且 上年度名次不在后 3 名",
            means = "没有上年度名次的单位视为不在",
            mechanics = {"M63"})
    public boolean wasNotAmongLast(int number) {
        return !wasAmongLast(number);
    }

    @Sentence(
            value = "且 原称号在有效期内",
            example = "且 原称号在有效期内",
            means = "上年度结果写明了称号和有效期, 到考核日还没有满",
            mechanics = {"M70"})
    public boolean titleValid() {
        return !before.title().isEmpty()
                && before.titleUntil().filter(day -> !asOf.isAfter(day)).isPresent();
    }

    @Sentence(
            value = "且 原称号有效期已满",
            example = "且 原称号有效期已满",
            means = "上年度结果写明了称号和有效期, 到考核日已满",
            mechanics = {"M70"})
    public boolean titleExpired() {
        return !before.title().isEmpty()
                && before.titleUntil().filter(asOf::isAfter).isPresent();
    }

    @Sentence(
            value = "且 不在限制申报期内",
            example = "且 不在限制申报期内",
            means = "没有被限制申报, 或限制期已满",
            mechanics = {"M59", "M72"})
    public boolean mayApply() {
        return before.barredUntil().filter(day -> !asOf.isAfter(day)).isEmpty();
    }

    @Sentence(
            value = "且 在限制申报期内",
            example = "且 在限制申报期内",
            means = "上年度的处理写明了不得申报的期限, 到考核日还没有满",
            mechanics = {"M59", "M72"})
    public boolean barred() {
        return !mayApply();
    }
}
