package wenming.rules;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import wenming.evidence.Dossier;
import wenming.evidence.Measure;
import wenming.scoring.ScoreSheet;

/**
 * Builds Drools' executable model in memory from parsed rules: the same engine and network as from DRL text, without a compiler and without a line
 * of code in any rule file. The one class that knows how.
 */
final class Network {

    static final String PACKAGE = "wenming.standard";
    static final String SHEET = "sheet";
    static final String FIRED = "fired";

    private Network() {}

    /** @param code models compiled from plain Drools files */
    static KieBase of(List<RuleText> rules, List<Model> code) {
        ModelImpl model = new ModelImpl();
        Global<ScoreSheet> sheet = globalOf(ScoreSheet.class, PACKAGE, SHEET);
        model.addGlobal(sheet);
        for (int i = 0; i < rules.size(); i++) {
            if (!rules.get(i).coded()) {
                model.addRule(ruleOf(rules.get(i), sheet, i));
            }
        }
        List<Model> models = new ArrayList<>(code);
        models.add(0, model);
        return KieBaseBuilder.createKieBaseFromModel(models);
    }

    /** Rules that have conditions only; which of them held is all that is asked. */
    @SuppressWarnings("unchecked")
    static KieBase ofConditions(List<RuleText> rules) {
        ModelImpl model = new ModelImpl();
        Global<Set<String>> fired = (Global<Set<String>>) (Global<?>) globalOf(Set.class, PACKAGE, FIRED);
        model.addGlobal(fired);
        for (int i = 0; i < rules.size(); i++) {
            List<RuleItemBuilder<?>> items = new ArrayList<>();
            conditions(items, rules.get(i), i);
            String name = rules.get(i).name();
            items.add(on(fired).execute(names -> names.add(name)));
            model.addRule(rule(PACKAGE, name).build(items.toArray(new RuleItemBuilder<?>[0])));
        }
        return KieBaseBuilder.createKieBaseFromModel(model);
    }

    private static Rule ruleOf(RuleText text, Global<ScoreSheet> sheet, int number) {
        Variable<Dossier> dossier = declarationOf(Dossier.class, "dossier" + number);
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        String name = text.name();
        if (text.measures()) {
            Variable<Measure> measure = declarationOf(Measure.class, "measure" + number);
            items.add(pattern(dossier).bind(measure, text::measure));
            conditions(items, text, number);
            items.add(on(sheet, measure).execute((s, m) -> s.fired(name, Optional.of(m))));
        } else {
            items.add(pattern(dossier));
            conditions(items, text, number);
            items.add(on(sheet).execute(s -> s.fired(name, Optional.empty())));
        }
        return rule(PACKAGE, name).build(items.toArray(new RuleItemBuilder<?>[0]));
    }

    private static void conditions(List<RuleItemBuilder<?>> items, RuleText text, int number) {
        for (int i = 0; i < text.conditions().size(); i++) {
            items.add(
                    condition(text.conditions().get(i), text.conditions().get(i).factType(), number + "_" + i));
        }
    }

    private static <F> RuleItemBuilder<?> condition(Phrase phrase, Class<F> factType, String id) {
        Variable<F> fact = declarationOf(factType, "fact" + id);
        return pattern(fact).expr("condition" + id, phrase::holds);
    }
}
