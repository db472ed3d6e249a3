package wenming.samples;

/**
 * Which county is wanted.
 *
 * @param units how many units it has in {@link #PRESENT}; in earlier years those founded later are missing
 * @param seed another seed is another county
 * @param year the calendar year assessed
 */
public record SampleOrder(int units, long seed, int year) {

    /** The year in which the youngest units are founded. A constant rather than today's: the same order is to give the same bytes next year. */
    public static final int PRESENT = 2026;
}
