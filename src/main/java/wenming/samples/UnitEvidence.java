package wenming.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wenming.chance.Chance;
import wenming.evidence.EvidenceKind;
import wenming.evidence.Field;
import wenming.rules.Standard;
import wenming.scoring.Item;
import wenming.scoring.Scheme;

/** All evidence of a unit: task by task, what two tasks share made once. Immutable, built once for a standard and a year. */
final class UnitEvidence {

    private final List<Task> tasks = new ArrayList<>();
    private final List<Task> vetoes = new ArrayList<>();
    private final Filling filling;

    UnitEvidence(Standard standard, Days days) {
        Scheme scheme = standard.scheme();
        Map<String, Form> forms = new HashMap<>();
        for (EvidenceKind kind : scheme.catalog().kinds()) {
            forms.put(kind.name(), new Form(kind, scheme.catalog()));
        }
        TaskReading reading = new TaskReading(scheme.outline(), forms, days);
        Stream<Item.Rule> scored = scheme.items().stream().flatMap(i -> i.rules().stream());
        Set<String> periodic = new HashSet<>();
        List<Task> all = Stream.concat(
                        scored.map(rule -> task(reading, standard, rule, false)),
                        scheme.vetoes().stream().map(rule -> task(reading, standard, rule, true)))
                .flatMap(Optional::stream)
                .toList();
        Set<Field> judged = new HashSet<>();
        all.forEach(t -> {
            if (t.shape() instanceof Shape.Good good) {
                judged.add(good.field());
            }
        });
        filling = new Filling(scheme.catalog(), forms.values(), scheme.outline().departments(), days, judged);
        all.stream()
                .filter(t -> !(t.shape() instanceof Shape.Times))
                .map(Task::wants)
                .forEach(periodic::add);
        for (Task task : all) {
            if (task.veto()) {
                vetoes.add(task);
            } else if (!(task.shape() instanceof Shape.Times) || periodic.add(task.wants())) {
                tasks.add(task);
            }
        }
    }

    private static Optional<Task> task(TaskReading reading, Standard standard, Item.Rule rule, boolean veto) {
        return reading.read(
                rule,
                standard.sentences(rule.name()),
                reading.ask(standard.scheme().catalog()),
                veto);
    }

    /** In the order of the days. */
    List<Draft> of(Profile unit, Chance chance) {
        List<Draft> drafts = new ArrayList<>(256);
        for (Task task : tasks) {
            int reach = unit.quality().reach(chance);
            if (!task.trouble() || chance.percent(unit.quality().trouble)) {
                task.shape().make(new Making(task, unit, chance, reach, drafts, filling));
            }
        }
        if (unit.quality() == Quality.VETOED && !vetoes.isEmpty()) {
            Task veto = chance.one(vetoes);
            veto.shape().make(new Making(veto, unit, chance, 1000, drafts, filling));
        }
        drafts.forEach(draft -> filling.complete(draft, unit, chance));
        drafts.sort(Comparator.comparingInt(draft -> draft.day));
        return drafts;
    }
}
