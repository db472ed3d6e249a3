package wenming.rules;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import wenming.evidence.Stage;
import wenming.scoring.Clause;
import wenming.scoring.Outline;

/** Titles are harder the higher they stand, and nothing is due outside its own stage. */
final class TitleCheck {

    private final Ruleset ruleset;
    private final Findings findings;

    TitleCheck(Ruleset ruleset, Findings findings) {
        this.ruleset = ruleset;
        this.findings = findings;
    }

    private record Line(RuleText rule, Phrase at, BigDecimal points) {}

    void check() {
        Map<String, Line> lines = new HashMap<>();
        for (RuleText rule : ruleset.of(Clause.Role.TITLE)) {
            rule.conditions().stream()
                    .filter(p -> p.means().equals("totalAtLeast"))
                    .map(p -> new Line(rule, p, p.slot(0, BigDecimal.class)))
                    .forEach(line -> lines.merge(
                            rule.clause().item(), line, (a, b) -> a.points().compareTo(b.points()) <= 0 ? a : b));
        }
        Optional<Line> higher = Optional.empty();
        for (Outline.Title title : ruleset.outline().titles()) {
            Line line = lines.get(title.title());
            if (line != null
                    && higher.filter(h -> h.points().compareTo(line.points()) < 0)
                            .isPresent()) {
                Line above = higher.get();
                findings.warning(
                        "R064",
                        line.rule(),
                        line.at(),
                        "「" + title.title() + "」的分数线比更高的称号「"
                                + above.rule().clause().item() + "」还高",
                        "standard.yaml 的 titles 由高到低排列；请核对分数线，或改排列次序");
            }
            higher = line == null ? higher : Optional.of(line);
        }
        ruleset.rules().forEach(this::due);
    }

    private void due(RuleText rule) {
        Optional<Stage> stage = ruleset.outline().stage(rule.clause().stage());
        Optional<MonthDay> due = rule.clause().due();
        if (stage.isPresent() && due.isPresent() && !within(stage.get(), due.get())) {
            findings.warning(
                    "R066",
                    rule,
                    "时限",
                    "@时限 不在「" + stage.get().name() + "」阶段（"
                            + written(stage.get().from()) + " 至 "
                            + written(stage.get().to()) + "）之内",
                    "请改时限，或改 @阶段");
        }
    }

    private static boolean within(Stage stage, MonthDay day) {
        boolean after = !day.isBefore(stage.from());
        boolean before = !day.isAfter(stage.to());
        return stage.to().isBefore(stage.from()) ? after || before : after && before;
    }

    private static String written(MonthDay day) {
        return day.toString().substring(2);
    }
}
