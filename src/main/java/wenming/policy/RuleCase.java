package wenming.policy;

import java.util.List;
import wenming.evidence.Submission;

/**
 * A rule test as data: a small submission and what must come of it.
 *
 * @param name unique in its standard
 * @param file file it was read from
 * @param line its first line
 * @param rules rules it means to exercise; may be empty
 * @param submission the shorthand written out and read through the same door as any submission
 * @param expected what is compared; everything else is free
 */
public record RuleCase(
        String name, String file, int line, List<String> rules, Submission submission, Expectation expected) {

    public RuleCase {
        rules = List.copyOf(rules);
    }

    /** file:line */
    public String place() {
        return file + ":" + line;
    }
}
