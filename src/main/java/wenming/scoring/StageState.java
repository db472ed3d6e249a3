package wenming.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    static List<StageState> of(Scheme scheme, Submission submission, List<Shortfall> shortfalls) {
        List<StageState> states = new ArrayList<>();
        for (Stage stage : scheme.outline().stages()) {
            Period days = stage.in(submission.period());
            List<String> open = shortfalls.stream()
                    .filter(s -> stageOf(scheme, s.rule()).equals(stage.name()))
                    .map(Shortfall::itemId)
                    .distinct()
                    .toList();
            states.add(new StageState(stage.name(), days.from(), days.to(), state(days, submission.asOf()), open));
        }
        return List.copyOf(states);
    }

    private static String stageOf(Scheme scheme, String rule) {
        return scheme.items().stream()
                .flatMap(i -> i.rules().stream())
                .filter(r -> r.name().equals(rule))
                .map(r -> r.clause().stage())
                .findFirst()
                .orElse("");
    }

    private static State state(Period days, LocalDate asOf) {
        if (asOf.isBefore(days.from())) {
            return State.BEFORE;
        }
        return asOf.isAfter(days.to()) ? State.OVER : State.RUNNING;
    }
}
