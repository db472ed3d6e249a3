package wenming.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import wenming.chance.Chance;
import wenming.language.Place;
import wenming.rules.Said;
import wenming.rules.Standard;

/** What persons decide where the standard leaves room: a value in the printed range, or a bonus that a body grants. Immutable. */
final class Opinions {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * @param rule the rule that asks for it
     * @param from least points
     * @param to most points
     * @param takes whether points are taken away
     * @param body who grants it; empty when an assessor decides alone
     */
    private record Range(String rule, BigDecimal from, BigDecimal to, boolean takes, String body) {}

    /**
     * @param decision number of the document; empty when none is asked for
     */
    record Opinion(String rule, BigDecimal points, String reason, String by, String decision) {}

    private final List<Range> ranges = new ArrayList<>();
    private final int year;

    Opinions(Standard standard, int year) {
        this.year = year;
        standard.scheme().rules().keySet().stream()
                .sorted()
                .forEach(rule -> standard.sentences(rule).stream()
                        .filter(s -> s.place() == Place.THEN)
                        .forEach(said -> hear(rule, said)));
    }

    private void hear(String rule, Said said) {
        switch (said.means()) {
            case "judgedGives", "judgedAdds", "judgedTakes" ->
                ranges.add(new Range(
                        rule,
                        said.slot(0, BigDecimal.class),
                        said.slot(1, BigDecimal.class),
                        said.means().equals("judgedTakes"),
                        ""));
            case "decided" ->
                ranges.add(new Range(
                        rule,
                        HALF,
                        said.slot(1, BigDecimal.class),
                        false,
                        said.texts(0).get(0)));
            default -> {
                // decided by evidence
            }
        }
    }

    List<Opinion> of(Profile unit, Chance chance) {
        List<Opinion> opinions = new ArrayList<>();
        for (Range range : ranges) {
            boolean rare = range.takes() || !range.body().isEmpty();
            int reach = unit.quality().reach(chance);
            if (!rare || chance.percent(range.takes() ? unit.quality().trouble : 12)) {
                opinions.add(opinion(range, reach, unit, chance));
            }
        }
        return opinions;
    }

    private Opinion opinion(Range range, int reach, Profile unit, Chance chance) {
        int share = range.takes() ? 1000 - reach : reach;
        BigDecimal points = range.from()
                .add(range.to()
                        .subtract(range.from())
                        .multiply(BigDecimal.valueOf(share))
                        .divide(THOUSAND))
                .multiply(BigDecimal.valueOf(2))
                .setScale(0, RoundingMode.DOWN)
                .divide(BigDecimal.valueOf(2))
                .max(range.from());
        boolean alone = range.body().isEmpty();
        return new Opinion(
                range.rule(),
                points,
                alone ? "实地查看后评定" : "经集体研究议定",
                alone ? Words.person(unit.index() + 17, 3) : range.body(),
                alone ? "" : "文明委〔" + year + "〕" + chance.between(1, 60) + "号");
    }
}
