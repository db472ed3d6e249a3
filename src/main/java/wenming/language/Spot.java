package wenming.language;

/**
 * Where something stands in a file.
 *
 * @param line from 1, 0 when not known yet
 * @param column from 1, in characters
 */
record Spot(int line, int column) {

    /** To be found by its pointer. */
    static final Spot LATER = new Spot(0, 0);

    static final Spot START = new Spot(1, 1);
}
