package wenming.cli;

import java.util.Locale;

/** How a result is written. */
enum Format {
    TEXT("txt"),
    JSON("json"),
    HTML("html"),
    ICS("ics");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** Of a file that holds it. */
    String extension() {
        return extension;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
