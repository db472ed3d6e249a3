package wenming.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import wenming.evidence.Catalog;
import wenming.evidence.Field;
import wenming.language.Place;
import wenming.language.Table;

/**
 * The values a measure can take at all: a share ends at 100 %, the months of a year at 12.
 *
 * @param least empty when there is none
 * @param most empty when there is none
 */
record Extent(Optional<BigDecimal> least, Optional<BigDecimal> most) {

    private static final Extent SHARE = upTo(100);
    private static final Extent COUNT = new Extent(Optional.of(BigDecimal.ZERO), Optional.empty());
    private static final Extent ANYTHING = new Extent(Optional.empty(), Optional.empty());

    private static Extent upTo(int most) {
        return new Extent(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(most)));
    }

    /** @param days of the year which the rule looks at */
    static Extent of(RuleText rule, Catalog catalog, YearDays days) {
        Optional<Phrase> comparison = rule.measuring().stream()
                .filter(p -> p.form().place() == Place.COMPARE)
                .findFirst();
        if (comparison.isPresent()) {
            return switch (comparison.get().means()) {
                case "decreaseFrom" -> new Extent(Optional.empty(), Optional.of(BigDecimal.valueOf(100)));
                case "meanOver" -> COUNT;
                default -> ANYTHING;
            };
        }
        return rule.measureSentence().map(p -> of(p, catalog, days)).orElse(ANYTHING);
    }

    private static Extent of(Phrase p, Catalog catalog, YearDays days) {
        return switch (p.means()) {
            case "count", "totalHours", "hoursPerPerson", "daysLate" -> COUNT;
            case "participation", "shareWith", "shareReaching", "coverage", "personsReaching", "personsReachingHours" ->
                SHARE;
            case "shareOfSums" -> isPart(p, catalog) ? SHARE : COUNT;
            case "monthsReaching" -> upTo(days.months());
            case "quartersReaching" -> upTo(days.quarters());
            case "weeksReaching" -> upTo(days.weeks());
            case "partsPresent" -> upTo(p.slot(0, List.class).size());
            case "meanOfVotes" -> within(p.slot(0, Table.class));
            case "mean", "lowest", "highest" -> field(p.slot(0, String.class), catalog);
            case "weightedMean" -> field(p.slot(1, String.class), catalog);
            default -> ANYTHING;
        };
    }

    private static boolean isPart(Phrase p, Catalog catalog) {
        Optional<Field> part = catalog.labelled(p.slot(0, String.class));
        Optional<Field> whole = catalog.labelled(p.slot(1, String.class));
        return part.isPresent()
                && whole.isPresent()
                && part.get().notAbove().equals(whole.get().name());
    }

    private static Extent field(String label, Catalog catalog) {
        return catalog.labelled(label).map(f -> new Extent(f.min(), f.max())).orElse(ANYTHING);
    }

    private static Extent within(Table worth) {
        List<BigDecimal> amounts = worth.rows().stream().map(Table.Row::amount).toList();
        return new Extent(
                amounts.stream().reduce(BigDecimal::min), amounts.stream().reduce(BigDecimal::max));
    }
}
