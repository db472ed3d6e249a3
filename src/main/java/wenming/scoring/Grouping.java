package wenming.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How the units of a batch are set beside one another, as {@code standard.yaml} says under {@code cohort}.
 *
 * @param by which units form one batch
 * @param ties what happens to units with equal scores at the edge of a quota
 * @param rounding how a share of units becomes a whole number of units
 * @param years weights of this year's score, last year's and the one before, in this order; a single weight takes this year alone (M27)
 * @param methods weight of each assessment method in the score; empty when the items' points are all the weight there is (M25)
 */
public record Grouping(By by, Ties ties, Rounding rounding, List<BigDecimal> years, Map<String, BigDecimal> methods) {

    /** All units are one batch, ties get in, shares are rounded half up, only this year counts: our assumption where a document is silent. */
    public static final Grouping PLAIN =
            new Grouping(By.ALL, Ties.IN, Rounding.HALF_UP, List.of(BigDecimal.ONE), Map.of());

    public Grouping {
        years = List.copyOf(years);
        methods = Map.copyOf(methods);
    }

    /** Which units form one batch. */
    public enum By {
        ALL("全部单位"),
        TYPE("单位类型"),
        LEVEL("单位级别");

        private final String label;

        By(String label) {
            this.label = label;
        }

        /** As the file writes it. */
        public String label() {
            return label;
        }
    }

    /** Equal scores at the edge of a quota. */
    public enum Ties {
        IN("都入选"),
        OUT("都不入选");

        private final String label;

        Ties(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A share of the units as a whole number. */
    public enum Rounding {
        HALF_UP("四舍五入", java.math.RoundingMode.HALF_UP),
        UP("进位", java.math.RoundingMode.CEILING),
        DOWN("舍去", java.math.RoundingMode.FLOOR);

        private final String label;
        private final java.math.RoundingMode mode;

        Rounding(String label, java.math.RoundingMode mode) {
            this.label = label;
            this.mode = mode;
        }

        public String label() {
            return label;
        }

        /**
         * @param percent share, 0 to 100
         * @param units size of the batch
         */
        public int places(BigDecimal percent, int units) {
            return percent.multiply(BigDecimal.valueOf(units))
                    .divide(BigDecimal.valueOf(100), 0, mode)
                    .intValueExact();
        }
    }
}
