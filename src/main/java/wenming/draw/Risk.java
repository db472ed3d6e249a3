package wenming.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenming.language.Numbers;
import wenming.rules.Standard;

/** Why the points of a unit deserve a second look: it stands near the line of a title, or far from where it stood last year. Immutable. */
final class Risk {

    private final BigDecimal percent;
    private final Map<String, BigDecimal> lines = new LinkedHashMap<>();
    private final Map<String, BigDecimal> before;
    private final boolean compared;

    /**
     * @param before last year's scores by unit id
     * @param compared whether last year's results were given
     */
    Risk(Standard standard, Map<String, BigDecimal> before, boolean compared) {
        this.percent = standard.outline().fullMarks().decimal().movePointLeft(2);
        this.before = before;
        this.compared = compared;
        standard.scheme()
                .titles()
                .forEach(rule -> standard.sentences(rule.name()).stream()
                        .filter(said -> said.means().equals("totalAtLeast"))
                        .forEach(said -> lines.put(rule.clause().item(), said.slot(0, BigDecimal.class))));
    }

    List<Reason> of(ResultLine unit) {
        List<Reason> reasons = new ArrayList<>();
        nearLine(unit).ifPresent(reasons::add);
        sinceLastYear(unit).ifPresent(reasons::add);
        return reasons;
    }

    private Optional<Reason> nearLine(ResultLine unit) {
        return lines.entrySet().stream()
                .min(Comparator.comparing(
                        line -> line.getValue().subtract(unit.score()).abs()))
                .flatMap(line -> {
                    BigDecimal gap = unit.score().subtract(line.getValue());
                    int weight = gap.abs().compareTo(percent) < 0
                            ? Weights.AT_LINE
                            : gap.abs().compareTo(percent.multiply(BigDecimal.valueOf(3))) < 0 ? Weights.NEAR_LINE : 0;
                    String side = gap.signum() < 0 ? "差 " : "高出 ";
                    return weight == 0
                            ? Optional.empty()
                            : Optional.of(new Reason(
                                    "nearLine",
                                    weight,
                                    "总分 " + Numbers.plain(unit.score()) + " 分，比「" + line.getKey() + "」的分数线 "
                                            + Numbers.plain(line.getValue()) + " 分" + side + Numbers.plain(gap.abs())
                                            + " 分",
                                    List.of()));
                });
    }

    private Optional<Reason> sinceLastYear(ResultLine unit) {
        if (!compared) {
            return Optional.empty();
        }
        if (!before.containsKey(unit.id())) {
            return Optional.of(new Reason("newcomer", Weights.NEWCOMER, "上年度没有结果", List.of()));
        }
        BigDecimal last = before.get(unit.id());
        BigDecimal change = unit.score().subtract(last);
        BigDecimal size = change.abs();
        int weight = size.compareTo(percent.multiply(BigDecimal.TEN)) >= 0
                ? Weights.JUMP
                : size.compareTo(percent.multiply(BigDecimal.valueOf(5))) >= 0 ? Weights.CHANGE : 0;
        String way = change.signum() > 0 ? "上升 " : "下降 ";
        return weight == 0
                ? Optional.empty()
                : Optional.of(new Reason(
                        "jump",
                        weight,
                        "总分由上年度的 " + Numbers.plain(last) + " 分" + way + Numbers.plain(size) + " 分，为 "
                                + Numbers.plain(unit.score()) + " 分",
                        List.of()));
    }
}
