package wenming.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads from a rule's 其中 sentences which values a field must have. */
final class AskedValues {

    private static final String SCOPE = "范围";
    private static final String TOPICS = "主题";

    private AskedValues() {}

    static Map<String, Set<String>> of(List<Phrase> phrases) {
        Map<String, Set<String>> asked = new HashMap<>();
        for (Phrase phrase : phrases) {
            Set<String> values = new TreeSet<>(phrase.named(SlotRole.VALUE));
            switch (phrase.form().method().getName()) {
                case "fieldIs" -> {
                    String field = phrase.named(SlotRole.FIELD).get(0);
                    asked.computeIfAbsent(field, f -> values).retainAll(values);
                }
                case "scopeIs" -> asked.computeIfAbsent(SCOPE, f -> values).retainAll(values);
                // One piece of evidence may be about several things.
                case "about" -> asked.computeIfAbsent(TOPICS, f -> values).addAll(values);
                default -> {
                    // asks for something else than a value
                }
            }
        }
        return asked;
    }
}
