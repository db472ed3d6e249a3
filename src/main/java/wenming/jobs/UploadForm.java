package wenming.jobs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file the units of a batch can be handed in as. */
public enum UploadForm {
    /** One submission a line. */
    NDJSON("application/x-ndjson", "submissions.ndjson", ".ndjson", ".jsonl"),
    /** The same, packed. */
    NDJSON_GZIP("application/gzip", "submissions.ndjson.gz", ".ndjson.gz", ".jsonl.gz"),
    /** A sheet of units and one of evidence. */
    WORKBOOK("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "submissions.xlsx", ".xlsx"),
    /** A table of units; that of the evidence comes beside it. */
    CSV("text/csv", "units.csv", ".csv");

    private final String mediaType;
    private final String file;
    private final List<String> suffixes;

    UploadForm(String mediaType, String file, String... suffixes) {
        this.mediaType = mediaType;
        this.file = file;
        this.suffixes = List.of(suffixes);
    }

    /** What the file is called on our side, and so in messages about what is in it; a name from outside is never used. */
    String file() {
        return file;
    }

    public String mediaType() {
        return mediaType;
    }

    String suffix() {
        return suffixes.get(0);
    }

    /** The form a file has by the end of its name, or else by its media type: browsers call a .csv file an Excel sheet. */
    static Optional<UploadForm> of(String name, String mediaType) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(f -> f.suffixes.stream().anyMatch(lower::endsWith))
                .findFirst()
                .or(() -> Arrays.stream(values())
                        .filter(f -> f.mediaType.equals(mediaType))
                        .findFirst());
    }

    /** Whether one such file is all that is needed. */
    public boolean alone() {
        return this != CSV;
    }
}
