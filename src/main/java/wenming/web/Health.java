package wenming.web;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wenming.rules.Library;

/**
 * How the server is. A broken standard does not stop the others, so it makes the server degraded, not down.
 *
 * @param version of the program
 * @param standards that can be used
 * @param broken id of each standard that cannot, and how many diagnostics it has
 */
record Health(String version, int standards, SortedMap<String, Integer> broken) {

    static Health of(Library library) {
        SortedMap<String, Integer> broken = new TreeMap<>();
        library.broken().forEach((id, diagnostics) -> broken.put(id, diagnostics.size()));
        return new Health(programVersion(), library.standards().size(), broken);
    }

    /** As the jar's manifest says; there is none when run from class files. */
    private static String programVersion() {
        return Optional.ofNullable(Health.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    byte[] json() {
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("status", broken.isEmpty() ? "ok" : "degraded");
            json.writeStringField("version", version);
            json.writeNumberField("standards", standards);
            json.writeArrayFieldStart("broken");
            for (Map.Entry<String, Integer> standard : broken.entrySet()) {
                json.writeStartObject();
                json.writeStringField("id", standard.getKey());
                json.writeNumberField("diagnostics", standard.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
