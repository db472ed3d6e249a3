package wenming.policy;

import java.util.List;

/**
 * One requirement of a source document, in our own words.
 *
 * @param id such as S4-08
 * @param clause of the document
 * @param types what it is by nature, such as COUNT or VETO; at least one
 * @param text short wording
 */
public record Requirement(String id, String clause, List<String> types, String text) {

    public Requirement {
        types = List.copyOf(types);
    }

    /** The source document, such as S4. */
    public String document() {
        return id.substring(0, 2);
    }
}
