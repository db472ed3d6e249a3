package wenming.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wenming.evidence.Period;
import wenming.evidence.Stage;
import wenming.evidence.Submission;

/**
 * A stage of the calendar as it looks on the day of assessment.
 *
 * @param name of the stage
 * @param from first day
 * @param to last day
 * @param state before, running or over
 * @param open ids of items due by its end that still miss something
 */
public record StageState(String name, LocalDate from, LocalDate to, State state, List<String> open) {

    public enum State {
        BEFORE("未开始"),
        RUNNING("进行中"),
        OVER("已结束");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether the stage has ended with work missing. */
    public boolean late() {
        return state == State.OVER && !open.isEmpty();
    }

    static List<StageState> of(ScoreSheet sheet, List<Shortfall> shortfalls) {
        Submission submission = sheet.dossier().submission();
        List<String> dueIn = shortfalls.stream()
                .map(s -> sheet.rule(s.rule()).clause().stage())
                .toList();
        List<StageState> states = new ArrayList<>();
        for (Stage stage : sheet.scheme().outline().stages()) {
            Period days = stage.in(submission.period());
            Set<String> open = new LinkedHashSet<>();
            for (int i = 0; i < dueIn.size(); i++) {
                if (dueIn.get(i).equals(stage.name())) {
                    open.add(shortfalls.get(i).itemId());
                }
            }
            State state = state(days, submission.asOf());
            states.add(new StageState(stage.name(), days.from(), days.to(), state, List.copyOf(open)));
        }
        return List.copyOf(states);
    }

    private static State state(Period days, LocalDate asOf) {
        if (asOf.isBefore(days.from())) {
            return State.BEFORE;
        }
        return asOf.isAfter(days.to()) ? State.OVER : State.RUNNING;
    }
}
