package wenming.samples;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenming.evidence.Catalog;
import wenming.evidence.CommonFields;
import wenming.evidence.Field;
import wenming.evidence.FieldType;
import wenming.evidence.Period;
import wenming.language.Quantity;
import wenming.rules.Said;
import wenming.scoring.Outline;

/** What the 其中 lines of a rule want of a piece of evidence, gathered line by line while the rule is read; only read from afterwards. */
final class Ask {

    private static final int TEN = 10;

    private final Catalog catalog;
    private final Outline outline;
    final Days days;
    final Map<Field, List<String>> values = new LinkedHashMap<>();
    final Map<Field, Object> numbers = new LinkedHashMap<>();
    final List<String> topics = new ArrayList<>();
    final List<Field> stated = new ArrayList<>();
    Days.Span span;
    int attachments;
    boolean onePerMatter;
    boolean lastYearsProblem;

    Ask(Catalog catalog, Outline outline, Days days) {
        this.catalog = catalog;
        this.outline = outline;
        this.days = days;
        this.span = days.whole();
    }

    Optional<Field> field(String label) {
        return catalog.labelled(label);
    }

    void hear(Said said) {
        switch (said.means()) {
            case "scopeIs" -> field("范围").ifPresent(f -> values.put(f, said.texts(0)));
            case "fieldIs" -> field(said.texts(0).get(0)).ifPresent(f -> values.put(f, said.texts(1)));
            case "fieldIsNot" -> field(said.texts(0).get(0)).ifPresent(f -> avoid(f, said.texts(1)));
            case "levelAtLeast" ->
                field("级别")
                        .ifPresent(f -> values.put(
                                f, f.values().subList(0, f.rank(said.texts(0).get(0)) + 1)));
            case "issuedBy" -> values.put(CommonFields.ISSUER, said.texts(0));
            case "about" -> topics.add(said.texts(0).get(0));
            case "hoursAtLeast" -> field("时长").ifPresent(f -> numbers.put(f, said.slot(0, BigDecimal.class)));
            case "numberAtLeast", "numberAtMost" ->
                field(said.texts(0).get(0))
                        .ifPresent(
                                f -> numbers.put(f, said.slot(1, Quantity.class).amount()));
            case "sampleAtLeast" -> field("样本数").ifPresent(f -> numbers.put(f, said.slot(0, Integer.class)));
            case "withDocumentNumber" -> field("文号").ifPresent(stated::add);
            case "stating" -> field(said.texts(0).get(0)).ifPresent(stated::add);
            case "notAfter" ->
                said.values().forEach(label -> field((String) label).ifPresent(stated::add));
            case "attachmentsAtLeast" -> attachments = said.slot(0, Integer.class);
            case "oncePerMatter", "highestPerMatter" -> onePerMatter = true;
            case "pointedOutLastYear" -> lastYearsProblem = true;
            default -> when(said);
        }
    }

    private void avoid(Field field, List<String> wrong) {
        if (field.type() == FieldType.CHOICE) {
            values.put(
                    field,
                    field.values().stream().filter(v -> !wrong.contains(v)).toList());
        } else {
            values.put(field, List.of("一般" + field.label()));
        }
    }

    private void when(Said said) {
        switch (said.means()) {
            case "inMonths" -> {
                Days.Span from = days.month(said.slot(0, Integer.class));
                Days.Span to = days.month(said.slot(1, Integer.class));
                span = span.within(new Days.Span(from.from(), Math.max(from.to(), to.to())));
            }
            case "inStage" ->
                outline.stage(said.texts(0).get(0)).ifPresent(stage -> {
                    Period period = stage.in(days.period());
                    span = span.within(days.between(period.from(), period.to()));
                });
            case "around" -> {
                int middle = said.slot(0, MonthDay.class).atYear(days.year()).getDayOfYear() - 1;
                int around = said.slot(1, Integer.class);
                span = span.within(new Days.Span(Math.max(0, middle - around), middle + around));
            }
            case "before", "recordedBy" ->
                span = span.within(new Days.Span(
                        0, said.slot(0, MonthDay.class).atYear(days.year()).getDayOfYear() - 1));
            case "withinMonthsBeforeApplying", "withinMonthsBeforeAssessment" -> {
                int months = Math.min(TEN + 2, said.slot(0, Integer.class));
                span = span.within(new Days.Span(
                        days.month(TEN + 3 - months).from(), days.whole().to()));
            }
            default -> {
                // The rest narrows nothing that is made up: days recorded late, flags that are never set.
            }
        }
    }

    /** Whether this kind of evidence can carry all that is asked for. */
    boolean fits(Form form) {
        return values.keySet().stream().allMatch(form::has)
                && numbers.keySet().stream().allMatch(form::has)
                && stated.stream().allMatch(form::has);
    }
}
