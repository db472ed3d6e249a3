package wenming.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wenming.jobs.JobStatus;
import wenming.records.BatchJob;
import wenming.records.JobState;
import wenming.records.UnitQuery;
import wenming.records.UnitRow;
import wenming.tables.results.ResultForm;

/** Batch jobs and their results as JSON. */
final class BatchJson {

    static final String PATH = "/api/batches";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private BatchJson() {}

    static byte[] list(List<JobStatus> jobs) {
        return Json.bytes(json -> {
            json.writeStartArray();
            for (JobStatus job : jobs) {
                write(json, job);
            }
            json.writeEndArray();
        });
    }

    static byte[] status(JobStatus job) {
        return Json.bytes(json -> write(json, job));
    }

    private static void write(JsonGenerator json, JobStatus status) throws IOException {
        BatchJob job = status.job();
        json.writeStartObject();
        json.writeStringField("id", job.id());
        json.writeStringField("url", PATH + "/" + job.id());
        json.writeStringField("status", job.state().word());
        json.writeObjectFieldStart("standard");
        json.writeStringField("id", job.standard());
        json.writeStringField("sha256", job.sha256());
        json.writeEndObject();
        text(json, "asOf", job.asOf().map(Object::toString));
        json.writeNumberField("bytes", job.uploaded());
        json.writeNumberField("expected", job.expected());
        json.writeNumberField("percent", status.percent());
        json.writeNumberField("units", status.units());
        json.writeNumberField("refused", status.refused());
        json.writeNumberField("rate", status.rate());
        text(json, "created", Optional.of(job.created()).map(Instant::toString));
        text(json, "started", job.started().map(Instant::toString));
        text(json, "ended", job.ended().map(Instant::toString));
        text(json, "trouble", Optional.of(job.trouble()).filter(t -> !t.isEmpty()));
        json.writeArrayFieldStart("results");
        if (job.state() == JobState.DONE) {
            json.writeString(PATH + "/" + job.id() + "/results");
            for (ResultForm form : ResultForm.values()) {
                json.writeString(PATH + "/" + job.id() + "/results." + form.suffix());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    /** The line of a unit by its row. */
    interface Lines {
        byte[] line(UnitRow row);
    }

    static byte[] page(String job, UnitQuery query, long total, List<UnitRow> rows, Lines lines) {
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeNumberField("page", query.page());
            json.writeNumberField("size", query.size());
            json.writeNumberField("total", total);
            json.writeArrayFieldStart("units");
            for (UnitRow row : rows) {
                write(json, job, row, lines);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, String job, UnitRow row, Lines lines) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", row.number());
        json.writeStringField("url", PATH + "/" + job + "/results/" + row.number());
        json.writeStringField("status", row.scored() ? "scored" : "refused");
        if (row.scored()) {
            json.writeNumberField("place", row.place().orElseThrow());
            json.writeStringField("unitId", row.unitId().orElseThrow());
            json.writeStringField("unitName", row.unitName().orElseThrow());
            json.writeNumberField("score", row.score().orElseThrow().stripTrailingZeros());
            text(json, "titleId", row.titleId());
            text(json, "title", row.title());
            text(json, "decision", row.decision());
        } else {
            JsonNode line = MAPPER.readTree(lines.line(row));
            json.writeStringField("input", line.path("input").asText());
            json.writeFieldName("errors");
            json.writeRawValue(MAPPER.writeValueAsString(line.path("refused")));
        }
        json.writeEndObject();
    }
}
