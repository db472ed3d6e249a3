package wenming.scoring;

import java.util.List;
import wenming.evidence.Evidence;
import wenming.evidence.Measure;

/**
 * A veto that was triggered. It stands beside the number and never changes it.
 *
 * @param id such as V3
 * @param title name of the rule
 * @param effects what it entails, in Chinese
 * @param reason full sentence
 * @param source clause of the document
 * @param evidence ids of the evidence that triggered it
 */
public record Veto(String id, String title, List<String> effects, String reason, String source, List<String> evidence) {

    static Veto of(RuleResult result) {
        Clause clause = result.rule().clause();
        List<String> ids = result.measure()
                .map(Measure::basis)
                .map(b -> b.counted().stream().map(Evidence::id).toList())
                .orElse(List.of());
        List<String> stated = result.rule().terms().effects();
        List<String> effects = stated.isEmpty() ? List.of("本次不予评定称号") : stated;
        return new Veto(clause.item(), clause.rule(), effects, result.reason(), clause.source(), ids);
    }
}
