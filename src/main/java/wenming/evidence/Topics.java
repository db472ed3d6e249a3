package wenming.evidence;

import java.util.List;

/** Lists of named parts: which of them some evidence covers. */
final class Topics {

    private Topics() {}

    /** A topic is covered when the item names it under 主题 or in its title. */
    static boolean covers(Evidence e, String topic, Dossier dossier) {
        return covers(e, topic, dossier.topics());
    }

    /** Whether some of the items cover it. */
    static boolean covered(List<Evidence> items, String topic, Dossier dossier) {
        if (items.isEmpty()) {
            return false;
        }
        Field topics = dossier.topics();
        for (Evidence e : items) {
            if (covers(e, topic, topics)) {
                return true;
            }
        }
        return false;
    }

    private static boolean covers(Evidence e, String topic, Field topics) {
        return e.texts(topics).contains(topic) || e.title().contains(topic);
    }

    static Measure present(Resolved resolved, List<String> parts) {
        Dossier dossier = resolved.question().dossier();
        return resolved.measure("具备项数", "项", false, basis -> {
            List<String> missing = parts.stream()
                    .filter(part -> !covered(basis.counted(), part, dossier))
                    .toList();
            String detail = missing.isEmpty() ? "" : "缺少：" + String.join("、", missing);
            return Measure.known("具备项数", "项", Ratio.of(parts.size() - missing.size()), basis)
                    .detailed(detail)
                    .missing(missing);
        });
    }
}
