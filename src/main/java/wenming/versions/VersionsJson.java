package wenming.versions;

/** The versions of a standard as JSON, newest first, and the log of changes. Times are UTC. */
public final class VersionsJson {

    private VersionsJson() {}

    /** UTF-8, on one line. */
    public static byte[] bytes(Versions versions, String standard) {
        return StoredJson.write(json -> {
            json.writeStringField("standard", standard);
            json.writeArrayFieldStart("versions");
            for (Version version : versions.versions(standard)) {
                json.writeStartObject();
                json.writeStringField("version", version.name());
                json.writeStringField("sha256", version.digest());
                json.writeBooleanField("live", version.live());
                json.writeStringField("publishedAt", version.publishedAt().toString());
                json.writeStringField("by", version.by());
                json.writeStringField("why", version.why());
                json.writeStringField("parent", version.parent().orElse(""));
                json.writeNumberField("warnings", version.warnings());
                json.writeNumberField("cases", version.cases());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("changes");
            for (Change change : versions.history(standard)) {
                json.writeStartObject();
                json.writeStringField("action", change.action().code());
                json.writeStringField("version", change.version());
                json.writeStringField("at", change.at().toString());
                json.writeStringField("by", change.by());
                json.writeStringField("why", change.why());
                json.writeStringField("replaced", change.replaced().orElse(""));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
