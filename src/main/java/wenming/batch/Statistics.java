package wenming.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenming.scoring.Consequence;
import wenming.scoring.Item;
import wenming.scoring.Points;
import wenming.scoring.Scheme;

/** Counts the units of a finished batch while they pass by. Memory does not grow with the units. For one thread. */
public final class Statistics {

    /** Width of one column of the distribution, in per cent of full marks. */
    public static final int STEP = 10;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scheme scheme;
    private final Map<String, Integer> titles = new LinkedHashMap<>();
    private final Map<Consequence.Kind, Integer> decisions = new EnumMap<>(Consequence.Kind.class);
    private final int[] distribution = new int[100 / STEP + 1];
    private final long[] itemEarned;
    private final long[] itemMaximum;
    private final int[] itemFull;
    private long sum;
    private int scored;
    private int refused;
    private int vetoed;

    public Statistics(Scheme scheme) {
        this.scheme = scheme;
        scheme.outline().titles().forEach(t -> titles.put(t.title(), 0));
        int items = scheme.items().size();
        itemEarned = new long[items];
        itemMaximum = new long[items];
        itemFull = new int[items];
    }

    public void add(BatchLine line) {
        if (line.scored().isEmpty()) {
            refused++;
            return;
        }
        BatchLine.Scored one = line.scored().get();
        scored++;
        Points score = one.placed().score();
        sum += score.thousandths();
        int column = score.decimal()
                .multiply(HUNDRED)
                .divide(
                        scheme.outline().fullMarks().decimal().multiply(BigDecimal.valueOf(STEP)),
                        0,
                        RoundingMode.FLOOR)
                .intValue();
        distribution[Math.max(0, Math.min(distribution.length - 1, column))]++;
        vetoed += one.entrant().vetoes().isEmpty() ? 0 : 1;
        one.ruling().title().ifPresent(t -> titles.merge(t.title(), 1, Integer::sum));
        one.ruling().decision().ifPresent(d -> decisions.merge(d.consequence().kind(), 1, Integer::sum));
        for (int i = 0; i < itemEarned.length; i++) {
            long earned = one.entrant().items().get(i).earned().thousandths();
            long maximum = one.entrant().items().get(i).maximum().thousandths();
            itemEarned[i] += earned;
            itemMaximum[i] += maximum;
            itemFull[i] += maximum > 0 && earned >= maximum ? 1 : 0;
        }
    }

    public int scored() {
        return scored;
    }

    public int refused() {
        return refused;
    }

    /** Units with at least one veto. */
    public int vetoed() {
        return vetoed;
    }

    /** Mean score, two places, rounded half up; 0 when nothing was scored. */
    public BigDecimal mean() {
        return scored == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(sum, 3).divide(BigDecimal.valueOf(scored), 2, RoundingMode.HALF_UP);
    }

    /** Units by title, highest first; every title of the standard is there. */
    public Map<String, Integer> titles() {
        return new LinkedHashMap<>(titles);
    }

    /** Units by the decision that counts, mildest first. */
    public Map<Consequence.Kind, Integer> decisions() {
        return new EnumMap<>(decisions);
    }

    /** Units by score: 0 up to below 10 % of full marks, and so on; the last column is full marks and more. */
    public List<Integer> distribution() {
        List<Integer> columns = new ArrayList<>();
        for (int units : distribution) {
            columns.add(units);
        }
        return columns;
    }

    /**
     * @param rate points earned of those that could be, in per cent, one place
     * @param full units that got everything
     */
    public record ItemRate(Item item, BigDecimal rate, int full) {}

    /** How well each item is met, in printed order; items that no unit has are left out. */
    public List<ItemRate> items() {
        List<ItemRate> rates = new ArrayList<>();
        for (int i = 0; i < itemEarned.length; i++) {
            if (itemMaximum[i] > 0) {
                BigDecimal rate = BigDecimal.valueOf(itemEarned[i])
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(itemMaximum[i]), 1, RoundingMode.HALF_UP);
                rates.add(new ItemRate(scheme.items().get(i), rate, itemFull[i]));
            }
        }
        return rates;
    }
}
