package wenming.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import wenming.evidence.Submission;
import wenming.rules.ScoringStopped;
import wenming.rules.Standard;
import wenming.scoring.Assessment;
import wenming.scoring.Outline;

/** Scores one submission against every standard meant for its unit. Thread-safe, as the standards are. */
public final class AllStandards {

    private final List<Standard> standards;

    public AllStandards(Collection<Standard> standards) {
        this.standards = List.copyOf(standards);
    }

    /**
     * The standard that the submission names is always among them.
     *
     * @throws ScoringStopped when one of the assessments was stopped
     */
    public Overview assess(Submission submission) {
        List<Assessment> assessments = new ArrayList<>();
        List<Outline> leftOut = new ArrayList<>();
        List<Demand> demands = new ArrayList<>();
        for (Standard standard : standards) {
            Outline outline = standard.outline();
            if (!outline.appliesTo().includes(submission.unit())
                    && !outline.id().equals(submission.standard())) {
                leftOut.add(outline);
                continue;
            }
            Assessment assessment = standard.assess(meantFor(outline.id(), submission));
            assessments.add(assessment);
            demands.addAll(Demand.of(standard, assessment));
        }
        return new Overview(
                submission, assessments, leftOut, NearestTitle.among(assessments), CommonStep.best(demands));
    }

    /**
     * Item ids and rule names mean something else in another standard, so what persons decided about them holds only where it was meant. A submission
     * that names no standard leaves that open, and is taken at its word everywhere.
     */
    private static Submission meantFor(String standard, Submission submission) {
        if (submission.standard().isEmpty() || submission.standard().equals(standard)) {
            return submission;
        }
        return new Submission(
                standard,
                submission.unit(),
                submission.period(),
                submission.asOf(),
                submission.appliedOn(),
                submission.evidence(),
                Map.of(),
                Map.of(),
                submission.lastYear(),
                submission.sha256());
    }
}
