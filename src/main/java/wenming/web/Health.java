package wenming.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import wenming.language.Diagnostic;
import wenming.rules.Serving;
import wenming.rules.Snapshot;
import wenming.rules.Standard;

/**
 * How the server is. A broken standard does not stop the others, so it makes the server degraded, not down; so does a change of the rules that could
 * not be taken over.
 *
 * @param version of the program
 * @param rules what is served
 */
record Health(String version, Snapshot rules) {

    static Health of(Snapshot rules) {
        return new Health(programVersion(), rules);
    }

    /** As the jar's manifest says; there is none when run from class files. */
    private static String programVersion() {
        return Optional.ofNullable(Health.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    byte[] json() {
        List<Serving> broken =
                rules.servings().stream().filter(s -> !s.broken().isEmpty()).toList();
        boolean well = broken.isEmpty() && rules.trouble().isEmpty();
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("status", well ? "ok" : "degraded");
            json.writeStringField("version", version);
            json.writeNumberField("standards", rules.library().standards().size());
            json.writeArrayFieldStart("serving");
            for (Serving serving : rules.servings()) {
                if (serving.standard().isPresent()) {
                    serving(json, serving, serving.standard().get());
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("broken");
            for (Serving serving : broken) {
                broken(json, serving);
            }
            json.writeEndArray();
            errors(json, "trouble", rules.trouble());
            json.writeEndObject();
        });
    }

    private static void serving(JsonGenerator json, Serving serving, Standard standard) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", serving.id());
        json.writeStringField("sha256", standard.scheme().sha256());
        json.writeStringField("since", since(serving));
        json.writeBooleanField("containsCode", standard.scheme().containsCode());
        json.writeBooleanField("outdated", serving.outdated());
        json.writeEndObject();
    }

    private static void broken(JsonGenerator json, Serving serving) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", serving.id());
        json.writeBooleanField("served", serving.outdated());
        json.writeNumberField("diagnostics", serving.broken().size());
        errors(json, "errors", serving.broken());
        json.writeEndObject();
    }

    private static void errors(JsonGenerator json, String field, List<Diagnostic> found) throws IOException {
        json.writeArrayFieldStart(field);
        for (Diagnostic diagnostic : found) {
            DiagnosticJson.write(json, diagnostic);
        }
        json.writeEndArray();
    }

    private static String since(Serving serving) {
        return serving.since().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
