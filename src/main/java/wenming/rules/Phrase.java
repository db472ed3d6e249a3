package wenming.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One sentence as written in a rule file. Immutable, shared by all threads.
 *
 * @param form which sentence
 * @param arguments values of its slots
 * @param text as written, normalised
 * @param line from 1
 * @param column of the first character, from 1
 * @param slotColumns column of each slot
 * @param call the method with its arguments, waiting for the receiver
 */
record Phrase(
        SentenceForm form,
        List<Object> arguments,
        String text,
        int line,
        int column,
        List<Integer> slotColumns,
        Call call) {

    /** The same, seen to begin here: an 且 that was left out takes no room in the file. */
    Phrase startingAt(int place) {
        return new Phrase(form, arguments, text, line, place, slotColumns, call);
    }

    /** Says the sentence to its receiver. */
    Object say(Object receiver) {
        return call.on(receiver);
    }

    /** Name of the method it means, which is what tells one sentence from another. */
    String means() {
        return form.method().getName();
    }

    boolean means(Set<String> methods) {
        return methods.contains(means());
    }

    /** The value of its n-th slot. */
    <T> T slot(int n, Class<T> type) {
        return type.cast(arguments.get(n));
    }

    /** Whether a condition holds for this fact. */
    boolean holds(Object fact) {
        return (boolean) say(fact);
    }

    /** Type of fact a condition looks at. */
    Class<?> factType() {
        return form.method().getDeclaringClass();
    }

    /** The sentence without its leading 且, to be quoted in a reason. */
    String spoken() {
        return text.startsWith("且") ? text.substring(1).strip() : text;
    }

    /** Every text in slots of this role. */
    List<String> named(SlotRole role) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (form.slots().get(i).role() == role) {
                if (arguments.get(i) instanceof String s) {
                    names.add(s);
                } else if (arguments.get(i) instanceof List<?> list) {
                    list.forEach(v -> names.add((String) v));
                }
            }
        }
        return names;
    }
}
