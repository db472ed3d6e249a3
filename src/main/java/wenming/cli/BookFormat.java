package wenming.cli;

import java.util.Locale;

/** How the whole of a standard is written. */
enum BookFormat {
    TEXT,
    JSON,
    HTML,
    MD,
    XLSX;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
