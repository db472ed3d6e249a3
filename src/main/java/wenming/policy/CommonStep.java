package wenming.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wenming.evidence.Ratio;
import wenming.scoring.Gap;
import wenming.scoring.Shortfall;

/**
 * One thing to do that helps several standards: evidence of one kind that meets the wishes of all of them together.
 *
 * @param what in one phrase, such as 集中学习 5 次
 * @param helps what it is good for, most points first
 */
public record CommonStep(String what, List<Help> helps) {

    /**
     * @param standard id of the standard
     * @param shortfall what it makes good there
     * @param wishes what the evidence must be like to count there
     */
    public record Help(String standard, Shortfall shortfall, List<String> wishes) {}

    public CommonStep {
        helps = List.copyOf(helps);
    }

    /** How many standards it helps. */
    public long standards() {
        return helps.stream().map(Help::standard).distinct().count();
    }

    /** The step that helps most standards; among equals the one that brings the larger share of full marks. */
    static Optional<CommonStep> best(List<Demand> demands) {
        Map<Demand.Subject, List<Demand>> bySubject =
                demands.stream().collect(Collectors.groupingBy(Demand::subject, TreeMap::new, Collectors.toList()));
        List<List<Demand>> steps = new ArrayList<>();
        bySubject.values().forEach(same -> same.forEach(seed -> steps.add(agreeing(seed, same))));
        return steps.stream()
                .filter(step -> standards(step) > 1)
                .max(Comparator.<List<Demand>>comparingLong(CommonStep::standards)
                        .thenComparing(CommonStep::gain)
                        .thenComparing(step -> step.get(0).subject(), Comparator.reverseOrder()))
                .map(CommonStep::of);
    }

    /** The seed and every further demand that one piece of evidence can meet together with all before it. */
    private static List<Demand> agreeing(Demand seed, List<Demand> same) {
        List<Demand> step = new ArrayList<>(List.of(seed));
        same.stream()
                .filter(demand -> demand != seed)
                .sorted(Comparator.comparing(Demand::gain).reversed())
                .filter(demand -> step.stream().allMatch(demand::agreesWith))
                .forEachOrdered(step::add);
        return step;
    }

    private static long standards(List<Demand> step) {
        return step.stream().map(Demand::standard).distinct().count();
    }

    private static Ratio gain(List<Demand> step) {
        return step.stream().map(Demand::gain).reduce(Ratio.ZERO, Ratio::plus);
    }

    private static CommonStep of(List<Demand> step) {
        return new CommonStep(
                what(step),
                step.stream()
                        .sorted(Comparator.comparing(Demand::gain).reversed().thenComparing(Demand::standard))
                        .map(d -> new Help(d.standard(), d.shortfall(), d.wishes()))
                        .toList());
    }

    /** The largest of the gaps: who closes that closes all. */
    private static String what(List<Demand> step) {
        Demand.Subject subject = step.get(0).subject();
        Gap most = step.stream()
                .map(d -> d.shortfall().gap())
                .max(Comparator.comparing(Gap::amount))
                .orElseThrow();
        if (!most.parts().isEmpty()) {
            return subject.kind() + "「" + subject.part() + "」";
        }
        return most.what().startsWith(subject.kind()) ? most.what() : subject.kind() + "：" + most.what();
    }
}
