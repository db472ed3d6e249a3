package wenming.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wenming.evidence.SubmissionReader;
import wenming.language.Document;
import wenming.language.InvalidInput;
import wenming.scoring.Scheme;

/** Reads {@code rules/<standard>/cases/*.yaml}. The files of one standard are read by one reader, since names are unique among them. For one thread. */
public final class CaseFile {

    private static final int MAX_BYTES = 2_000_000;

    private final Scheme scheme;
    private final SubmissionReader submissions;
    private final Set<String> names = new HashSet<>();

    /** @param submissions the door through which every case goes */
    public CaseFile(Scheme scheme, SubmissionReader submissions) {
        this.scheme = scheme;
        this.submissions = submissions;
    }

    /**
     * @param fileName for the diagnostics
     * @throws InvalidInput with every mistake found (codes C001…); mistakes of the submission that a case stands for are told at the line of the
     *     shorthand they come from
     */
    public List<RuleCase> read(String fileName, byte[] yaml) {
        CaseListReading reading = new CaseListReading(fileName, scheme, submissions, names);
        Document.yaml("C", fileName, yaml, MAX_BYTES).read(reading::read);
        return reading.cases();
    }
}
