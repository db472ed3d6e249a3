package wenming.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenming.evidence.Evidence;
import wenming.evidence.Refusal;
import wenming.scoring.Assessment;
import wenming.scoring.ItemScore;

/**
 * A piece of evidence that counted for nothing at all. Evidence that one item takes and another refuses is at work; only what no item and no veto
 * took is worth a person's attention.
 *
 * @param evidence the piece
 * @param reasons why each item that looked at it refused it; empty when no item asks for its kind
 */
record Leftover(Evidence evidence, List<Reason> reasons) {

    private static final Comparator<Evidence> OLDEST_FIRST =
            Comparator.comparing((Evidence e) -> e.date()).thenComparing(Evidence::id);

    /** @param items ids of the items that refused it for this reason */
    record Reason(List<String> items, String text) {}

    /** Oldest first, without what lies after the day of assessment: see {@link #later}. */
    static List<Leftover> of(Assessment assessment) {
        return all(assessment).stream()
                .filter(l ->
                        !l.evidence().date().isAfter(assessment.submission().asOf()))
                .toList();
    }

    /** Evidence dated after the day of assessment. Nothing is wrong with it; its day is yet to come. */
    static List<Evidence> later(Assessment assessment) {
        return assessment.submission().evidence().stream()
                .filter(e -> e.date().isAfter(assessment.submission().asOf()))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /** Oldest first: the result must not depend on the order in which evidence was filed. */
    static List<Leftover> all(Assessment assessment) {
        Set<String> used = new HashSet<>();
        assessment.ledger().items().forEach(i -> used.addAll(i.counted()));
        assessment.vetoes().forEach(v -> used.addAll(v.evidence()));
        Map<String, Map<String, List<String>>> refused = refusals(assessment);
        return assessment.submission().evidence().stream()
                .filter(e -> !used.contains(e.id()))
                .sorted(OLDEST_FIRST)
                .map(e -> new Leftover(e, reasons(refused.getOrDefault(e.id(), Map.of()))))
                .toList();
    }

    /** Evidence id, then reason, then the items that gave it. */
    private static Map<String, Map<String, List<String>>> refusals(Assessment assessment) {
        Map<String, Map<String, List<String>>> refused = new LinkedHashMap<>();
        for (ItemScore score : assessment.ledger().items()) {
            for (Refusal refusal : score.refused()) {
                refused.computeIfAbsent(refusal.evidence().id(), id -> new LinkedHashMap<>())
                        .computeIfAbsent(refusal.reason(), r -> new ArrayList<>())
                        .add(score.item().id());
            }
        }
        return refused;
    }

    private static List<Reason> reasons(Map<String, List<String>> byReason) {
        return byReason.entrySet().stream()
                .map(e -> new Reason(List.copyOf(e.getValue()), e.getKey()))
                .toList();
    }
}
