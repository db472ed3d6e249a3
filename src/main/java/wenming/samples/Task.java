package wenming.samples;

import java.util.List;

/**
 * What one rule asks a unit for.
 *
 * @param rule its name
 * @param forms kinds of evidence that can answer it, at least one
 * @param ask what the evidence must be like
 * @param shape how much of it, and when
 * @param trouble something that should not happen: the fewer the better
 * @param veto whether it bars the unit
 */
record Task(String rule, List<Form> forms, Ask ask, Shape shape, boolean trouble, boolean veto) {

    Task {
        forms = List.copyOf(forms);
    }

    /** Two rules that want the same evidence need it once. */
    String wants() {
        return forms.stream().map(f -> f.kind.name()).toList() + " " + ask.values + ask.numbers.keySet() + ask.topics
                + ask.stated
                + ask.span;
    }
}
