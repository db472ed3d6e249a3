package wenming.policy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenming.evidence.Submission;
import wenming.evidence.SubmissionReader;
import wenming.language.Cursor;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;

/**
 * A case written out as a submission.
 *
 * @param json the submission
 * @param pointer place of the case in its file
 * @param places for every item of evidence the place of the shorthand it comes from
 */
record WrittenCase(String json, String pointer, List<String> places) {

    private static final Pattern EVIDENCE = Pattern.compile("/evidence/(\\d+)(/.*)?");
    private static final Pattern ITEM_WORDS = Pattern.compile("^第 \\d+ 条材料(「[^」]*」)?：");

    /**
     * Goes through the door of all submissions. What is wrong is told at the line of the case file it comes from, once for all items that one line
     * stands for.
     */
    Optional<Submission> read(Cursor cursor, SubmissionReader reader) {
        try {
            return Optional.of(reader.read("", json.getBytes(StandardCharsets.UTF_8)));
        } catch (InvalidInput e) {
            Set<String> told = new HashSet<>();
            for (Diagnostic d : e.diagnostics()) {
                String place = place(d.pointer());
                String message = ITEM_WORDS.matcher(d.message()).replaceFirst("");
                if (told.add(place + message)) {
                    cursor.errorAt(place, "C" + d.code().substring(1), message, d.remedy());
                }
            }
            return Optional.empty();
        }
    }

    private String place(String inSubmission) {
        Matcher m = EVIDENCE.matcher(inSubmission);
        return m.matches()
                ? places.get(Integer.parseInt(m.group(1)))
                        + Optional.ofNullable(m.group(2)).orElse("")
                : pointer + inSubmission;
    }
}
