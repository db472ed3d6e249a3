package wenming.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wenming.evidence.Catalog;
import wenming.evidence.EvidenceKind;
import wenming.evidence.Field;
import wenming.evidence.FieldType;
import wenming.language.Nearest;
import wenming.language.Table;
import wenming.scoring.Outline;

/** Checks that every name in a phrase is one that exists: kinds, fields, choices, figures, stages, categories. */
final class NameCheck {

    /** Fields a sentence looks at without naming them in a slot. */
    private static final Map<String, List<String>> IMPLIED = Map.ofEntries(
            Map.entry("hoursAtLeast", List.of("时长")),
            Map.entry("daysCountHours", List.of("天数")),
            Map.entry("scopeIs", List.of("范围")),
            Map.entry("levelAtLeast", List.of("级别")),
            Map.entry("highestPerMatter", List.of("级别")),
            Map.entry("withDocumentNumber", List.of("文号")),
            Map.entry("openOrClosedWithin", List.of("结案日期")),
            Map.entry("totalHours", List.of("时长")),
            Map.entry("hoursPerPerson", List.of("时长")),
            Map.entry("personsReachingHours", List.of("时长")),
            Map.entry("participation", List.of("实到人数", "应到人数")),
            Map.entry("meanOfVotes", List.of("选票")));

    private final Catalog catalog;
    private final Outline outline;
    private final Findings findings;

    NameCheck(Catalog catalog, Outline outline, Findings findings) {
        this.catalog = catalog;
        this.outline = outline;
        this.findings = findings;
    }

    /** @param kinds kinds the rule selects, to see whether a field belongs to them; empty when it selects none or unknown ones */
    void check(String file, Phrase phrase, List<EvidenceKind> kinds) {
        List<SentenceForm.Slot> slots = phrase.form().slots();
        Optional<Field> field = implied(file, phrase, kinds);
        for (int i = 0; i < slots.size(); i++) {
            SlotRole role = slots.get(i).role();
            int column = phrase.slotColumns().get(i);
            Object argument = phrase.arguments().get(i);
            for (String name : names(argument)) {
                At at = new At(file, phrase.line(), column, role, name);
                if (role.namesField()) {
                    Optional<Field> named = field(at, kinds);
                    field = role == SlotRole.FIELD ? named : field;
                } else if (role == SlotRole.VALUE || role == SlotRole.LEVEL) {
                    Optional<Field> of = role == SlotRole.LEVEL ? catalog.labelled("级别") : field;
                    of.ifPresent(f -> choice(at, f));
                } else {
                    known(at);
                }
            }
        }
    }

    /** The last of the fields that the sentence looks at by its own words. */
    private Optional<Field> implied(String file, Phrase phrase, List<EvidenceKind> kinds) {
        Optional<Field> last = Optional.empty();
        for (String label : IMPLIED.getOrDefault(phrase.form().method().getName(), List.of())) {
            last = field(new At(file, phrase.line(), phrase.column(), SlotRole.FIELD, label), kinds);
        }
        return last;
    }

    private record At(String file, int line, int column, SlotRole role, String name) {}

    private static List<String> names(Object argument) {
        if (argument instanceof String s) {
            return List.of(s);
        }
        if (argument instanceof Table table) {
            return table.labels();
        }
        List<String> names = new ArrayList<>();
        if (argument instanceof List<?> list) {
            list.forEach(v -> names.add((String) v));
        }
        return names;
    }

    private Optional<Field> field(At at, List<EvidenceKind> kinds) {
        Optional<Field> field = catalog.labelled(at.name());
        if (field.isEmpty()) {
            unknown(at, "R020", catalog.fieldLabels());
            return field;
        }
        FieldType type = field.get().type();
        if (!fits(at.role(), type)) {
            error(
                    at,
                    "R021",
                    "「" + at.name() + "」是" + type.label() + "，这里要用" + at.role().label(),
                    ofKind(kinds, at.role()));
        }
        if (!kinds.isEmpty() && kinds.stream().noneMatch(k -> k.has(field.get()))) {
            List<String> has = kinds.get(0).fields().stream().map(Field::label).toList();
            error(at, "R022", "「" + kinds.get(0).name() + "」没有「" + at.name() + "」这一栏", Nearest.remedy(at.name(), has));
        }
        return field;
    }

    /** Fields of the first kind that may stand in such a slot. */
    private static String ofKind(List<EvidenceKind> kinds, SlotRole role) {
        String labels = kinds.stream()
                .limit(1)
                .flatMap(k -> k.fields().stream())
                .filter(f -> fits(role, f.type()))
                .map(Field::label)
                .collect(Collectors.joining("、"));
        return labels.isEmpty() ? "" : "可用：" + labels;
    }

    private static boolean fits(SlotRole role, FieldType type) {
        return switch (role) {
            case NUMBER_FIELD -> type.isNumber();
            case DATE_FIELD -> type == FieldType.DATE;
            case FLAG_FIELD -> type == FieldType.FLAG;
            default -> true;
        };
    }

    private void choice(At at, Field field) {
        if (field.type() == FieldType.CHOICE && !field.values().contains(at.name())) {
            error(
                    at,
                    "R023",
                    "「" + field.label() + "」没有「" + at.name() + "」这个取值",
                    Nearest.remedy(at.name(), field.values()));
        }
    }

    private void known(At at) {
        List<String> allowed = switch (at.role()) {
            case KIND -> catalog.kindNames();
            case FIGURE -> catalog.figureNames();
            case STAGE -> outline.stages().stream().map(s -> s.name()).toList();
            case CATEGORY -> outline.categories().stream().map(c -> c.title()).toList();
            default -> List.of(at.name());
        };
        if (!allowed.contains(at.name())) {
            unknown(at, "R020", allowed);
        }
    }

    private void unknown(At at, String code, List<String> allowed) {
        error(at, code, "没有「" + at.name() + "」这个" + at.role().label(), Nearest.remedy(at.name(), allowed));
    }

    private void error(At at, String code, String message, String remedy) {
        findings.error(code, at.file(), at.line(), at.column(), message, remedy);
    }
}
