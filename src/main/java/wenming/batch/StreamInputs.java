package wenming.batch;

import java.io.InputStream;
import wenming.evidence.RawSubmission;
import wenming.evidence.SubmissionSource;

/**
 * Submissions one a line from standard input. A run that goes on must be given the same lines again from the first.
 *
 * @param name how a person calls it
 * @param in read once
 */
public record StreamInputs(String name, InputStream in) implements Inputs {

    @Override
    public Reading open() {
        return reading(SubmissionSource.lines(name, in));
    }

    static Reading reading(SubmissionSource source) {
        return new Reading() {
            @Override
            public boolean hasNext() {
                return source.hasNext();
            }

            @Override
            public RawSubmission next() {
                return source.next();
            }

            @Override
            public void close() {
                source.close();
            }
        };
    }

    @Override
    public String fingerprint() {
        return name;
    }

    @Override
    public long bytes() {
        return 0;
    }
}
