package wenming.web;

import java.util.List;
import java.util.Map;
import wenming.language.Diagnostic;

/**
 * What went wrong with one request, as RFC 9457 writes it.
 *
 * @param type which kind
 * @param detail what is wrong and how to mend it, in Chinese; never a class name or a library's message
 * @param errors every mistake found in what the client or the rule author wrote
 * @param headers that the status asks for, such as Allow
 */
record Problem(ProblemType type, String detail, List<Diagnostic> errors, Map<String, String> headers) {

    static final String MEDIA_TYPE = "application/problem+json;charset=utf-8";

    Problem {
        errors = List.copyOf(errors);
        headers = Map.copyOf(headers);
    }

    static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, List.of(), Map.of());
    }

    static Problem of(ProblemType type) {
        return of(type, type.meaning());
    }

    Problem with(String header, String value) {
        return new Problem(type, detail, errors, Map.of(header, value));
    }

    Problem with(List<Diagnostic> errors) {
        return new Problem(type, detail, errors, headers);
    }

    /** @param instance path of the request, empty when not even that could be read */
    byte[] json(String instance) {
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("type", type.uri());
            json.writeStringField("title", type.title());
            json.writeNumberField("status", type.status());
            json.writeStringField("detail", detail);
            json.writeStringField("instance", instance);
            json.writeArrayFieldStart("errors");
            for (Diagnostic error : errors) {
                DiagnosticJson.write(json, error);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
