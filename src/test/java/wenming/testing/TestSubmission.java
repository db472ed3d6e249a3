package wenming.testing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenming.evidence.Catalog;
import wenming.evidence.Submission;
import wenming.evidence.SubmissionReader;

/** A submission for a test: a unit of 10 persons in the year 2026, judged on its last day, unless the test says otherwise. */
public final class TestSubmission {

    private final Map<String, Object> unit = new LinkedHashMap<>(Map.of("id", "U1", "name", "某单位", "type", "机关"));
    private final Map<String, Object> unitFigures = new LinkedHashMap<>();
    private final Map<String, Object> dates = new LinkedHashMap<>();
    private final Map<String, Object> lastYear = new LinkedHashMap<>();
    private final Map<String, Object> lastFigures = new LinkedHashMap<>();
    private final List<Map<String, Object>> judgements = new ArrayList<>();
    private final List<Map<String, Object>> notApplicable = new ArrayList<>();
    private final List<TestEvidence> evidence = new ArrayList<>();
    private int headcount = 10;

    private TestSubmission() {}

    public static TestSubmission submission() {
        return new TestSubmission();
    }

    public TestSubmission id(String id) {
        return put(unit, "id", id);
    }

    public TestSubmission type(String type) {
        return put(unit, "type", type);
    }

    public TestSubmission level(String level) {
        return put(unit, "level", level);
    }

    public TestSubmission headcount(int persons) {
        headcount = persons;
        return this;
    }

    public TestSubmission subordinate() {
        return put(unit, "subordinate", true);
    }

    public TestSubmission features(String... features) {
        return put(unit, "features", List.of(features));
    }

    public TestSubmission titles(String... held) {
        return put(unit, "titles", List.of(held));
    }

    public TestSubmission applyingFor(String title) {
        return put(unit, "applyingFor", title);
    }

    public TestSubmission figure(String figure, String value) {
        return put(unitFigures, figure, value);
    }

    public TestSubmission asOf(String day) {
        return put(dates, "asOf", day);
    }

    public TestSubmission appliedOn(String day) {
        return put(dates, "appliedOn", day);
    }

    public TestSubmission lastYear(String figure, String value) {
        return put(lastFigures, figure, value);
    }

    public TestSubmission lastYearTitle(String title) {
        return put(lastYear, "title", title);
    }

    public TestSubmission lastYearProblems(String... matters) {
        return put(lastYear, "problems", List.of(matters));
    }

    public TestSubmission lastYearScore(String score) {
        return put(dates, "lastYearScore", score);
    }

    public TestSubmission judged(String rule, String points, String reason) {
        judgements.add(Map.of("rule", rule, "points", points, "reason", reason, "by", "检查组"));
        return this;
    }

    public TestSubmission decided(String rule, String points, String documentNumber) {
        judgements.add(
                Map.of("rule", rule, "points", points, "reason", "成绩突出", "by", "文明委", "decision", documentNumber));
        return this;
    }

    public TestSubmission notApplicable(String item, String reason) {
        notApplicable.add(Map.of("item", item, "reason", reason));
        return this;
    }

    public TestSubmission evidence(TestEvidence... items) {
        evidence.addAll(List.of(items));
        return this;
    }

    private TestSubmission put(Map<String, Object> where, String key, Object value) {
        where.put(key, value);
        return this;
    }

    /** Goes through the public reader, so that a test cannot hand in what a person could not. */
    Submission read(SubmissionReader reader, Catalog catalog) {
        return reader.read("test.json", json(catalog));
    }

    private byte[] json(Catalog catalog) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.writeStartObject();
            json.writeObjectFieldStart("unit");
            members(json, unit);
            if (headcount > 0) {
                json.writeNumberField("headcount", headcount);
            }
            figures(json, unitFigures);
            json.writeEndObject();
            json.writeObjectFieldStart("period");
            members(json, Map.of("from", "2026-01-01", "to", "2026-12-31"));
            json.writeEndObject();
            for (String key : List.of("asOf", "appliedOn")) {
                if (dates.containsKey(key)) {
                    json.writeStringField(key, (String) dates.get(key));
                }
            }
            json.writeArrayFieldStart("evidence");
            int number = 1;
            for (TestEvidence items : evidence) {
                number = items.write(json, catalog, number);
            }
            json.writeEndArray();
            objects(json, "judgements", judgements);
            objects(json, "notApplicable", notApplicable);
            json.writeObjectFieldStart("lastYear");
            members(json, lastYear);
            if (dates.containsKey("lastYearScore")) {
                json.writeFieldName("score");
                TestEvidence.write(json, dates.get("lastYearScore"), true);
            }
            figures(json, lastFigures);
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void members(JsonGenerator json, Map<String, Object> members) throws IOException {
        for (Map.Entry<String, Object> member : members.entrySet()) {
            json.writeFieldName(member.getKey());
            TestEvidence.write(json, member.getValue(), member.getKey().equals("points"));
        }
    }

    private static void figures(JsonGenerator json, Map<String, Object> figures) throws IOException {
        json.writeFieldName("figures");
        TestEvidence.write(json, figures, true);
    }

    private static void objects(JsonGenerator json, String key, List<Map<String, Object>> objects) throws IOException {
        json.writeArrayFieldStart(key);
        for (Map<String, Object> object : objects) {
            json.writeStartObject();
            members(json, object);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
