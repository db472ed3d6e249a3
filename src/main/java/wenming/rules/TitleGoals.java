package wenming.rules;

import java.math.BigDecimal;
import java.util.Optional;
import wenming.evidence.Dossier;
import wenming.evidence.LastYear;
import wenming.evidence.Unit;
import wenming.scoring.Outline;
import wenming.scoring.Standing;
import wenming.scoring.TitleGoal;

/** Reads from a title rule what the title asks for, so that the way to it can be worked out. */
final class TitleGoals {

    private TitleGoals() {}

    static TitleGoal of(Outline.Title title, RuleText rule, Dossier dossier) {
        return new TitleGoal(
                title,
                rule.conditions().stream().map(c -> condition(c, dossier)).toList());
    }

    private static TitleGoal.Condition condition(Phrase phrase, Dossier dossier) {
        if (phrase.factType() == Standing.class) {
            boolean byPoints = !phrase.form().method().getName().equals("noVeto");
            return new TitleGoal.Condition(phrase.spoken(), phrase::holds, byPoints, total(phrase));
        }
        boolean holds = phrase.factType() == Unit.class && phrase.holds(dossier.unit())
                || phrase.factType() == LastYear.class
                        && phrase.holds(dossier.submission().lastYear());
        return new TitleGoal.Condition(phrase.spoken(), standing -> holds, false, Optional.empty());
    }

    private static Optional<BigDecimal> total(Phrase phrase) {
        return phrase.form().method().getName().equals("totalAtLeast")
                ? Optional.of((BigDecimal) phrase.arguments().get(0))
                : Optional.empty();
    }
}
