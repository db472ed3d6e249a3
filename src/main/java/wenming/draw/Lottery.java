package wenming.draw;

import java.util.ArrayList;
import java.util.List;
import wenming.chance.Chance;

/**
 * Weighted random sampling without replacement, the problem WRS-N-P of P. Efraimidis and P. Spirakis, "Weighted random sampling with a reservoir",
 * Information Processing Letters 97 (2006): one is drawn in proportion to its weight, then the next from those left. Their algorithm A-Res draws from
 * the same distribution with keys u^(1/w); here the successive draws themselves are carried out over a tree of sums (Fenwick 1994), because whole
 * numbers give the same list on every machine and roots and logarithms may not. Each draw costs the logarithm of the number of entries.
 */
final class Lottery {

    private Lottery() {}

    /**
     * @param weights each at least 1
     * @param wanted as many as there are when there are fewer
     * @return positions in the order drawn
     */
    static List<Integer> draw(int[] weights, int wanted, Chance chance) {
        long[] tree = new long[weights.length + 1];
        long total = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < 1) {
                throw new IllegalArgumentException("weight " + weights[i] + " at " + i);
            }
            add(tree, i, weights[i]);
            total += weights[i];
        }
        List<Integer> drawn = new ArrayList<>();
        while (drawn.size() < wanted && total > 0) {
            int one = find(tree, chance.below(total));
            drawn.add(one);
            add(tree, one, -weights[one]);
            total -= weights[one];
        }
        return drawn;
    }

    private static void add(long[] tree, int position, int weight) {
        for (int i = position + 1; i < tree.length; i += i & -i) {
            tree[i] += weight;
        }
    }

    /** The first position whose running sum is above the mark. */
    private static int find(long[] tree, long mark) {
        int position = 0;
        long left = mark;
        for (int step = Integer.highestOneBit(tree.length); step > 0; step >>= 1) {
            int next = position + step;
            if (next < tree.length && tree[next] <= left) {
                left -= tree[next];
                position = next;
            }
        }
        return position;
    }
}
