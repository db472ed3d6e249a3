package wenming.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenming.evidence.Evidence;
import wenming.evidence.Measure;
import wenming.evidence.Refusal;

/**
 * The evidence that the rules of one item looked at.
 *
 * @param counted ids of what counted for some rule, each once
 * @param refused what counted for none, with the first reason
 */
record Considered(List<String> counted, List<Refusal> refused) {

    static Considered by(List<RuleResult> results) {
        List<Measure.Basis> bases = new ArrayList<>(results.size());
        for (RuleResult result : results) {
            result.measure().ifPresent(m -> bases.add(m.basis()));
        }
        return bases.size() == 1 ? byOne(bases.get(0)) : byAll(bases);
    }

    /** Mostly one rule measures, and it has each item of evidence once, here or there. */
    private static Considered byOne(Measure.Basis basis) {
        List<String> counted = new ArrayList<>(basis.counted().size());
        for (Evidence e : basis.counted()) {
            counted.add(e.id());
        }
        return new Considered(List.copyOf(counted), List.copyOf(basis.refused()));
    }

    private static Considered byAll(List<Measure.Basis> bases) {
        Set<String> counted = new LinkedHashSet<>();
        for (Measure.Basis basis : bases) {
            basis.counted().forEach(e -> counted.add(e.id()));
        }
        Map<Evidence, Refusal> refused = new LinkedHashMap<>();
        for (Measure.Basis basis : bases) {
            for (Refusal refusal : basis.refused()) {
                if (!counted.contains(refusal.evidence().id())) {
                    refused.putIfAbsent(refusal.evidence(), refusal);
                }
            }
        }
        return new Considered(List.copyOf(counted), List.copyOf(refused.values()));
    }
}
