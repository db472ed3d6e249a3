package wenming.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import wenming.evidence.EvidenceKind;
import wenming.evidence.Period;

/**
 * One line of shorthand for evidence.
 *
 * @param kind its kind
 * @param fields values as JSON texts by field name, as written
 * @param times how many items, for each person if persons are counted, too
 * @param persons how many persons have such items; 0 when the line names none by number
 * @param rhythm the days of the items
 * @param pointer its place in the file
 */
record Given(EvidenceKind kind, Map<String, String> fields, int times, int persons, Rhythm rhythm, String pointer) {

    /**
     * The items it stands for, as JSON texts by field name.
     *
     * @param number of the line in its case, from 1: part of the ids and titles, so that no two items are twins
     * @param days days to spread over
     * @param headcount head-count of the unit as a JSON text
     */
    List<Map<String, String>> items(int number, Period days, String headcount) {
        List<Map<String, String>> items = new ArrayList<>();
        for (int person = 1; person <= Math.max(1, persons); person++) {
            for (int i = 0; i < times; i++) {
                Map<String, String> item = new LinkedHashMap<>(fields);
                if (persons > 0) {
                    item.put("person", RawJson.text("人员" + person));
                }
                int serial = items.size() + 1;
                LocalDate day = rhythm.day(oneEach() ? person - 1 : i, times, days);
                name(item, number, serial);
                item.putIfAbsent("date", RawJson.text(day.toString()));
                attach(item);
                new Favourable(kind, item, headcount).fill();
                items.add(item);
            }
        }
        return items;
    }

    /** With a step and a single item for each person the persons follow one another; otherwise each has the same days. */
    private boolean oneEach() {
        return times == 1 && rhythm.step().isPresent();
    }

    private void name(Map<String, String> item, int number, int serial) {
        boolean one = times * Math.max(1, persons) == 1;
        item.putIfAbsent("id", RawJson.text("G" + number + "-" + serial));
        item.put("kind", RawJson.text(kind.name()));
        String title = item.get("title");
        if (title == null) {
            item.put("title", RawJson.text(kind.name() + number + "-" + serial));
        } else if (!one && title.endsWith("\"")) {
            item.put("title", title.substring(0, title.length() - 1) + serial + "\"");
        }
    }

    /** A number stands for so many attachments; nothing stands for as many as the kind needs. */
    private void attach(Map<String, String> item) {
        String written = item.getOrDefault("attachments", String.valueOf(kind.attachments()));
        if (written.matches("\\d{1,2}")) {
            item.put(
                    "attachments",
                    RawJson.list(IntStream.rangeClosed(1, Integer.parseInt(written))
                            .mapToObj(i -> RawJson.text("附件" + i + ".pdf"))
                            .toList()));
        }
    }
}
