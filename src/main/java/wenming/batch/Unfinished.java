package wenming.batch;

/** An earlier run with the same working files has not ended, and whoever started this one has not said what to do about it. */
public final class Unfinished extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long units;

    Unfinished(long units, String message) {
        super(message);
        this.units = units;
    }

    /** How many units it had dealt with. */
    public long units() {
        return units;
    }
}
