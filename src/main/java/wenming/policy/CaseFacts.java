package wenming.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenming.evidence.Period;
import wenming.language.Cursor;
import wenming.language.Keys;
import wenming.scoring.Scheme;

/** What a case says of the submission it stands for, over the defaults of a small county organ assessed at the end of 2026. */
final class CaseFacts {

    private static final int MOST = 200;
    private static final int MAX_REASON = 500;
    private static final Keys PERIOD = Keys.required("from", "起始日期").andRequired("to", "截止日期");
    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private final Scheme scheme;
    private final String pointer;
    private final KnownNames known;
    private final GivenReading given;
    private final Map<String, String> unit = new LinkedHashMap<>(
            Map.of("id", "\"case\"", "name", "\"案例单位\"", "type", "\"机关\"", "level", "\"县级\"", "headcount", "40"));
    private final Map<String, String> figures = new LinkedHashMap<>(Map.of("中心组人数", "7"));
    private final List<Map<String, String>> judgements = new ArrayList<>();
    private final Map<String, String> excuses = new LinkedHashMap<>();
    private Optional<String> lastYear = Optional.empty();
    private Period period = YEAR;
    private Optional<LocalDate> asOf = Optional.empty();
    private Optional<LocalDate> appliedOn = Optional.empty();

    /** @param pointer place of the case in its file */
    CaseFacts(Scheme scheme, String pointer, KnownNames known) {
        this.scheme = scheme;
        this.pointer = pointer;
        this.known = known;
        this.given = new GivenReading(scheme.catalog());
    }

    void read(Cursor cursor, String key) {
        switch (key) {
            case "period" -> period(cursor);
            case "asOf" -> asOf = cursor.date();
            case "appliedOn" -> appliedOn = cursor.date();
            case "unit" -> cursor.entries(MOST, (name, i) -> unit(cursor, name));
            case "lastYear" -> lastYear = Optional.of(cursor.json());
            case "judgements" -> cursor.list(MOST, () -> judgement(cursor));
            case "notApplicable" -> cursor.entries(MOST, (item, i) -> excuse(cursor, item));
            default -> given.read(cursor);
        }
    }

    private void period(Cursor cursor) {
        Map<String, LocalDate> ends = new LinkedHashMap<>();
        cursor.object(PERIOD, (key, i) -> cursor.date().ifPresent(day -> ends.put(key, day)));
        if (ends.size() == 2) {
            period = new Period(ends.get("from"), ends.get("to"));
        }
    }

    private void unit(Cursor cursor, String name) {
        if (name.equals("figures")) {
            cursor.entries(MOST, (figure, i) -> figures.put(figure, cursor.json()));
        } else {
            unit.put(name, cursor.json());
        }
    }

    /** Reason and name are asked for in earnest; a case is not about them. */
    private void judgement(Cursor cursor) {
        Map<String, String> judgement = new LinkedHashMap<>(Map.of("reason", "\"案例\"", "by", "\"案例评定人\""));
        cursor.entries(MOST, (key, i) -> {
            judgement.put(key, cursor.json());
            if (key.equals("rule")) {
                cursor.filledText(MAX_REASON).ifPresent(rule -> known.rule(cursor, rule));
            }
        });
        judgements.add(judgement);
    }

    private void excuse(Cursor cursor, String item) {
        if (known.item(cursor, item)) {
            cursor.filledText(MAX_REASON).ifPresent(reason -> excuses.put(item, reason));
        }
    }

    /** The whole submission that the case stands for. Every key must have been read. */
    WrittenCase write() {
        LocalDate day = asOf.orElse(period.to());
        Period spread = new Period(period.from(), earlier(day, period.to()));
        List<String> places = new ArrayList<>();
        List<String> items = new ArrayList<>();
        int number = 0;
        for (Given line : given.all()) {
            number++;
            for (Map<String, String> item : line.items(number, spread, unit.get("headcount"))) {
                items.add(RawJson.object(item));
                places.add(line.pointer());
            }
        }
        Map<String, String> all = new LinkedHashMap<>();
        all.put("standard", RawJson.text(scheme.outline().id()));
        unit.put("figures", RawJson.object(figures));
        all.put("unit", RawJson.object(unit));
        all.put("period", RawJson.object(Map.of("from", text(period.from()), "to", text(period.to()))));
        asOf.ifPresent(d -> all.put("asOf", text(d)));
        appliedOn.ifPresent(d -> all.put("appliedOn", text(d)));
        all.put("evidence", RawJson.list(items));
        all.put(
                "judgements",
                RawJson.list(judgements.stream().map(RawJson::object).toList()));
        all.put(
                "notApplicable",
                RawJson.list(excuses.entrySet().stream()
                        .map(e -> Map.of("item", RawJson.text(e.getKey()), "reason", RawJson.text(e.getValue())))
                        .map(RawJson::object)
                        .toList()));
        lastYear.ifPresent(json -> all.put("lastYear", json));
        return new WrittenCase(RawJson.object(all), pointer, places);
    }

    private static String text(LocalDate day) {
        return RawJson.text(day.toString());
    }

    private LocalDate earlier(LocalDate a, LocalDate b) {
        LocalDate end = a.isBefore(b) ? a : b;
        return end.isBefore(period.from()) ? period.from() : end;
    }
}
