package wenming.cohort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import wenming.evidence.Ratio;

/**
 * One value of every unit of a batch, sorted, so that places and means can be asked for. Equal values share a place and the next one is skipped:
 * 1, 2, 2, 4. Immutable.
 *
 * @param <V> compared exactly, never rounded
 */
public final class Column<V extends Comparable<? super V>> {

    private final List<V> descending;
    private final Optional<Ratio> mean;

    private Column(List<V> descending, Optional<Ratio> mean) {
        this.descending = descending;
        this.mean = mean;
    }

    /** @param exact the value as an exact number, for the mean */
    public static <V extends Comparable<? super V>> Column<V> of(List<V> values, Function<V, Ratio> exact) {
        List<V> sorted = new ArrayList<>(values);
        sorted.sort(Collections.reverseOrder());
        Optional<Ratio> mean = sorted.stream()
                .map(exact)
                .reduce(Ratio::plus)
                .map(sum -> sum.dividedBy(java.math.BigDecimal.valueOf(sorted.size())));
        return new Column<>(List.copyOf(sorted), mean);
    }

    /** All values, largest first. */
    public List<V> values() {
        return descending;
    }

    public int size() {
        return descending.size();
    }

    /** The largest value; none in an empty batch. */
    public Optional<V> best() {
        return descending.isEmpty() ? Optional.empty() : Optional.of(descending.get(0));
    }

    /** The arithmetic mean; none in an empty batch. */
    public Optional<Ratio> mean() {
        return mean;
    }

    /** How many units have a larger value, plus one. */
    public int place(V value) {
        return larger(value) + 1;
    }

    /** How many units have a smaller value, plus one. */
    public int placeFromEnd(V value) {
        return descending.size() - atLeast(value) + 1;
    }

    /** How many units have this value or a larger one: the last place among equals. */
    public int atLeast(V value) {
        return firstWhere(value, false);
    }

    private int larger(V value) {
        return firstWhere(value, true);
    }

    /** Index of the first value that is smaller, or with {@code orEqual} also equal. */
    private int firstWhere(V value, boolean orEqual) {
        int low = 0;
        int high = descending.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = descending.get(middle).compareTo(value);
            if (order < 0 || orEqual && order == 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
