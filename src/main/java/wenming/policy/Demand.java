package wenming.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenming.evidence.Ratio;
import wenming.rules.RuleReading;
import wenming.rules.Standard;
import wenming.scoring.Assessment;
import wenming.scoring.Shortfall;

/**
 * What one shortfall asks for, as far as it can be compared with those of other standards.
 *
 * @param standard id of the standard
 * @param shortfall the shortfall
 * @param subject what to supply
 * @param wishes 其中 sentences the evidence must meet, without their first word
 * @param asked values that fields must have, by the field's label
 * @param gain share of full marks it brings, in per cent; of a checklist the part's share
 */
record Demand(
        String standard,
        Shortfall shortfall,
        Subject subject,
        List<String> wishes,
        Map<String, Set<String>> asked,
        Ratio gain) {

    /**
     * Demands with the same subject may be met by the same evidence.
     *
     * @param kind kind of evidence
     * @param part part of a checklist, or for rates what is measured; empty when items are counted
     * @param unit unit of the gap
     */
    record Subject(String kind, String part, String unit) implements Comparable<Subject> {
        @Override
        public int compareTo(Subject other) {
            return (kind + part + unit).compareTo(other.kind + other.part + other.unit);
        }
    }

    /** Every shortfall of an assessment, once for each kind of evidence and each missing part that would do. */
    static List<Demand> of(Standard standard, Assessment assessment) {
        List<Demand> demands = new ArrayList<>();
        for (Shortfall shortfall : assessment.shortfalls()) {
            standard.reading(shortfall.rule()).ifPresent(reading -> {
                for (String kind : reading.kinds()) {
                    subjects(kind, shortfall, reading)
                            .forEach(subject -> demands.add(demand(standard, shortfall, subject, reading)));
                }
            });
        }
        return demands;
    }

    private static List<Subject> subjects(String kind, Shortfall shortfall, RuleReading reading) {
        String unit = shortfall.gap().unit();
        List<String> parts = shortfall.gap().parts();
        if (!parts.isEmpty()) {
            return parts.stream().map(part -> new Subject(kind, part, unit)).toList();
        }
        // Two rates are the same thing to do only when they measure the same; pieces of evidence can simply be added.
        String measured = unit.equals("%") ? lines(reading, "计算") : "";
        return List.of(new Subject(kind, measured, unit));
    }

    private static Demand demand(Standard standard, Shortfall shortfall, Subject subject, RuleReading reading) {
        int parts = Math.max(1, shortfall.gap().parts().size());
        Ratio gain = Ratio.percent(
                        shortfall.recoverable().decimal(),
                        standard.outline().fullMarks().decimal())
                .dividedBy(BigDecimal.valueOf(parts));
        List<String> wishes = reading.measuring().stream()
                .filter(line -> line.startsWith("其中"))
                .map(line -> line.substring(2).strip())
                .toList();
        return new Demand(standard.outline().id(), shortfall, subject, wishes, reading.asked(), gain);
    }

    private static String lines(RuleReading reading, String word) {
        return String.join(
                "，",
                reading.measuring().stream().filter(l -> l.startsWith(word)).toList());
    }

    /** Whether one piece of evidence can meet both: no field would need two values, and nothing is about two unrelated things. */
    boolean agreesWith(Demand other) {
        return asked.keySet().stream()
                .filter(other.asked::containsKey)
                .noneMatch(field -> Collections.disjoint(asked.get(field), other.asked.get(field)));
    }
}
