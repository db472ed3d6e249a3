package wenming.jobs;

/** More than the limits allow. The message is for the person who asked. */
public final class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean later;

    TooMuch(String message, boolean later) {
        super(message, null, false, false);
        this.later = later;
    }

    /** Whether the same may be accepted another time, or never. */
    public boolean later() {
        return later;
    }
}
