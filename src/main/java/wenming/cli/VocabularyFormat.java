package wenming.cli;

import java.util.Locale;

/** How the vocabulary is written. */
enum VocabularyFormat {
    TEXT,
    MD,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
