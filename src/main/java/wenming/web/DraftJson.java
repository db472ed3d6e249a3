package wenming.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wenming.language.Diagnostic;
import wenming.report.Excerpt;
import wenming.rules.Library;
import wenming.rules.Standard;
import wenming.rules.StandardFiles;

/** What checking a draft found. */
final class DraftJson {

    /** Nobody reads more, and a hostile draft must not make us write more. */
    static final int MOST = 500;

    private DraftJson() {}

    /** The files' lines by file name, so that a diagnostic can show what it is about. */
    static Map<String, List<String>> texts(StandardFiles files, byte[] evidence) {
        Map<String, List<String>> texts = new HashMap<>();
        Map<String, byte[]> all = files.content();
        all.put(Library.CATALOG, evidence);
        all.forEach((name, content) ->
                texts.put(name, List.of(new String(content, StandardCharsets.UTF_8).split("\r\n|\n|\r", -1))));
        return texts;
    }

    static byte[] bytes(String id, Standard.Checked checked, Map<String, List<String>> texts) {
        List<Diagnostic> found = checked.diagnostics();
        long errors = found.stream().filter(Diagnostic::isError).count();
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("standard", id);
            json.writeBooleanField("usable", checked.scheme().isPresent());
            json.writeStringField(
                    "sha256", checked.scheme().map(s -> s.sha256()).orElse(""));
            json.writeNumberField(
                    "rules", checked.scheme().map(s -> s.rules().size()).orElse(0));
            json.writeNumberField("errors", errors);
            json.writeNumberField("warnings", found.size() - errors);
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : found.subList(0, Math.min(MOST, found.size()))) {
                json.writeStartObject();
                DiagnosticJson.fields(json, diagnostic);
                excerpt(json, diagnostic, texts.getOrDefault(diagnostic.file(), List.of()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("omitted", Math.max(0, found.size() - MOST));
            json.writeEndObject();
        });
    }

    private static void excerpt(JsonGenerator json, Diagnostic diagnostic, List<String> lines) throws IOException {
        if (diagnostic.length() > 0) {
            json.writeNumberField("length", diagnostic.length());
        }
        json.writeStringField("excerpt", String.join("\n", Excerpt.of(diagnostic, lines)));
    }
}
