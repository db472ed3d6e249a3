package wenming.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads from a rule's 其中 sentences which values a field must have. */
final class AskedValues {

    private AskedValues() {}

    static Map<String, Set<String>> of(List<Phrase> phrases) {
        Map<String, Set<String>> asked = new HashMap<>();
        for (Phrase phrase : phrases) {
            switch (phrase.form().method().getName()) {
                case "fieldIs" -> restrict(asked, phrase.named(SlotRole.FIELD).get(0), phrase);
                case "scopeIs" -> restrict(asked, "范围", phrase);
                default -> {
                    // asks for something else than a value
                }
            }
        }
        return asked;
    }

    private static void restrict(Map<String, Set<String>> asked, String field, Phrase phrase) {
        Set<String> values = new TreeSet<>(phrase.named(SlotRole.VALUE));
        asked.merge(field, values, (before, more) -> {
            before.retainAll(more);
            return before;
        });
    }
}
