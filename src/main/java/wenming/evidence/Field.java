package wenming.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A field that evidence may carry, declared once for all kinds.
 *
 * @param index position in {@link Evidence}'s values; unique in a catalogue
 * @param name name in JSON, lower camel case
 * @param label name in rule sentences and reports, Chinese
 * @param type what it holds
 * @param unit unit of a number, empty otherwise
 * @param min smallest number allowed
 * @param max largest number allowed
 * @param notAbove JSON name of the field this one may not exceed (attended: expected), empty when none
 * @param values the choices of a {@link FieldType#CHOICE}, highest or gravest first; order gives rank
 */
public record Field(
        int index,
        String name,
        String label,
        FieldType type,
        String unit,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        String notAbove,
        List<String> values) {

    public Field {
        values = List.copyOf(values);
    }

    /** 0 for the highest choice, larger for lower ones; values outside the list rank last. */
    public int rank(String value) {
        int index = values.indexOf(value);
        return index < 0 ? values.size() : index;
    }
}
