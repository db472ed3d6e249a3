package wenming.batch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BooleanSupplier;
import wenming.evidence.RawSubmission;

/** All inputs one after another, cut into portions large enough that handing them over costs nothing. For one thread. */
final class Portions implements Iterator<List<RawSubmission>>, AutoCloseable {

    private static final int MOST_UNITS = 32;
    private static final int MOST_BYTES = 1 << 20;

    private final Iterator<Inputs> inputs;
    private final BooleanSupplier stopped;
    private Inputs.Reading reading;
    private volatile long bytes;

    /**
     * @param skip how many submissions were dealt with before
     * @param stopped asked before each portion; once true there are no more
     */
    Portions(List<Inputs> inputs, long skip, BooleanSupplier stopped) {
        this.inputs = inputs.iterator();
        this.stopped = stopped;
        for (long left = skip; left > 0 && more(); left--) {
            bytes += reading.next().json().length;
        }
    }

    @Override
    public boolean hasNext() {
        return !stopped.getAsBoolean() && more();
    }

    @Override
    public List<RawSubmission> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<RawSubmission> portion = new ArrayList<>();
        long before = bytes;
        while (portion.size() < MOST_UNITS && bytes - before < MOST_BYTES && more()) {
            RawSubmission one = reading.next();
            portion.add(one);
            bytes += one.json().length;
        }
        return portion;
    }

    /** Bytes read so far, those passed over included; may be asked on any thread. */
    long bytes() {
        return bytes;
    }

    private boolean more() {
        while (reading == null || !reading.hasNext()) {
            close();
            if (!inputs.hasNext()) {
                return false;
            }
            reading = inputs.next().open();
        }
        return true;
    }

    @Override
    public void close() {
        if (reading != null) {
            reading.close();
            reading = null;
        }
    }
}
