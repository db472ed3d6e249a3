package wenming.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import wenming.language.Diagnostic;

/** One mistake as every answer writes it. */
final class DiagnosticJson {

    private DiagnosticJson() {}

    static void write(JsonGenerator json, Diagnostic found) throws IOException {
        json.writeStartObject();
        fields(json, found);
        json.writeEndObject();
    }

    static void fields(JsonGenerator json, Diagnostic found) throws IOException {
        json.writeStringField("code", found.code());
        json.writeStringField("severity", found.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("detail", found.message());
        json.writeStringField("pointer", found.pointer());
        if (!found.file().isEmpty()) {
            // Where the server keeps its files is nobody's business.
            json.writeStringField("file", found.file().replaceFirst(".*[/\\\\]", ""));
        }
        if (found.line() > 0) {
            json.writeNumberField("line", found.line());
        }
        if (found.column() > 0) {
            json.writeNumberField("column", found.column());
        }
        json.writeStringField("remedy", found.remedy());
    }
}
