package wenming.scoring;

import java.util.Optional;

/**
 * What one term did.
 *
 * @param points given (positive) or taken (negative)
 * @param zero the whole item scores nothing
 * @param veto a veto is triggered
 * @param pending a person must still decide
 * @param reason what happened, a Chinese clause
 * @param required what would have been needed, such as 达到 24 次; may be empty
 * @param gap how far it is to the best, when more evidence could get there
 */
record Effect(
        Points points, boolean zero, boolean veto, boolean pending, String reason, String required, Optional<Gap> gap) {

    static Effect of(Points points, String reason) {
        return new Effect(points, false, false, false, reason, "", Optional.empty());
    }

    static Effect none(String reason) {
        return of(Points.ZERO, reason);
    }

    static Effect undecided(String reason, String required) {
        return new Effect(Points.ZERO, false, false, true, reason, required, Optional.empty());
    }

    Effect requiring(String required) {
        return new Effect(points, zero, veto, pending, reason, required, gap);
    }

    Effect shortBy(Gap gap) {
        return new Effect(points, zero, veto, pending, reason, required, Optional.of(gap));
    }
}
