package wenming.samples;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenming.chance.Chance;
import wenming.evidence.Catalog;
import wenming.evidence.CommonFields;
import wenming.evidence.Field;
import wenming.evidence.FieldType;

/** Fills what a rule does not ask for but a clerk would write: required fields first, of the others some. Shared by all units. */
final class Filling {

    private static final int USUAL_MAXIMUM = 100;
    private static final int HEADS = 1000;
    private static final List<BigDecimal> USUAL_HOURS =
            List.of(new BigDecimal("1.5"), new BigDecimal("2.0"), new BigDecimal("2.5"), new BigDecimal("3.0"));

    private final Catalog catalog;
    private final List<String> departments;
    private final Map<Form, List<Field>> wanted = new HashMap<>();
    private final Days days;
    private final Optional<Field> topics;
    private final Optional<Field> hours;
    private final Optional<Field> votes;
    private final Optional<Field> attended;
    private final Optional<Field> expected;
    private final Optional<Field> scope;

    /** @param judged fields of which some rule takes the share that is as it should be: left empty they would count against the unit */
    Filling(Catalog catalog, Collection<Form> forms, List<String> departments, Days days, Set<Field> judged) {
        for (Form form : forms) {
            wanted.put(
                    form,
                    form.fields.stream()
                            .filter(f -> form.requires(f) || judged.contains(f))
                            .filter(f -> f != CommonFields.TITLE && f != CommonFields.DATE)
                            .toList());
        }
        this.catalog = catalog;
        this.departments = departments;
        this.days = days;
        topics = catalog.labelled("主题");
        hours = catalog.labelled("时长");
        votes = catalog.labelled("选票");
        attended = catalog.labelled("实到人数");
        expected = catalog.labelled("应到人数");
        scope = catalog.labelled("范围");
    }

    Field topics() {
        return topics.orElse(CommonFields.TITLE);
    }

    void hours(Draft draft, int value) {
        hours.ifPresent(f -> draft.put(f, value));
    }

    void votes(Draft draft, Map<String, Integer> counted) {
        votes.ifPresent(f -> draft.put(f, counted));
    }

    /** A field that must be written, whatever it says. */
    void state(Draft draft, Field field) {
        draft.put(field, plain(field, draft));
    }

    private Object plain(Field field, Draft draft) {
        return switch (field.type()) {
            case DATE -> days.text(draft.day);
            case CHOICE ->
                field.values().get(draft.form.kind.incident() ? field.values().size() - 1 : 0);
            case FLAG -> false;
            case TEXTS -> List.of(draft.form.kind.name());
            case COUNTS -> Map.of("是", 1);
            case INTEGER, DECIMAL -> 10;
            default -> draft.form.kind.name();
        };
    }

    void complete(Draft draft, Profile unit, Chance chance) {
        if (scope.isPresent() && draft.lacks(scope.get()) && chance.percent(50)) {
            List<String> scopes = scope.get().values();
            draft.put(scope.get(), scopes.get(chance.percent(60) ? 0 : chance.below(scopes.size())));
        }
        attendance(draft, unit, chance);
        if (hours.isPresent()
                && draft.lacks(hours.get())
                && !draft.form.kind.incident()
                && (draft.form.requires(hours.get()) || chance.percent(70))) {
            draft.put(hours.get(), USUAL_HOURS.get(chance.below(USUAL_HOURS.size())));
        }
        for (Field field : wanted.get(draft.form)) {
            if (draft.lacks(field)) {
                draft.put(field, required(field, draft, unit, chance));
            }
        }
        if (draft.lacks(topics()) && topics().type() == FieldType.TEXTS && chance.percent(25)) {
            draft.put(topics(), List.of(Words.theme(chance)));
        }
        if (!departments.isEmpty() && draft.lacks(CommonFields.DEPARTMENT) && chance.percent(30)) {
            draft.put(CommonFields.DEPARTMENT, chance.one(departments));
        }
    }

    /** Whoever has to come depends on the scope; whoever comes on the unit. */
    private void attendance(Draft draft, Profile unit, Chance chance) {
        if (expected.isEmpty() || attended.isEmpty() || draft.form.kind.incident() || !draft.form.has(expected.get())) {
            return;
        }
        if (!draft.states(expected.get())) {
            boolean everybody = scope.isEmpty()
                    || !draft.states(scope.get())
                    || draft.value(scope.get()).equals("全体人员");
            int heads = everybody ? unit.headcount() : invited(unit, String.valueOf(draft.value(scope.get())));
            draft.put(expected.get(), heads);
        }
        if (!draft.states(attended.get()) || unit.quirk() == Quirk.ALWAYS_FULL) {
            int heads = draft.number(expected.get());
            int rate = unit.quirk() == Quirk.ALWAYS_FULL
                    ? HEADS
                    : Math.min(HEADS, unit.quality().attendance + chance.between(-40, 40));
            draft.put(attended.get(), Math.min(heads, (heads * rate + HEADS / 2) / HEADS));
        }
    }

    private static int invited(Profile unit, String scope) {
        return switch (scope) {
            case "中心组" -> Math.min(unit.headcount(), unit.figures().getOrDefault("中心组人数", 7));
            case "班子成员" -> Math.min(unit.headcount(), unit.figures().getOrDefault("班子成员数", 5));
            case "党员" -> Math.max(1, unit.headcount() * 6 / 10);
            default -> Math.max(1, unit.headcount() / 3);
        };
    }

    private Object required(Field field, Draft draft, Profile unit, Chance chance) {
        return switch (field.type()) {
            case INTEGER, DECIMAL -> number(field, draft, unit, chance);
            case CHOICE -> chosen(field, draft, chance);
            case TEXT ->
                field == CommonFields.PERSON ? unit.person(chance.below(unit.headcount())) : plain(field, draft);
            default -> plain(field, draft);
        };
    }

    /** The better the unit does, the nearer to the best choice; of an incident the mildest. */
    private static String chosen(Field field, Draft draft, Chance chance) {
        List<String> values = field.values();
        if (draft.form.kind.incident()) {
            return values.get(values.size() - 1 - (chance.percent(20) ? 1 : 0) * (values.size() - 1 > 0 ? 1 : 0));
        }
        boolean best = chance.below(HEADS) < draft.reach;
        return values.get(best ? 0 : chance.below(values.size()));
    }

    private int number(Field field, Draft draft, Profile unit, Chance chance) {
        int most = field.max().map(BigDecimal::intValue).orElse(Integer.MAX_VALUE);
        Optional<Field> limit = field.notAbove().isEmpty() ? Optional.empty() : catalog.field(field.notAbove());
        if (limit.isPresent() && draft.states(limit.get())) {
            int rate = Math.min(HEADS, draft.reach + chance.below(30));
            return draft.number(limit.get()) * rate / HEADS;
        }
        int least = 0;
        for (Field part : draft.form.parts.get(draft.form.place(field))) {
            least = draft.states(part) ? Math.max(least, draft.number(part)) : least;
        }
        int usual = most <= USUAL_MAXIMUM
                ? most * (50 + draft.reach / 20) / 100
                : switch (field.unit()) {
                    case "人" -> unit.headcount();
                    case "小时" -> 2;
                    case "字" -> chance.between(12, 40) * 100;
                    case "元" -> chance.between(5, 200) * 100;
                    case "份", "个" -> chance.between(40, 120);
                    default -> chance.between(8, 30);
                };
        return Math.min(most, Math.max(least, usual));
    }
}
