package wenming.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Points a unit can still get: what is missing, who must supply it and by when. One per rule, because that is one thing to do.
 *
 * @param itemId item that gains
 * @param rule rule that is short
 * @param title item title
 * @param recoverable points the total would gain if this alone were supplied; positive
 * @param gap how much is missing
 * @param action what to do
 * @param lead department that answers for it, empty when the rule names none
 * @param support departments that help
 * @param source clause of the document
 * @param dueBy last day: stated day, end of the stage or end of the period
 * @param late whether that day has passed on the day of assessment
 * @param pace progress by the calendar, when that can be said
 */
public record Shortfall(
        String itemId,
        String rule,
        String title,
        Points recoverable,
        Gap gap,
        String action,
        String lead,
        List<String> support,
        String source,
        LocalDate dueBy,
        boolean late,
        Optional<ItemScore.Pace> pace) {}
