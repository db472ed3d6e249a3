package wenming.evidence;

import java.util.List;

/** Lists of named parts: which of them some evidence covers. */
final class Topics {

    private Topics() {}

    /** A topic is covered when the item names it under 主题 or in its title. */
    static boolean covers(Evidence e, String topic, Dossier dossier) {
        return e.texts(dossier.field("主题")).contains(topic) || e.title().contains(topic);
    }

    static Measure present(Resolved resolved, List<String> parts) {
        Dossier dossier = resolved.question().dossier();
        return resolved.measure("具备项数", "项", false, basis -> {
            List<String> missing = parts.stream()
                    .filter(part -> basis.counted().stream().noneMatch(e -> covers(e, part, dossier)))
                    .toList();
            String detail = missing.isEmpty() ? "" : "缺少：" + String.join("、", missing);
            return Measure.known("具备项数", "项", Ratio.of(parts.size() - missing.size()), basis)
                    .detailed(detail)
                    .missing(missing);
        });
    }
}
