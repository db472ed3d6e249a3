package wenming.rules;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenming.language.Place;
import wenming.language.Sentence;

/**
 * A sentence of the vocabulary: its template, its slots, and the method it means. Immutable.
 *
 * @param sentence the annotation
 * @param method the method
 * @param place where it may stand
 * @param slots in template order, which is parameter order
 * @param pattern matches a written sentence from its beginning; group n is slot n
 */
record SentenceForm(Sentence sentence, Method method, Place place, List<Slot> slots, Pattern pattern) {

    /** One a method, not one a phrase: each is a class of its own, and rule files hold hundreds of phrases. */
    private static final Map<Method, Saying> CALLS = new ConcurrentHashMap<>();

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern HEAD = Pattern.compile("[ ,{]");

    record Slot(String name, SlotType type, SlotRole role) {}

    static SentenceForm of(Method method) {
        Sentence sentence = method.getAnnotation(Sentence.class);
        List<Slot> slots = new ArrayList<>();
        StringBuilder regex = new StringBuilder();
        Matcher m = SLOT.matcher(sentence.value());
        int end = 0;
        while (m.find()) {
            literal(regex, sentence.value().substring(end, m.start()));
            SlotType type = SlotType.of(method.getParameterTypes()[slots.size()]);
            slots.add(new Slot(m.group(1), type, SlotRole.of(m.group(1))));
            regex.append("\\s*(").append(type.pattern()).append(")\\s*");
            end = m.end();
        }
        literal(regex, sentence.value().substring(end));
        if (slots.size() != method.getParameterCount()) {
            throw new IllegalStateException("slots and parameters differ: " + method);
        }
        return new SentenceForm(
                sentence, method, Place.of(sentence.value()), List.copyOf(slots), Pattern.compile(regex.toString()));
    }

    /** Blanks in a template are optional in a rule file: 达到24次 is as good as 达到 24 次. */
    private static void literal(StringBuilder regex, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            regex.append(c == ' ' ? "\\s*" : Pattern.quote(String.valueOf(c)) + (c == ',' ? "\\s*" : ""));
        }
    }

    /** The method, waiting for the receiver and the values of its slots. */
    Saying call() {
        return CALLS.computeIfAbsent(method, Saying::of);
    }

    /** The template without slots and blanks, to find the nearest sentence to something misspelt. */
    String skeleton() {
        return skeleton(SLOT.matcher(sentence.value()).replaceAll(""));
    }

    static String skeleton(String text) {
        return text.replaceAll("\"[^\"]*\"|\\d+(\\.\\d+)?|[\\s,或、]", "");
    }

    /** The text it always begins with, up to the first blank, comma or slot: most sentences can be ruled out by it alone. */
    String head() {
        return HEAD.split(sentence.value(), 2)[0];
    }

    @Override
    public String toString() {
        return sentence.value();
    }
}
