package wenming.evidence;

import java.util.List;
import java.util.Set;

/**
 * A kind of evidence, declared once in {@code rules/evidence.yaml}.
 *
 * @param name Chinese name, as used in rules and submissions
 * @param description for the clerk who files it
 * @param fields every field an item of this kind may carry, common ones included
 * @param required JSON names of those it must carry
 * @param attachments how many attachments an item needs before it counts; 0 when none are needed
 * @param incident something that should not happen: none filed is the good case
 * @param standing stays in force: a date before the period counts too
 */
public record EvidenceKind(
        String name,
        String description,
        List<Field> fields,
        Set<String> required,
        int attachments,
        boolean incident,
        boolean standing) {

    public EvidenceKind {
        fields = List.copyOf(fields);
        required = Set.copyOf(required);
    }

    public boolean has(Field field) {
        return fields.contains(field);
    }
}
