package wenming.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import wenming.chance.Chance;
import wenming.evidence.Catalog;
import wenming.evidence.Generated;
import wenming.rules.Said;
import wenming.rules.Standard;
import wenming.scoring.Outline;

/** Who lives in the county: units of the kind the standard is meant for, with what its rules want to know of a unit. Immutable. */
final class Census {

    private static final List<String> USUAL_TYPE = List.of("机关");
    private static final List<String> USUAL_LEVEL = List.of("县级");
    private static final long IDENTITY = 1;
    private static final long OF_YEAR = 2;

    private final SampleOrder order;
    private final Outline outline;
    private final Catalog catalog;
    private final List<String> features = new ArrayList<>();
    private final List<String> held = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();

    Census(Standard standard, SampleOrder order) {
        this.order = order;
        this.outline = standard.outline();
        this.catalog = standard.scheme().catalog();
        TreeSet<String> asked = new TreeSet<>();
        standard.scheme().rules().keySet().stream()
                .sorted()
                .forEach(rule -> standard.sentences(rule).forEach(said -> hear(said, asked)));
        figures.addAll(asked);
    }

    private void hear(Said said, TreeSet<String> asked) {
        switch (said.means()) {
            case "hasFeature", "lacksFeature" -> add(features, said.texts(0));
            case "holdsTitle", "lacksTitle", "holdsTitleOrIsSubordinate" -> add(held, said.texts(0));
            case "coverage", "increaseOver", "decreaseFrom", "meanOver" ->
                asked.add(said.texts(0).get(0));
            case "personsReaching", "personsReachingHours" ->
                asked.add(said.texts(1).get(0));
            default -> {
                // asks nothing of the unit itself
            }
        }
    }

    private static void add(List<String> known, List<String> more) {
        more.stream().filter(one -> !known.contains(one)).forEach(known::add);
    }

    /** Empty when the unit was not yet founded in that year. */
    Optional<Profile> unit(int index) {
        Chance chance = Chance.of(order.seed(), IDENTITY, index);
        Chance year = Chance.of(order.seed(), OF_YEAR, index, order.year());
        int founded = chance.percent(5) ? SampleOrder.PRESENT : chance.between(1980, SampleOrder.PRESENT - 2);
        if (founded > order.year()) {
            return Optional.empty();
        }
        Quality quality = Quality.of(chance, year, founded == order.year());
        String type = chance.one(or(outline.appliesTo().types(), USUAL_TYPE));
        String level = chance.one(or(outline.appliesTo().levels(), USUAL_LEVEL));
        int headcount = chance.percent(85) ? chance.between(10, 32) : chance.between(33, 90);
        List<String> has = features.stream().filter(f -> chance.percent(50)).toList();
        boolean good = quality == Quality.STRONG || quality == Quality.MIDDLING;
        List<String> holds =
                good ? held.stream().filter(t -> chance.percent(85)).toList() : List.of();
        return Optional.of(new Profile(
                index,
                Generated.ID + order.seed() + "-" + (index + 1),
                Words.unit(index, type) + Generated.NAME,
                type,
                level,
                headcount,
                holds,
                has,
                sought(quality),
                figures(headcount, chance, year),
                quality,
                Quirk.of(year)));
    }

    private static List<String> or(List<String> some, List<String> usual) {
        return some.isEmpty() ? usual : some;
    }

    private String sought(Quality quality) {
        List<Outline.Title> titles = outline.titles();
        if (titles.isEmpty()) {
            return "";
        }
        return titles.get(quality == Quality.STRONG ? 0 : titles.size() - 1).title();
    }

    private Map<String, Integer> figures(int headcount, Chance chance, Chance year) {
        Map<String, Integer> made = new LinkedHashMap<>();
        for (String figure : figures) {
            if (!figure.equals(Catalog.HEADCOUNT)) {
                made.put(figure, figure(catalog.figureUnit(figure).orElse(""), figure, headcount, chance, year));
            }
        }
        return made;
    }

    private static int figure(String unit, String name, int headcount, Chance chance, Chance year) {
        return switch (unit) {
            case "人" -> persons(name, headcount, chance);
            case "%" -> Math.min(100, chance.between(80, 95) + year.below(6));
            case "件", "起" -> chance.between(2, 6) + year.below(3);
            default -> chance.between(4, 12);
        };
    }

    private static int persons(String name, int headcount, Chance chance) {
        return switch (name) {
            case "中心组人数" -> chance.between(5, 9);
            case "班子成员数" -> chance.between(3, 7);
            case "新任职干部数" -> chance.between(1, 4);
            default -> Math.max(1, headcount * chance.between(25, 70) / 100);
        };
    }
}
