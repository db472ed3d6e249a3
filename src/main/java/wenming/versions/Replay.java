package wenming.versions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import wenming.evidence.Submission;
import wenming.evidence.SubmissionReader;
import wenming.report.JsonReport;
import wenming.rules.Standard;
import wenming.scoring.Assessment;

/** Makes a stored result once more from the same rules and the same submission, and looks whether the same bytes come out. */
public final class Replay {

    private Replay() {}

    /**
     * @param stored the result's bytes
     * @param result what it says of itself
     * @param standard the rules it was made with
     * @param submission the bytes it was made from
     * @return the first difference; empty when every byte is the same
     * @throws wenming.language.InvalidInput when the submission can no longer be read
     */
    public static Optional<FirstDifference> of(
            byte[] stored, StoredResult result, Standard standard, byte[] submission) {
        Submission read = new SubmissionReader(standard.scheme().catalog()).read("", submission);
        Assessment again = standard.assess(read.on(result.asOf()));
        byte[] oneLine = JsonReport.bytes(again);
        if (Arrays.equals(stored, oneLine) || Arrays.equals(stored, indented(again))) {
            return Optional.empty();
        }
        return Optional.of(FirstDifference.between(stored, oneLine));
    }

    /** Whether these rules are the ones the result was made with. */
    public static boolean madeWith(StoredResult result, Standard standard) {
        return standard.scheme().sha256().equals(result.digest());
    }

    private static byte[] indented(Assessment assessment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonReport.writeIndented(assessment, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory take everything
        }
        return bytes.toByteArray();
    }
}
