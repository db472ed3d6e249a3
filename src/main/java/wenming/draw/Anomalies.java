package wenming.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import wenming.evidence.Catalog;
import wenming.evidence.RawSubmission;
import wenming.evidence.Submission;
import wenming.evidence.SubmissionReader;
import wenming.language.InvalidInput;

/** What is odd about the evidence of each unit, found in one pass over the submissions. Memory: digests up to a bound, and a few words a unit. */
public final class Anomalies {

    /** Nothing was looked at. */
    public static final Anomalies NONE = new Anomalies(Map.of(), new Twins(new Sketch()), List.of());

    private final Map<String, List<Reason>> own;
    private final Twins twins;
    private final List<String> remarks;

    private Anomalies(Map<String, List<Reason>> own, Twins twins, List<String> remarks) {
        this.own = own;
        this.twins = twins;
        this.remarks = remarks;
    }

    /** Reads every submission once; those that cannot be read are counted in the remarks, as they have no result either. */
    public static Anomalies in(Iterator<RawSubmission> submissions, SubmissionReader reader, Catalog catalog) {
        Map<String, List<Reason>> own = new HashMap<>();
        Sketch sketch = new Sketch();
        Twins twins = new Twins(sketch);
        SubmissionCheck check = new SubmissionCheck(catalog);
        int unread = 0;
        int read = 0;
        while (submissions.hasNext()) {
            try {
                Submission submission = submissions.next().read(reader);
                List<Reason> found = check.of(submission);
                if (!found.isEmpty()) {
                    own.putIfAbsent(submission.unit().id(), found);
                }
                twins.note(submission);
                read++;
            } catch (InvalidInput wrong) {
                unread++;
            }
        }
        List<String> remarks = new ArrayList<>(List.of("查对了 " + read + " 份材料"));
        if (unread > 0) {
            remarks.add(unread + " 份材料读不出来，没有查对");
        }
        if (sketch.share() > 1) {
            remarks.add("材料太多，照片和文字每 " + sketch.share() + " 件中比对 1 件");
        }
        return new Anomalies(own, twins, remarks);
    }

    List<Reason> of(String unit) {
        List<Reason> all = new ArrayList<>(twins.of(unit));
        all.addAll(own.getOrDefault(unit, List.of()));
        return all;
    }

    /** What was looked at, for the list's foot. */
    List<String> remarks() {
        return remarks;
    }
}
