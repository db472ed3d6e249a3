package wenming.testing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import wenming.evidence.Catalog;
import wenming.evidence.EvidenceKind;
import wenming.evidence.Field;

/**
 * Evidence for a test: one item, or several alike. Fields go by the labels that rules use. An item is complete unless the test spoils it: attachments
 * and required fields the test does not care about are filled in. Immutable.
 */
public final class TestEvidence {

    private static final String YEAR = "2026-";

    private final String kind;
    private final List<String> days;
    private final int copies;
    private final Map<String, Object> values;

    private TestEvidence(String kind, List<String> days, int copies, Map<String, Object> values) {
        this.kind = kind;
        this.days = List.copyOf(days);
        this.copies = copies;
        this.values = values;
    }

    /** One item on 10 June 2026. */
    public static TestEvidence evidence(String kind) {
        return new TestEvidence(kind, List.of("06-10"), 1, Map.of());
    }

    /** One item for each of these days, MM-dd in 2026 or yyyy-MM-dd. */
    public TestEvidence on(String... someDays) {
        return new TestEvidence(kind, List.of(someDays), copies, values);
    }

    /** One item on the tenth of each of these months. */
    public TestEvidence inMonths(int first, int last) {
        return new TestEvidence(
                kind,
                IntStream.rangeClosed(first, last)
                        .mapToObj("%02d-10"::formatted)
                        .toList(),
                copies,
                values);
    }

    /** So many items on each day. */
    public TestEvidence times(int number) {
        return new TestEvidence(kind, days, number, values);
    }

    /** @param value text, number as int or as text, flag, list of texts, or map of counts */
    public TestEvidence with(String label, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(label, value);
        return new TestEvidence(kind, days, copies, more);
    }

    public TestEvidence titled(String title) {
        return with("标题", title);
    }

    public TestEvidence attachments(String... files) {
        return with("附件", List.of(files));
    }

    /** Writes the items and returns the number of the next one; the first is E1. */
    int write(JsonGenerator json, Catalog catalog, int first) throws IOException {
        int number = first;
        for (String day : days) {
            for (int i = 0; i < copies; i++) {
                writeOne(json, catalog, "E" + number++, day.length() == 5 ? YEAR + day : day);
            }
        }
        return number;
    }

    private void writeOne(JsonGenerator json, Catalog catalog, String id, String day) throws IOException {
        EvidenceKind declared = catalog.kind(kind).orElseThrow(() -> new AssertionError("no kind " + kind));
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("kind", kind);
        json.writeStringField("date", day);
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.putIfAbsent("标题", "材料" + id);
        for (int i = all.containsKey("附件") ? declared.attachments() : 0; i < declared.attachments(); i++) {
            all.merge("附件", List.of("附件" + i), TestEvidence::joined);
        }
        for (Field field : declared.fields()) {
            if (declared.required().contains(field.name()) && !field.name().equals("date")) {
                all.computeIfAbsent(field.label(), label -> filler(field));
            }
        }
        for (Map.Entry<String, Object> value : all.entrySet()) {
            Field field = catalog.labelled(value.getKey())
                    .orElseThrow(() -> new AssertionError("no field " + value.getKey()));
            json.writeFieldName(field.name());
            write(json, value.getValue(), field.type().isNumber());
        }
        json.writeEndObject();
    }

    private static Object joined(Object one, Object two) {
        List<Object> both = new ArrayList<>((List<?>) one);
        both.addAll((List<?>) two);
        return both;
    }

    private static Object filler(Field field) {
        return switch (field.type()) {
            case INTEGER, DECIMAL -> "1";
            case CHOICE -> field.values().get(0);
            case TEXTS -> List.of("其他");
            default -> "其他";
        };
    }

    static void write(JsonGenerator json, Object value, boolean number) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(json, entry.getValue(), true);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(json, element, false);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (number) {
            json.writeNumber(new BigDecimal(value.toString()));
        } else {
            json.writeString(value.toString());
        }
    }
}
