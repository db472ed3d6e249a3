package wenming.policy.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a criterion between two marks.
 *
 * @param text as written
 * @param plain for matching, see {@link Safe#plain}
 */
record Fragment(String text, String plain) {

    Fragment(String text) {
        this(text.strip(), Safe.plain(text));
    }

    /** Sentences of a criterion: ended by a full stop, a semicolon or a line end. */
    static List<String> sentences(String text) {
        return split(text, "[。；;\\n\\r]+");
    }

    /** Parts of a sentence. */
    static List<Fragment> of(String sentence) {
        return split(sentence, "[，,]+").stream().map(Fragment::new).toList();
    }

    private static List<String> split(String text, String marks) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(marks)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
