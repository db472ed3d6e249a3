package wenming.scoring;

import java.util.Optional;

/**
 * What program code beside the sentences decided. Before it has, it stands for the most that may come of it.
 *
 * @param gives whether the rule gives points, rather than taking them or vetoing
 * @param points given (positive) or taken (negative)
 * @param veto whether a veto is triggered
 * @param reason as the code says it
 */
record Coded(boolean gives, Points points, boolean veto, String reason) implements Term {

    @Override
    public boolean earns() {
        return gives;
    }

    @Override
    public Points best(Points full) {
        return gives ? full : Points.ZERO;
    }

    @Override
    public Effect apply(Case facts) {
        return new Effect(points, false, veto, false, reason, "", Optional.empty());
    }
}
