package wenming.jobs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file a batch can be handed in as. */
public enum UploadForm {
    /** One submission a line. */
    NDJSON("application/x-ndjson", "submissions.ndjson");

    private final String mediaType;
    private final String file;

    UploadForm(String mediaType, String file) {
        this.mediaType = mediaType;
        this.file = file;
    }

    /** What the file is called on our side, and so in messages about its lines; a name from outside is never used. */
    public String file() {
        return file;
    }

    public static Optional<UploadForm> of(String mediaType) {
        return Arrays.stream(values())
                .filter(f -> f.mediaType.equals(mediaType))
                .findFirst();
    }

    public static List<String> mediaTypes() {
        return Arrays.stream(values()).map(f -> f.mediaType).toList();
    }
}
