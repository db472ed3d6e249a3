package wenming.batch;

import java.util.Iterator;
import wenming.evidence.RawSubmission;

/** A source of submissions that can be opened anew, as a run that goes on has to. */
public interface Inputs {

    /** Submissions one after another; closing it frees the file. */
    interface Reading extends Iterator<RawSubmission>, AutoCloseable {
        @Override
        void close();
    }

    /** @throws wenming.language.InvalidInput when there is nothing to read */
    Reading open();

    /** What tells this input from another: its name, and size and time of its files. A run goes on only with the same input. */
    String fingerprint();

    /** Bytes to be read altogether, 0 when that is not known; for the progress bar. */
    long bytes();
}
