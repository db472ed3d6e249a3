package wenming.evidence;

import wenming.language.Document;
import wenming.language.InvalidInput;
import wenming.language.Sha256;

/**
 * Reads submissions, the only way they come in: from a file, a batch or a request. Streams, without a tree in between. Immutable; one reader serves
 * all threads.
 */
public final class SubmissionReader {

    /** A longer submission is refused unread. */
    static final int MAX_BYTES = 20_000_000;

    private final ItemTable table;

    public SubmissionReader(Catalog catalog) {
        this.table = new ItemTable(catalog);
    }

    /**
     * Evidence outside the period is no mistake; it only will not count.
     *
     * @param fileName for the diagnostics, may be empty
     * @throws InvalidInput with every mistake found (codes S001…), each with a JSON pointer
     */
    public Submission read(String fileName, byte[] json) {
        SubmissionReading reading = new SubmissionReading(table);
        Document.json("S", fileName, json, MAX_BYTES).read(reading::read);
        return reading.submission(Sha256.of(json));
    }
}
