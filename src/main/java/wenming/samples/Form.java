package wenming.samples;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Arrays;
import java.util.List;
import wenming.evidence.Catalog;
import wenming.evidence.EvidenceKind;
import wenming.evidence.Field;

/** A kind of evidence with its questions answered in advance, because they are asked for every field of every item. Immutable. */
final class Form {

    private static final int NOWHERE = -1;

    final EvidenceKind kind;
    final List<Field> fields;
    /** Of each field of {@link #fields}: what may not be more than it. */
    final List<List<Field>> parts;

    /** Name of the kind. */
    final SerializedString name;
    /** Of each field of {@link #fields}. */
    final List<SerializedString> names;

    private final int[] places;
    private final boolean[] required;

    Form(EvidenceKind kind, Catalog catalog) {
        this.kind = kind;
        this.fields = kind.fields();
        places = new int[catalog.fieldCount()];
        Arrays.fill(places, NOWHERE);
        required = new boolean[catalog.fieldCount()];
        for (int i = 0; i < fields.size(); i++) {
            places[fields.get(i).index()] = i;
            required[fields.get(i).index()] =
                    kind.required().contains(fields.get(i).name());
        }
        name = new SerializedString(kind.name());
        names = fields.stream().map(f -> new SerializedString(f.name())).toList();
        parts = fields.stream()
                .map(whole -> fields.stream()
                        .filter(part -> part.notAbove().equals(whole.name()))
                        .toList())
                .toList();
    }

    boolean has(Field field) {
        return places[field.index()] != NOWHERE;
    }

    boolean requires(Field field) {
        return required[field.index()];
    }

    /** Where the field is in {@link #fields}; negative when this kind does not have it. */
    int place(Field field) {
        return places[field.index()];
    }
}
