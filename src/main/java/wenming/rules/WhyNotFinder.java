package wenming.rules;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import wenming.evidence.Dossier;
import wenming.evidence.LastYear;
import wenming.evidence.Unit;
import wenming.scoring.ItemOutcome;
import wenming.scoring.RuleOutcome;
import wenming.scoring.WhyNot;

/** Says why a rule did not apply, by asking its conditions again outside the engine, which only knows what fired. */
final class WhyNotFinder {

    private final Dossier dossier;
    private final Engine.Outcomes outcomes;

    private WhyNotFinder(Dossier dossier, Engine.Outcomes outcomes) {
        this.dossier = dossier;
        this.outcomes = outcomes;
    }

    static Function<String, Optional<WhyNot>> of(
            Map<String, RuleText> byName, Dossier dossier, Engine.Outcomes outcomes) {
        WhyNotFinder finder = new WhyNotFinder(dossier, outcomes);
        return name -> finder.find(byName.get(name));
    }

    private Optional<WhyNot> find(RuleText rule) {
        if (rule.coded()) {
            return Optional.of(new WhyNot(false, "程序代码里写的条件"));
        }
        return rule.conditions().stream()
                .filter(c -> !holds(c))
                .findFirst()
                .map(c -> new WhyNot(c.factType() == Unit.class, c.spoken()));
    }

    private boolean holds(Phrase condition) {
        Class<?> type = condition.factType();
        if (type == Unit.class) {
            return condition.holds(dossier.unit());
        }
        if (type == LastYear.class) {
            return condition.holds(dossier.submission().lastYear());
        }
        if (type == ItemOutcome.class) {
            return outcomes.items.values().stream().anyMatch(condition::holds);
        }
        if (type == RuleOutcome.class) {
            return outcomes.rules.values().stream().anyMatch(condition::holds);
        }
        return true;
    }
}
