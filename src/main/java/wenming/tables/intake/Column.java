package wenming.tables.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A column that a table may have.
 *
 * @param path where its value goes in the JSON of the row, outermost name first; empty when it is only for people
 * @param type how a cell is understood
 * @param unit that may stand behind a number, may be empty
 * @param required whether the table must have the column
 * @param headings names it goes by, the usual one first
 */
record Column(List<String> path, Type type, String unit, boolean required, List<String> headings) {

    enum Type {
        /** Tells which unit the row belongs to. */
        UNIT_CODE,
        TEXT,
        NUMBER,
        DATE,
        FLAG,
        TEXTS,
        /** Names, or how many there are. */
        ATTACHMENTS,
        COUNTS,
        /** Left aside. */
        NOTHING
    }

    String label() {
        return headings.get(0);
    }

    /** The first of its names that is not Chinese. */
    String english() {
        return headings.stream().filter(h -> h.charAt(0) < 0x80).findFirst().orElse(label());
    }

    boolean goesBy(String heading) {
        String plain = plain(heading);
        return headings.stream().anyMatch(h -> plain(h).equals(plain));
    }

    /** What matters of a heading: not its width, blanks, capitals, brackets such as （小时） nor the star of what must be filled in. */
    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("\\([^)]*\\)|[\\s*:]", "")
                .toLowerCase(Locale.ROOT);
    }
}
