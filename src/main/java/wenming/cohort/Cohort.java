package wenming.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import wenming.evidence.Ratio;
import wenming.scoring.CategorySums;
import wenming.scoring.CohortTerm;
import wenming.scoring.Grouping;
import wenming.scoring.Item;
import wenming.scoring.Points;
import wenming.scoring.Scheme;
import wenming.scoring.Standing;
import wenming.scoring.Totals;

/**
 * The units of one batch beside one another. Made in two goes over the entrants: first the values that rules compare, then the scores that follow;
 * afterwards any entrant can be placed. Keeps one number per unit and compared value, no unit. Immutable once made; thread-safe.
 */
public final class Cohort {

    /** Entrants that can be gone through as often as needed, always the same ones. */
    public interface Entrants {
        void each(Consumer<Entrant> action);
    }

    private final Scheme scheme;
    private final Map<String, Comparison> comparisons = new HashMap<>();
    private final Map<String, Column<Points>> scores = new HashMap<>();

    private Cohort(Scheme scheme) {
        this.scheme = scheme;
    }

    public static Cohort of(Scheme scheme, Entrants entrants) {
        Cohort cohort = new Cohort(scheme);
        if (scheme.comparesUnits()) {
            cohort.compare(entrants);
        }
        cohort.collectScores(entrants);
        return cohort;
    }

    private void compare(Entrants entrants) {
        Map<String, Map<String, List<Ratio>>> values = new HashMap<>();
        entrants.each(e -> {
            Map<String, List<Ratio>> own = values.computeIfAbsent(group(e), g -> new HashMap<>());
            eachTerm((item, rule) -> value(e, rule)
                    .ifPresent(v -> own.computeIfAbsent(rule.name(), r -> new ArrayList<>())
                            .add(Comparison.signed(rule.terms().cohortTerms().get(0), v))));
        });
        values.forEach((group, byRule) -> {
            Map<String, Column<Ratio>> columns = new HashMap<>();
            byRule.forEach((rule, all) -> columns.put(rule, Column.of(all, v -> v)));
            comparisons.put(group, new Comparison(columns));
        });
    }

    private void collectScores(Entrants entrants) {
        Map<String, List<Points>> all = new HashMap<>();
        entrants.each(e -> all.computeIfAbsent(group(e), g -> new ArrayList<>())
                .add(counted(e).score()));
        all.forEach((group, of) -> scores.put(group, Column.of(of, p -> Ratio.of(p.decimal()))));
    }

    private interface Term {
        void visit(int item, Item.Rule rule);
    }

    private void eachTerm(Term visitor) {
        for (int i = 0; i < scheme.items().size(); i++) {
            for (Item.Rule rule : scheme.items().get(i).rules()) {
                if (rule.terms().comparesUnits()) {
                    visitor.visit(i, rule);
                }
            }
        }
    }

    /** The value a rule compares: its own measure, or the sum of the items it names. */
    private Optional<Ratio> value(Entrant e, Item.Rule rule) {
        CohortTerm term = rule.terms().cohortTerms().get(0);
        if (term.items().isEmpty()) {
            return Optional.ofNullable(e.compared().get(rule.name()));
        }
        Points sum = Points.ZERO;
        for (int i = 0; i < scheme.items().size(); i++) {
            if (term.items().contains(scheme.items().get(i).id())) {
                sum = sum.plus(e.items().get(i).earned());
            }
        }
        return Optional.of(Ratio.of(sum.decimal()));
    }

    private List<Placed.Line> lines(Entrant e) {
        List<Placed.Line> lines = new ArrayList<>();
        Optional<Comparison> comparison = Optional.ofNullable(comparisons.get(group(e)));
        comparison.ifPresent(c -> eachTerm((item, rule) -> {
            if (e.items().get(item).maximum().signum() > 0) {
                lines.add(c.line(scheme.items().get(item), rule, value(e, rule)));
            }
        }));
        return lines;
    }

    /** Items with what the comparison gave them, never above what they are worth nor below nothing. */
    private Map<String, Points> earned(Entrant e, List<Placed.Line> lines) {
        Map<String, Points> earned = new LinkedHashMap<>();
        for (int i = 0; i < scheme.items().size(); i++) {
            Item item = scheme.items().get(i);
            Points sum = e.items().get(i).earned();
            boolean changed = false;
            for (Placed.Line line : lines) {
                if (line.item().equals(item.id())) {
                    sum = sum.plus(line.points());
                    changed = true;
                }
            }
            Points most = e.items().get(i).maximum();
            Points clamped =
                    item.mayGoNegative() ? sum.min(most) : sum.min(most).max(Points.ZERO);
            earned.put(item.id(), changed ? clamped : sum);
        }
        return earned;
    }

    /** One unit with everything that comparison gives it. */
    private record Counted(List<Placed.Line> lines, Totals totals, Points score) {}

    private Counted counted(Entrant e) {
        List<Placed.Line> lines = lines(e);
        Map<String, Points> byItem = earned(e, lines);
        CategorySums sums = CategorySums.none(scheme.outline());
        for (int i = 0; i < scheme.items().size(); i++) {
            Item item = scheme.items().get(i);
            sums.add(item, byItem.get(item.id()), e.items().get(i).maximum());
        }
        Totals totals = sums.totals();
        return new Counted(lines, totals, Composite.of(scheme, e, byItem, totals));
    }

    private String group(Entrant e) {
        return switch (grouping().by()) {
            case ALL -> "";
            case TYPE -> e.unit().type();
            case LEVEL -> e.unit().level();
        };
    }

    private Grouping grouping() {
        return scheme.outline().cohort();
    }

    /** Where one of the entrants stands. */
    public Placed place(Entrant e) {
        Counted counted = counted(e);
        Points score = counted.score();
        Column<Points> column = scores.get(group(e));
        Ratio exact = Ratio.of(score.decimal());
        Position position = new Position(
                column.place(score),
                column.atLeast(score),
                column.size(),
                exact,
                column.mean().orElse(exact),
                grouping(),
                e.asOf().getYear());
        Standing standing = new Standing(counted.totals(), e.vetoes().size());
        History history = new History(e.earlier(), exact, position.place(), e.asOf());
        return new Placed(
                new Candidate(e.unit(), e.lastYear(), standing, position, history, e.granted()),
                group(e),
                score,
                counted.lines());
    }

    /** Units and mean score of every group, by its name; the name is empty when all units are one batch. */
    public Map<String, Group> groups() {
        Map<String, Group> groups = new TreeMap<>();
        scores.forEach((name, column) -> groups.put(name, new Group(column.size(), column.mean())));
        return groups;
    }

    /** @param mean arithmetic mean of the scores; none in an empty group */
    public record Group(int units, Optional<Ratio> mean) {
        /** The mean in points, two places. */
        public Optional<BigDecimal> meanPoints() {
            return mean.map(m -> m.rounded(2));
        }
    }
}
