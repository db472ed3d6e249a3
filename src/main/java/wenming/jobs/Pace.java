package wenming.jobs;

/**
 * How far a run has got and how fast. Immutable.
 *
 * @param units dealt with, those before a restart included
 * @param refused how many of them could not be scored
 * @param expected units in the upload
 * @param before units dealt with before this start of the server
 * @param since {@link System#nanoTime} when this start began with it
 * @param at {@link System#nanoTime} when it was noted
 */
public record Pace(long units, long refused, long expected, long before, long since, long at) {

    static final Pace NONE = new Pace(0, 0, 0, 0, 0, 0);

    static Pace from(long units, long expected) {
        long now = System.nanoTime();
        return new Pace(units, 0, expected, units, now, now);
    }

    Pace reached(long units, long refused) {
        return new Pace(units, refused, expected, before, since, System.nanoTime());
    }

    /** Units a second; 0 as long as nothing is known. */
    public long rate() {
        long nanos = at - since;
        return nanos <= 0 ? 0 : Math.round((units - before) * 1e9 / nanos);
    }

    /** Whole per cent of the units. */
    public int percent() {
        return expected == 0 ? 0 : (int) Math.min(100, units * 100 / expected);
    }
}
