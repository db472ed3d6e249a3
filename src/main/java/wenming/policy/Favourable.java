package wenming.policy;

import java.math.BigDecimal;
import java.util.Map;
import wenming.evidence.EvidenceKind;
import wenming.evidence.Field;

/**
 * Fills required fields that a case leaves out, with the value that speaks most for the unit and is still plausible, so that a case names only what
 * it is about: everybody came, full marks, the best of the choices; of an incident the mildest.
 */
final class Favourable {

    private static final String SOME = "10";
    private static final String ARTICLE = "3000";
    private static final String WORKING_DAY = "8";
    private static final BigDecimal FULL_MARKS = BigDecimal.valueOf(100);

    private final EvidenceKind kind;
    private final Map<String, String> item;
    private final String headcount;

    /**
     * @param item values as JSON texts by field name; completed in place
     * @param headcount as a JSON text
     */
    Favourable(EvidenceKind kind, Map<String, String> item, String headcount) {
        this.kind = kind;
        this.item = item;
        this.headcount = headcount;
    }

    void fill() {
        for (Field field : kind.fields()) {
            if (kind.required().contains(field.name()) && !item.containsKey(field.name())) {
                item.put(field.name(), value(field));
            }
        }
    }

    private String value(Field field) {
        return switch (field.type()) {
            case INTEGER, DECIMAL -> number(field);
            case CHOICE ->
                RawJson.text(field.values().get(kind.incident() ? field.values().size() - 1 : 0));
            case DATE -> item.get("date");
            case FLAG -> "false";
            case TEXTS -> "[" + item.get("title") + "]";
            case COUNTS -> "{}";
            default -> RawJson.text(field.name().equals("person") ? "人员1" : kind.name());
        };
    }

    private String number(Field field) {
        return item.containsKey(field.notAbove())
                ? item.get(field.notAbove())
                : kind.fields().stream()
                        .filter(other -> other.notAbove().equals(field.name()) && item.containsKey(other.name()))
                        .map(other -> item.get(other.name()))
                        .findFirst()
                        .orElseGet(() -> byUnit(field));
    }

    private String byUnit(Field field) {
        if (field.max().filter(max -> max.compareTo(FULL_MARKS) <= 0).isPresent()) {
            return field.max().get().toPlainString();
        }
        return switch (field.unit()) {
            case "人" -> headcount;
            case "小时" -> WORKING_DAY;
            case "字" -> ARTICLE;
            default -> SOME;
        };
    }
}
