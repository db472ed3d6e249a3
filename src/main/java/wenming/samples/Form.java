package wenming.samples;

import java.util.List;
import wenming.evidence.Catalog;
import wenming.evidence.EvidenceKind;
import wenming.evidence.Field;

/** A kind of evidence with its questions answered in advance, because they are asked for every field of every item. Immutable. */
final class Form {

    final EvidenceKind kind;
    final List<Field> fields;
    private final boolean[] has;
    private final boolean[] required;

    Form(EvidenceKind kind, Catalog catalog) {
        this.kind = kind;
        this.fields = kind.fields();
        has = new boolean[catalog.fieldCount()];
        required = new boolean[catalog.fieldCount()];
        for (Field field : fields) {
            has[field.index()] = true;
            required[field.index()] = kind.required().contains(field.name());
        }
    }

    boolean has(Field field) {
        return has[field.index()];
    }

    boolean requires(Field field) {
        return required[field.index()];
    }

    int size() {
        return has.length;
    }
}
