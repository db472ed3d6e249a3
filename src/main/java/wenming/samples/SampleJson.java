package wenming.samples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import wenming.chance.Chance;
import wenming.evidence.Catalog;
import wenming.evidence.CommonFields;
import wenming.evidence.Field;

/** Writes made-up units as submissions, one a line. The stream stays open. For one thread. */
final class SampleJson {

    private static final String MARK = "程序生成的样例，不是真实材料";
    private static final int REPORTS = 3;
    private static final int CROWD = 9;
    /** Cases of a hundred in which a clerk writes a note, and the day of the entry. */
    private static final int NOTED = 8;

    private static final int RECORDED = 40;
    private static final long PHOTOS = 11;
    private static final long TEXTS = 12;

    private final String standard;
    private final SampleOrder order;
    private final Days days;
    private final List<Field> hours;
    private final SerializedString[] names;
    private final JsonGenerator json;

    SampleJson(String standard, Catalog catalog, SampleOrder order, Days days, OutputStream out) throws IOException {
        this.standard = standard;
        this.order = order;
        this.days = days;
        this.hours = catalog.labelled("时长").stream().toList();
        names = new SerializedString[catalog.fieldCount()];
        catalog.fieldLabels()
                .forEach(label ->
                        catalog.labelled(label).ifPresent(f -> names[f.index()] = new SerializedString(f.name())));
        json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setRootValueSeparator(new SerializedString("\n"));
    }

    void write(
            Profile unit,
            List<Draft> drafts,
            List<Opinions.Opinion> opinions,
            Map<String, Integer> before,
            Chance chance)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("standard", standard);
        unit(unit);
        json.writeObjectFieldStart("period");
        json.writeStringField("from", days.text(0));
        json.writeStringField("to", days.text(days.whole().to()));
        json.writeEndObject();
        json.writeStringField("asOf", days.text(days.whole().to()));
        evidence(unit, drafts, chance);
        json.writeArrayFieldStart("judgements");
        for (Opinions.Opinion opinion : opinions) {
            json.writeStartObject();
            json.writeStringField("rule", opinion.rule());
            json.writeNumberField("points", opinion.points());
            json.writeStringField("reason", opinion.reason());
            json.writeStringField("by", opinion.by());
            if (!opinion.decision().isEmpty()) {
                json.writeStringField("decision", opinion.decision());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!before.isEmpty()) {
            json.writeObjectFieldStart("lastYear");
            figures(before);
            texts("problems", Words.PROBLEMS);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    void end() throws IOException {
        json.writeRaw('\n');
        json.close();
    }

    private void unit(Profile unit) throws IOException {
        json.writeObjectFieldStart("unit");
        json.writeStringField("id", unit.code());
        json.writeStringField("name", unit.name());
        json.writeStringField("type", unit.type());
        json.writeStringField("level", unit.level());
        json.writeNumberField("headcount", unit.headcount());
        texts("features", unit.features());
        texts("titles", unit.titles());
        json.writeStringField("applyingFor", unit.applyingFor());
        figures(unit.figures());
        json.writeEndObject();
    }

    private void figures(Map<String, Integer> figures) throws IOException {
        json.writeObjectFieldStart("figures");
        for (Map.Entry<String, Integer> figure : figures.entrySet()) {
            json.writeNumberField(figure.getKey(), figure.getValue());
        }
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void evidence(Profile unit, List<Draft> drafts, Chance chance) throws IOException {
        json.writeArrayFieldStart("evidence");
        int crowded = unit.quirk() == Quirk.CROWDED_DAY ? CROWD : 0;
        int photos = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean session = crowded > 0
                    && draft.form.requires(CommonFields.DATE)
                    && hours.stream().anyMatch(draft::states);
            crowded -= session ? 1 : 0;
            String date = days.text(session ? days.whole().to() / 2 : draft.day);
            json.writeStartObject();
            json.writeStringField("id", id(i));
            json.writeStringField("kind", draft.form.kind.name());
            name(CommonFields.TITLE);
            json.writeString(title(draft, i));
            name(CommonFields.DATE);
            json.writeString(date);
            for (Field field : draft.form.fields) {
                if (draft.states(field) && field != CommonFields.TITLE && field != CommonFields.DATE) {
                    name(field);
                    value(draft.value(field));
                }
            }
            if (i <= REPORTS || chance.percent(NOTED)) {
                name(CommonFields.NOTE);
                json.writeString(note(unit, draft, date, i, chance));
            }
            if (unit.quirk() == Quirk.ONE_DAY_RECORDS || chance.percent(RECORDED)) {
                recorded(unit, draft, session ? days.whole().to() / 2 : draft.day, chance);
            }
            photos = attachments(unit, draft, photos, chance);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String id(int i) {
        return i < 9 ? "E00" + (i + 1) : i < 99 ? "E0" + (i + 1) : "E" + (i + 1);
    }

    private void name(Field field) throws IOException {
        json.writeFieldName(names[field.index()]);
    }

    private void value(Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof List<?> texts) {
            json.writeStartArray();
            for (Object text : texts) {
                json.writeString((String) text);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> counts) {
            json.writeStartObject();
            for (Map.Entry<?, ?> count : counts.entrySet()) {
                json.writeNumberField((String) count.getKey(), (Integer) count.getValue());
            }
            json.writeEndObject();
        }
    }

    private static String title(Draft draft, int i) {
        String about = draft.states(CommonFields.TITLE) ? "：" + draft.value(CommonFields.TITLE) : "";
        return draft.form.kind.name() + about + (i + 1);
    }

    private String note(Profile unit, Draft draft, String date, int i, Chance chance) {
        if (i == 0) {
            return MARK;
        }
        if (i <= REPORTS) {
            int owner = unit.quirk() == Quirk.BORROWED_TEXT ? unit.index() - 1 : unit.index();
            return Words.report(Chance.of(order.seed(), TEXTS, owner, order.year(), i));
        }
        return Words.note(unit, draft, date, chance);
    }

    /** Two days later at most, and not after the end of the year. */
    private void recorded(Profile unit, Draft draft, int day, Chance chance) throws IOException {
        int last = days.whole().to();
        int on = unit.quirk() == Quirk.ONE_DAY_RECORDS ? last - 10 : Math.min(last, day + chance.below(3));
        if (!draft.states(CommonFields.RECORDED_ON)) {
            name(CommonFields.RECORDED_ON);
            json.writeString(days.text(Math.max(on, day)));
        }
    }

    private int attachments(Profile unit, Draft draft, int photos, Chance chance) throws IOException {
        int wanted = Math.max(draft.wanted, draft.form.kind.attachments());
        int next = photos;
        if (wanted == 0) {
            return next;
        }
        name(CommonFields.ATTACHMENTS);
        json.writeStartArray();
        for (int i = 0; i < wanted; i++) {
            if (chance.percent(50)) {
                json.writeString(Words.sheet(chance) + days.text(draft.day).substring(5) + ".pdf");
            } else {
                boolean borrowed = unit.quirk() == Quirk.BORROWED_PHOTOS && next < 5;
                int owner = borrowed ? unit.index() - 1 : unit.index();
                json.writeString(Words.photo(Chance.of(order.seed(), PHOTOS, owner, order.year(), next)));
                next++;
            }
        }
        json.writeEndArray();
        return next;
    }
}
