package wenming.cli;

import java.util.Locale;

/** How a standard is written. */
enum TableFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
