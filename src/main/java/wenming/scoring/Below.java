package wenming.scoring;

import java.math.BigDecimal;
import wenming.language.Quantity;

/**
 * What happens to a value that does not reach the threshold.
 *
 * @param policy nothing, a share, or points off per step
 * @param step size of a step; unused unless {@link Policy#STEPS}
 * @param points taken per step, positive
 * @param partStepCounts whether a part of a step counts as a whole one
 */
record Below(Policy policy, Quantity step, BigDecimal points, boolean partStepCounts) {

    enum Policy {
        NOTHING,
        PROPORTIONAL,
        STEPS
    }

    static final Below NOTHING = new Below(Policy.NOTHING, new Quantity(BigDecimal.ONE, ""), BigDecimal.ZERO, false);
    static final Below PROPORTIONAL = new Below(Policy.PROPORTIONAL, NOTHING.step, BigDecimal.ZERO, false);
}
