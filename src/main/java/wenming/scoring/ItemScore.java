package wenming.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import wenming.evidence.Refusal;

/**
 * One item of an assessment, with every point explained.
 *
 * @param item the criterion
 * @param status how far it is met
 * @param earned sum of the lines
 * @param lines what was given and taken, in rule order; they add up to {@code earned}
 * @param reason the lines' reasons in one sentence
 * @param required what was asked, empty when nothing countable
 * @param actual measured value as shown, empty when nothing was measured
 * @param unit unit of the value
 * @param counted ids of evidence that counted for some rule
 * @param refused evidence that did not count for any rule, with the first reason
 * @param pace how much should have been done by now, when that can be said
 */
public record ItemScore(
        Item item,
        Status status,
        Points earned,
        List<Line> lines,
        String reason,
        String required,
        String actual,
        String unit,
        List<String> counted,
        List<Refusal> refused,
        Optional<Pace> pace) {

    /** How far an item is met. */
    public enum Status {
        MET("met", "已达标"),
        PARTIAL("partial", "部分达标"),
        NOT_MET("notMet", "未达标"),
        NOT_APPLICABLE("notApplicable", "不适用"),
        NOT_PROVIDED("notProvided", "未提供证据"),
        NEEDS_JUDGEMENT("needsJudgement", "待评定");

        private final String code;
        private final String label;

        Status(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One entry of the ledger.
     *
     * @param rule name of the rule, empty for the ledger's own entries (basis of a deduction item, clamping)
     * @param points given or taken
     * @param reason full Chinese sentence
     */
    public record Line(String rule, Points points, String reason) {}

    /**
     * Progress by the calendar: of {@code target} so many are due by the day of assessment.
     *
     * @param due expected by now if spread evenly, rounded down
     * @param target wanted in the whole period
     * @param done counted so far
     * @param unit unit of all three
     */
    public record Pace(BigDecimal due, BigDecimal target, BigDecimal done, String unit) {
        public boolean behind() {
            return done.compareTo(due) < 0;
        }
    }

    public Points maximum() {
        return status == Status.NOT_APPLICABLE ? Points.ZERO : item.maximum();
    }

    public Points lost() {
        return maximum().minus(earned);
    }
}
