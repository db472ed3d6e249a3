package wenming.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import wenming.evidence.Catalog;
import wenming.evidence.Field;
import wenming.language.Award;
import wenming.language.Place;
import wenming.language.Quantity;
import wenming.language.Table;
import wenming.rules.Said;
import wenming.scoring.Item;
import wenming.scoring.Outline;

/** Turns a rule's sentences into a task. */
final class TaskReading {

    private static final Set<String> BAD_ENDS = Set.of("eachTakes", "tableTakes", "atMost");
    private static final int USUAL = 2;
    private static final int MOST = 60;

    private final Outline outline;
    private final Map<String, Form> forms;
    private final Days days;

    TaskReading(Outline outline, Map<String, Form> forms, Days days) {
        this.outline = outline;
        this.forms = forms;
        this.days = days;
    }

    /**
     * @param veto whether it bars the unit
     * @return empty when the rule asks for no evidence
     */
    Optional<Task> read(Item.Rule rule, List<Said> sentences, Ask ask, boolean veto) {
        List<Form> kinds = sentences.stream()
                .filter(s -> s.place() == Place.SELECT)
                .flatMap(s -> s.texts(0).stream())
                .map(forms::get)
                .toList();
        sentences.stream().filter(s -> s.place() == Place.WHERE).forEach(ask::hear);
        Optional<Said> measure =
                sentences.stream().filter(s -> s.place() == Place.MEASURE).findFirst();
        if (kinds.isEmpty() || measure.isEmpty()) {
            return Optional.empty();
        }
        boolean counted = measure.get().means().equals("count");
        boolean trouble = veto
                || kinds.stream().allMatch(f -> f.kind.incident())
                || counted && sentences.stream().anyMatch(TaskReading::punishes);
        Shape shape = shape(measure.get(), sentences, ask);
        List<Form> fitting =
                first(kinds, f -> ask.fits(f) && carries(f, shape, ask), f -> ask.fits(f), f -> carries(f, shape, ask));
        return Optional.of(new Task(rule.name(), fitting, ask, shape, trouble, veto));
    }

    private static boolean punishes(Said said) {
        boolean award = said.place() == Place.THEN
                && said.values().stream()
                        .anyMatch(v -> v instanceof Award a
                                && (a.kind() == Award.Kind.DEDUCT
                                        || a.kind() == Award.Kind.VETO
                                        || a.kind() == Award.Kind.ZERO));
        return BAD_ENDS.contains(said.means())
                || award && !said.means().equals("below") && !said.means().equals("otherwise");
    }

    /** The kinds that pass the strictest test that any passes; all of them when none does. */
    @SafeVarargs
    private static List<Form> first(List<Form> kinds, Predicate<Form>... tests) {
        for (Predicate<Form> test : tests) {
            List<Form> some = kinds.stream().filter(test).toList();
            if (!some.isEmpty()) {
                return some;
            }
        }
        return kinds;
    }

    private boolean carries(Form form, Shape shape, Ask ask) {
        List<Field> needed = shape instanceof Shape.Share s
                ? List.of(s.part(), s.whole())
                : shape instanceof Shape.Good g
                        ? List.of(g.field())
                        : shape instanceof Shape.Amount a
                                ? List.of(a.field())
                                : shape instanceof Shape.Panel p
                                        ? List.of(p.group(), p.mark())
                                        : shape instanceof Shape.Checklist || !ask.topics.isEmpty()
                                                ? ask.field("主题").stream().toList()
                                                : shape instanceof Shape.Poll
                                                        ? ask.field("选票").stream()
                                                                .toList()
                                                        : List.of();
        return needed.stream().allMatch(form::has);
    }

    private Shape shape(Said measure, List<Said> sentences, Ask ask) {
        BigDecimal target = target(sentences);
        int times = Math.max(1, Math.min(MOST, target.intValue()));
        for (Said said : sentences) {
            if (said.means().equals("partsGive")) {
                return new Shape.Checklist(said.slot(0, Table.class).labels());
            }
            if (Set.of("tableTakes", "tableGives", "tableAdds").contains(said.means())) {
                List<String> degrees = said.slot(1, Table.class).labels();
                return new Shape.Degrees(
                        ask.field(said.texts(0).get(0)).orElseThrow(),
                        degrees.subList(degrees.size() / 2, degrees.size()));
            }
        }
        return shape(measure, target, times, ask);
    }

    private Shape shape(Said measure, BigDecimal target, int times, Ask ask) {
        return switch (measure.means()) {
            case "monthsReaching" -> new Shape.InEach(12, amount(measure));
            case "quartersReaching" -> new Shape.InEach(4, amount(measure));
            case "weeksReaching" -> new Shape.Weekly(times);
            case "participation" -> new Shape.Share(named(ask, "实到人数"), named(ask, "应到人数"), target);
            case "shareOfSums" ->
                new Shape.Share(
                        named(ask, measure.texts(0).get(0)),
                        named(ask, measure.texts(1).get(0)),
                        target);
            case "shareWith" -> good(named(ask, measure.texts(0).get(0)), measure.texts(1));
            case "shareReaching", "mean", "lowest", "highest" ->
                new Shape.Amount(
                        named(ask, measure.texts(0).get(0)),
                        measure.values().size() > 1
                                ? measure.slot(1, Quantity.class).amount()
                                : target,
                        false);
            case "total" -> new Shape.Amount(named(ask, measure.texts(0).get(0)), target, true);
            case "totalHours" -> new Shape.Amount(named(ask, "时长"), target, true);
            case "hoursPerPerson" -> new Shape.ByPerson("在职人数", 1, target);
            case "coverage" -> new Shape.ByPerson(measure.texts(0).get(0), 1, BigDecimal.ZERO);
            case "personsReaching" -> new Shape.ByPerson(measure.texts(1).get(0), amount(measure), BigDecimal.ZERO);
            case "personsReachingHours" ->
                new Shape.ByPerson(measure.texts(1).get(0), 1, measure.slot(0, BigDecimal.class));
            case "partsPresent" -> new Shape.Checklist(measure.texts(0));
            case "meanOfVotes" -> new Shape.Poll(measure.slot(0, Table.class).labels());
            case "weightedMean" ->
                new Shape.Panel(
                        named(ask, measure.texts(0).get(0)),
                        named(ask, measure.texts(1).get(0)),
                        measure.slot(2, Table.class).labels());
            default -> new Shape.Times(times);
        };
    }

    private static Field named(Ask ask, String label) {
        return ask.field(label).orElseThrow(() -> new IllegalArgumentException(label));
    }

    private static Shape good(Field field, List<String> good) {
        List<String> bad =
                field.values().stream().filter(v -> !good.contains(v)).toList();
        return new Shape.Good(field, good, bad);
    }

    private static int amount(Said measure) {
        return Math.max(1, measure.slot(0, Quantity.class).amount().intValue());
    }

    /** The most that any line under 那么 asks for; for points by the piece as many pieces as can earn. */
    private static BigDecimal target(List<Said> sentences) {
        BigDecimal target = BigDecimal.ZERO;
        BigDecimal cap = BigDecimal.valueOf(USUAL);
        BigDecimal points = BigDecimal.ONE;
        for (Said said : sentences) {
            if (said.place() != Place.THEN) {
                continue;
            }
            switch (said.means()) {
                case "reach", "exceed", "shouldReach", "below", "happen" ->
                    target = target.max(said.slot(0, Quantity.class).amount());
                case "targetByTitleSought", "targetByTitleHeld", "targetByType", "targetByLevel" -> {
                    for (Table.Row row : said.slot(0, Table.class).rows()) {
                        target = target.max(row.amount());
                    }
                }
                case "eachGives", "eachAdds" -> points = said.slot(1, BigDecimal.class);
                case "atMostGives", "atMostAdds" -> cap = said.slot(0, BigDecimal.class);
                default -> {
                    // says how points follow, not how much is wanted
                }
            }
        }
        boolean pieces = target.signum() == 0 && points.signum() > 0;
        return pieces ? cap.divide(points, 0, RoundingMode.CEILING).min(BigDecimal.valueOf(MOST)) : target;
    }

    Ask ask(Catalog catalog) {
        return new Ask(catalog, outline, days);
    }
}
