package wenming.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One item of evidence: a study session, a document, an incident. Immutable; values sit at their field's index so that a rule reads them without
 * a look-up.
 */
public final class Evidence {

    private final String id;
    private final EvidenceKind kind;
    private final Object[] values;

    /** @param values value of each field at {@link Field#index()}, of the Java type {@link FieldType} names; absent ones null. Owned by the new object. */
    Evidence(String id, EvidenceKind kind, Object[] values) {
        this.id = id;
        this.kind = kind;
        this.values = values;
    }

    public String id() {
        return id;
    }

    public EvidenceKind kind() {
        return kind;
    }

    public String title() {
        return (String) values[CommonFields.TITLE.index()];
    }

    public LocalDate date() {
        return (LocalDate) values[CommonFields.DATE.index()];
    }

    public boolean has(Field field) {
        return values[field.index()] != null;
    }

    public Optional<BigDecimal> number(Field field) {
        return Optional.ofNullable((BigDecimal) values[field.index()]);
    }

    public Optional<String> text(Field field) {
        return Optional.ofNullable((String) values[field.index()]);
    }

    public Optional<LocalDate> date(Field field) {
        return Optional.ofNullable((LocalDate) values[field.index()]);
    }

    public boolean flag(Field field) {
        return Boolean.TRUE.equals(values[field.index()]);
    }

    @SuppressWarnings("unchecked")
    public List<String> texts(Field field) {
        Object value = values[field.index()];
        return value == null ? List.of() : (List<String>) value;
    }

    @SuppressWarnings("unchecked")
    public Map<String, BigDecimal> counts(Field field) {
        Object value = values[field.index()];
        return value == null ? Map.of() : (Map<String, BigDecimal>) value;
    }

    @Override
    public String toString() {
        return id + " " + title();
    }
}
