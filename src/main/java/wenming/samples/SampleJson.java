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
    private static final SerializedString TITLE = new SerializedString(CommonFields.TITLE.name());
    private static final SerializedString DATE = new SerializedString(CommonFields.DATE.name());
    private static final SerializedString NOTE = new SerializedString(CommonFields.NOTE.name());
    private static final SerializedString RECORDED_ON = new SerializedString(CommonFields.RECORDED_ON.name());
    private static final SerializedString ATTACHMENTS = new SerializedString(CommonFields.ATTACHMENTS.name());
    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString KIND = new SerializedString("kind");
    private static final SerializedString EVIDENCE = new SerializedString("E");
    private static final SerializedString SHEET_TYPE = new SerializedString(".pdf");
    private static final int ID_DIGITS = 3;
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
    private final Wording wording;
    private final JsonGenerator json;

    SampleJson(String standard, Catalog catalog, SampleOrder order, Days days, OutputStream out) throws IOException {
        this.standard = standard;
        this.order = order;
        this.days = days;
        this.hours = catalog.labelled("时长").stream().toList();
        json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setRootValueSeparator(new SerializedString("\n"));
        wording = new Wording(json);
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
        SerializedString name = new SerializedString(unit.name());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean session = crowded > 0
                    && draft.form.requires(CommonFields.DATE)
                    && hours.stream().anyMatch(draft::states);
            crowded -= session ? 1 : 0;
            int day = session ? days.whole().to() / 2 : draft.day;
            json.writeStartObject();
            json.writeFieldName(ID);
            wording.add(EVIDENCE).add(i + 1L, ID_DIGITS).end();
            json.writeFieldName(KIND);
            json.writeString(draft.form.name);
            json.writeFieldName(TITLE);
            title(draft, i);
            json.writeFieldName(DATE);
            json.writeString(days.encoded(day));
            fields(draft);
            if (i <= REPORTS || chance.percent(NOTED)) {
                json.writeFieldName(NOTE);
                note(unit, name, draft, day, i, chance);
            }
            if (unit.quirk() == Quirk.ONE_DAY_RECORDS || chance.percent(RECORDED)) {
                recorded(unit, draft, day, chance);
            }
            photos = attachments(unit, draft, photos, chance);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void value(Object value) throws IOException {
        if (value instanceof String text) {
            wording.write(text);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof List<?> texts) {
            json.writeStartArray();
            for (Object text : texts) {
                wording.write((String) text);
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

    private void fields(Draft draft) throws IOException {
        for (int place = 0; place < draft.form.fields.size(); place++) {
            if (draft.states(place) && !written(draft.form.fields.get(place))) {
                json.writeFieldName(draft.form.names.get(place));
                value(draft.value(place));
            }
        }
    }

    private static boolean written(Field field) {
        return field == CommonFields.TITLE || field == CommonFields.DATE;
    }

    private void title(Draft draft, int i) throws IOException {
        wording.add(draft.form.name);
        if (draft.states(CommonFields.TITLE)) {
            wording.add("：").add((String) draft.value(CommonFields.TITLE));
        }
        wording.add(i + 1L, 1).end();
    }

    private void note(Profile unit, SerializedString name, Draft draft, int day, int i, Chance chance)
            throws IOException {
        if (i == 0) {
            wording.write(MARK);
        } else if (i <= REPORTS) {
            int owner = unit.quirk() == Quirk.BORROWED_TEXT ? unit.index() - 1 : unit.index();
            Words.report(wording, Chance.of(order.seed(), TEXTS, owner, order.year(), i))
                    .end();
        } else {
            Words.note(wording, name, draft, days.monthAndDay(day), chance).end();
        }
    }

    /** Two days later at most, and not after the end of the year. */
    private void recorded(Profile unit, Draft draft, int day, Chance chance) throws IOException {
        int last = days.whole().to();
        int on = unit.quirk() == Quirk.ONE_DAY_RECORDS ? last - 10 : Math.min(last, day + chance.below(3));
        if (!draft.states(CommonFields.RECORDED_ON)) {
            json.writeFieldName(RECORDED_ON);
            json.writeString(days.encoded(Math.max(on, day)));
        }
    }

    private int attachments(Profile unit, Draft draft, int photos, Chance chance) throws IOException {
        int wanted = Math.max(draft.wanted, draft.form.kind.attachments());
        int next = photos;
        if (wanted == 0) {
            return next;
        }
        json.writeFieldName(ATTACHMENTS);
        json.writeStartArray();
        for (int i = 0; i < wanted; i++) {
            if (chance.percent(50)) {
                wording.add(Words.sheet(chance))
                        .add(days.monthAndDay(draft.day))
                        .add(SHEET_TYPE)
                        .end();
            } else {
                boolean borrowed = unit.quirk() == Quirk.BORROWED_PHOTOS && next < 5;
                int owner = borrowed ? unit.index() - 1 : unit.index();
                Words.photo(wording, Chance.of(order.seed(), PHOTOS, owner, order.year(), next))
                        .end();
                next++;
            }
        }
        json.writeEndArray();
        return next;
    }
}
