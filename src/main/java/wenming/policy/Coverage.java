package wenming.policy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wenming.evidence.Submission;
import wenming.rules.RuleReading;
import wenming.rules.Standard;
import wenming.scoring.Assessment;
import wenming.scoring.Item;
import wenming.scoring.Scheme;

/**
 * Which rules the cases and samples of a standard have really exercised.
 *
 * @param standard id of the standard
 * @param rules every rule, in the order of the items, then vetoes, then titles
 * @param runs how many submissions were scored
 */
public record Coverage(String standard, List<RuleCoverage> rules, int runs) {

    public Coverage {
        rules = List.copyOf(rules);
    }

    /** Scores every submission and looks at what each rule did. */
    public static Coverage of(Standard standard, Collection<Submission> submissions) {
        Scheme scheme = standard.scheme();
        Map<String, RuleTally> tallies = new LinkedHashMap<>();
        scheme.items()
                .forEach(item -> item.rules().forEach(rule -> {
                    boolean measures = standard.reading(rule.name())
                            .map(RuleReading::measures)
                            .orElse(false);
                    tallies.put(rule.name(), RuleTally.ofItem(rule, item.maximum(), measures));
                }));
        Stream.concat(scheme.vetoes().stream(), scheme.titles().stream())
                .forEach(rule -> tallies.put(rule.name(), RuleTally.ofVerdict(rule)));
        submissions.forEach(submission -> watch(standard.assess(submission), tallies));
        return new Coverage(
                scheme.outline().id(),
                tallies.values().stream().map(RuleTally::coverage).toList(),
                submissions.size());
    }

    private static void watch(Assessment assessment, Map<String, RuleTally> tallies) {
        assessment.ledger().items().forEach(score -> {
            score.lines().stream()
                    .filter(line -> !line.rule().isEmpty())
                    .forEach(line -> tallies.get(line.rule()).gave(line.points()));
            score.item().rules().stream()
                    .map(Item.Rule::name)
                    .filter(rule ->
                            score.lines().stream().noneMatch(line -> line.rule().equals(rule)))
                    .forEach(rule -> tallies.get(rule).stoodAside());
        });
        tallies.values().forEach(tally -> tally.verdict(assessment));
    }

    /** Rules of which one side was never seen. */
    public List<RuleCoverage> gaps() {
        return rules.stream().filter(rule -> !rule.complete()).toList();
    }
}
