package wenming.evidence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import wenming.language.Keys;

/** The catalogue laid out for reading items: by field index, without look-ups. Immutable, shared by all threads. */
final class ItemTable {

    /** Keys that stand before the fields in {@link #keys()}. */
    static final int ID = 0;

    static final int KIND = 1;
    static final int FIRST_FIELD = 2;

    /** Required of every item, whatever its kind. */
    static final List<Field> ALWAYS = List.of(CommonFields.TITLE, CommonFields.DATE);

    private final Catalog catalog;
    private final List<Field> fields;
    private final Map<String, Row> rows = new HashMap<>();
    private final Keys keys;

    /**
     * @param kind the kind
     * @param allowed by field index, whether its items may have the field
     * @param required fields its items must have
     * @param bounds those between fields its items may have
     */
    record Row(EvidenceKind kind, boolean[] allowed, List<Field> required, List<Bound> bounds) {}

    /** A field that may not exceed another one. */
    record Bound(Field field, Field limit) {}

    private final List<Bound> bounds;

    ItemTable(Catalog catalog) {
        this.catalog = catalog;
        this.fields = catalog.fieldLabels().stream()
                .map(catalog::labelled)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Field::index))
                .toList();
        this.bounds = fields.stream()
                .flatMap(field -> catalog.field(field.notAbove()).map(limit -> new Bound(field, limit)).stream())
                .toList();
        catalog.kinds().forEach(kind -> rows.put(kind.name(), row(kind)));
        Keys all = Keys.required("id", "编号").andRequired("kind", "种类");
        for (Field field : fields) {
            all = all.andOptional(field.name(), field.label());
        }
        this.keys = all;
    }

    private Row row(EvidenceKind kind) {
        boolean[] allowed = new boolean[fields.size()];
        kind.fields().forEach(field -> allowed[field.index()] = true);
        List<Field> required = IntStream.range(0, fields.size())
                .mapToObj(fields::get)
                .filter(field -> kind.required().contains(field.name()))
                .toList();
        List<Bound> within = bounds.stream()
                .filter(b -> allowed[b.field().index()] && allowed[b.limit().index()])
                .toList();
        return new Row(kind, allowed, required, within);
    }

    Catalog catalog() {
        return catalog;
    }

    Keys keys() {
        return keys;
    }

    List<Field> fields() {
        return fields;
    }

    List<Bound> bounds() {
        return bounds;
    }

    Optional<Row> row(String kind) {
        return Optional.ofNullable(rows.get(kind));
    }
}
