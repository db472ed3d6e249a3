package wenming.policy;

import java.util.List;
import java.util.Optional;
import wenming.evidence.Submission;
import wenming.scoring.Assessment;
import wenming.scoring.Outline;

/**
 * One unit under all standards meant for it.
 *
 * @param submission as handed in
 * @param assessments by standard
 * @param leftOut standards meant for other units
 * @param nearest the title that is the least way off; empty when none can be reached by more evidence
 * @param step what helps most standards at once; empty when nothing helps more than one
 */
public record Overview(
        Submission submission,
        List<Assessment> assessments,
        List<Outline> leftOut,
        Optional<NearestTitle> nearest,
        Optional<CommonStep> step) {

    public Overview {
        assessments = List.copyOf(assessments);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether decisions of persons were left aside where they were not meant. */
    public boolean decisionsSetAside() {
        boolean decided = !submission.judgements().isEmpty()
                || !submission.notApplicable().isEmpty();
        return decided
                && assessments.stream().anyMatch(a -> !a.submission().standard().equals(submission.standard()));
    }
}
