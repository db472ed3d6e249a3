package wenming.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import wenming.evidence.Ratio;
import wenming.evidence.Unit;
import wenming.language.Award;
import wenming.language.Numbers;

/**
 * A threshold and what reaching it is worth.
 *
 * @param side which values it covers
 * @param threshold the figure, fixed or looked up by an attribute of the unit
 * @param award what it gives or takes
 */
record Band(Side side, Threshold threshold, Award award) {

    /** The four comparisons a sentence can make. */
    enum Side {
        REACH("达到"),
        EXCEED("超过"),
        BELOW("低于"),
        AT_MOST("不超过");

        private final String word;

        Side(String word) {
            this.word = word;
        }

        boolean upward() {
            return this == REACH || this == EXCEED;
        }

        boolean holds(Ratio value, BigDecimal threshold) {
            int c = value.compareTo(threshold);
            return switch (this) {
                case REACH -> c >= 0;
                case EXCEED -> c > 0;
                case BELOW -> c < 0;
                case AT_MOST -> c <= 0;
            };
        }
    }

    /** 达到 24 次 */
    String required(Unit unit) {
        Optional<BigDecimal> figure = threshold.figure(unit);
        return figure.map(f -> side.word + " " + Numbers.plain(f) + " " + threshold.unit())
                .orElse(side.word + "目标");
    }
}
