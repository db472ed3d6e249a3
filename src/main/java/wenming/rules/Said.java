package wenming.rules;

import java.util.List;
import wenming.language.Place;

/**
 * One sentence of a rule with the values in its slots, for those who act on what a rule asks for. Immutable.
 *
 * @param place where it stands in the rule
 * @param means name of the method that it means (see {@link wenming.language.Sentence}), which tells one sentence from another
 * @param values what stands in its slots, in the order of the template: the types of the method's parameters
 */
public record Said(Place place, String means, List<Object> values) {

    public Said {
        values = List.copyOf(values);
    }

    static Said of(Phrase phrase) {
        return new Said(phrase.form().place(), phrase.means(), phrase.arguments());
    }

    /** The value of its n-th slot. */
    public <T> T slot(int n, Class<T> type) {
        return type.cast(values.get(n));
    }

    /** A slot that names one thing or several. */
    public List<String> texts(int n) {
        Object value = values.get(n);
        return value instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of((String) value);
    }
}
