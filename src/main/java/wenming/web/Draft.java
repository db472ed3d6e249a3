package wenming.web;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import wenming.rules.StandardFiles;

/**
 * Rule files that somebody would like to have checked. Their names are labels, never paths.
 *
 * @param files content by file name; empty where the file is to be left out
 * @param evidence content of the evidence catalogue, empty when it is not part of the draft
 */
record Draft(SortedMap<String, Optional<byte[]>> files, Optional<byte[]> evidence) {

    /** More files than any standard has, and few enough to be listed. */
    static final int MOST_FILES = 100;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

    Draft {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Whether it could be the name of a file that a standard reads. A name with anything of a path in it could not. */
    static boolean isName(String name) {
        return name.equals(StandardFiles.OUTLINE)
                || NAME.matcher(name).matches() && !name.contains("..") && name.endsWith(StandardFiles.RULES);
    }

    /** The standard as it would be: what the draft does not speak of stays as it is. */
    StandardFiles over(StandardFiles live) {
        return live.with("", files);
    }

    static StandardFiles nothing() {
        return StandardFiles.of("", Map.of());
    }
}
