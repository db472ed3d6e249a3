package wenming.cli;

import java.util.Locale;

/** How the impact of a draft is written. */
enum ImpactFormat {
    TEXT,
    JSON,
    HTML;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
