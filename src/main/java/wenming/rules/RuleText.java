package wenming.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenming.evidence.Dossier;
import wenming.evidence.Measure;
import wenming.language.Place;
import wenming.scoring.Clause;
import wenming.scoring.Item;
import wenming.scoring.ItemOutcome;
import wenming.scoring.RuleOutcome;
import wenming.scoring.Standing;

/**
 * A parsed rule: what it states about itself and its sentences. Immutable.
 *
 * @param rule clause and terms, as the ledger sees them
 * @param measuring 统计, 其中, 计算, 对比, in the order written; empty for rules that measure nothing
 * @param conditions 且, in the order written
 * @param scoring lines under 那么
 * @param stated what it states about itself, by name, with the places
 */
record RuleText(
        Item.Rule rule,
        List<Phrase> measuring,
        List<Phrase> conditions,
        List<Phrase> scoring,
        Map<String, RawRule.Annotation> stated) {

    RuleText {
        measuring = List.copyOf(measuring);
        conditions = List.copyOf(conditions);
        scoring = List.copyOf(scoring);
        stated = Map.copyOf(stated);
    }

    String name() {
        return rule.name();
    }

    /** Whether program code stands in the place of sentences. */
    boolean coded() {
        return rule.terms().coded();
    }

    Clause clause() {
        return rule.clause();
    }

    boolean measures() {
        return !measuring.isEmpty();
    }

    /** Runs 统计 to 对比 over a dossier. */
    Measure measure(Dossier dossier) {
        Object value = dossier;
        for (Phrase phrase : measuring) {
            value = phrase.say(value);
        }
        return (Measure) value;
    }

    /** The sentence that says how much, if the rule measures. */
    Optional<Phrase> measureSentence() {
        return measuring.stream().filter(p -> p.form().place() == Place.MEASURE).findFirst();
    }

    /** Kinds of evidence it looks at. */
    List<String> kinds() {
        return measuring.stream()
                .filter(p -> p.form().place() == Place.SELECT)
                .flatMap(p -> p.named(SlotRole.KIND).stream())
                .distinct()
                .toList();
    }

    /** The 其中 lines. */
    List<Phrase> narrowing() {
        return measuring.stream().filter(p -> p.form().place() == Place.WHERE).toList();
    }

    /** Ids of items whose result the rule waits for. */
    List<String> awaitedItems() {
        return conditions.stream()
                .filter(c -> c.factType() == ItemOutcome.class)
                .flatMap(c -> c.named(SlotRole.ITEM).stream())
                .toList();
    }

    /** Names of rules whose result the rule waits for. */
    List<String> awaitedRules() {
        return conditions.stream()
                .filter(c -> c.factType() == RuleOutcome.class)
                .flatMap(c -> c.named(SlotRole.RULE).stream())
                .toList();
    }

    boolean looksAtStanding() {
        return conditions.stream().anyMatch(c -> c.factType() == Standing.class);
    }
}
