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
        REACH("达到", "低于"),
        EXCEED("超过", "不超过"),
        BELOW("低于", "不低于"),
        AT_MOST("不超过", "超过");

        private final String word;
        private final String opposite;

        Side(String word, String opposite) {
            this.word = word;
            this.opposite = opposite;
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

    /** 达到 24 次; of a threshold that takes, what must be kept to: 低于 1 起, 不低于 80 %. */
    String required(Unit unit) {
        String word = takes() ? side.opposite : side.word;
        Optional<BigDecimal> figure = threshold.figure(unit);
        return figure.map(f -> word + " " + Numbers.plain(f) + " " + threshold.unit())
                .orElse(word + "目标");
    }

    /** 达到 24 次 */
    String reached(Unit unit) {
        return side.word + " "
                + threshold
                        .figure(unit)
                        .map(f -> Numbers.plain(f) + " " + threshold.unit())
                        .orElse("目标");
    }

    boolean takes() {
        return switch (award.kind()) {
            case DEDUCT, ZERO, VETO -> true;
            default -> false;
        };
    }
}
