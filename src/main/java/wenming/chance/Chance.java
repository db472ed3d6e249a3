package wenming.chance;

import java.util.List;

/**
 * A stream of numbers decided by its seed alone: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014,
 * figure 13). Written out here because the platform's own generators may change how they cut numbers down to a bound. Not for secrets. For one
 * thread.
 */
public final class Chance {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    /**
     * @param seed the user's number
     * @param path what the numbers are for, such as unit and year: another path gives unrelated numbers
     */
    public static Chance of(long seed, long... path) {
        long state = mix(seed + GOLDEN);
        for (long step : path) {
            state = mix(state ^ mix(step + GOLDEN));
        }
        return new Chance(state);
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }

    /** All 64 bits. */
    public long next() {
        state += GOLDEN;
        return mix(state);
    }

    /**
     * A number from 0 to below the bound, each equally likely: draws that would favour small numbers are drawn again.
     *
     * @param bound at least 1
     */
    public long below(long bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound must be at least 1, was " + bound);
        }
        long drawn = next() >>> 1;
        // A remainder costs more than all the rest: the exact limit is worked out only for a number that may be beyond
        // it.
        while (drawn > Long.MAX_VALUE - bound && drawn >= Long.MAX_VALUE - Long.MAX_VALUE % bound) {
            drawn = next() >>> 1;
        }
        return drawn % bound;
    }

    /** @param bound at least 1 */
    public int below(int bound) {
        return (int) below((long) bound);
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True in so many cases of a hundred. */
    public boolean percent(int cases) {
        return below(100) < cases;
    }

    /** @param some not empty */
    public <T> T one(List<T> some) {
        return some.get(below(some.size()));
    }
}
