package wenming.evidence;

import wenming.language.Counter;

/** The plainest measure: how many items counted. */
final class Counting {

    private Counting() {}

    static Measure count(Resolved resolved, Counter counter) {
        String label = counter.toString();
        return resolved.measure(
                label,
                counter.unit(),
                true,
                basis -> Measure.known(
                        label, counter.unit(), Ratio.of(basis.counted().size()), basis));
    }
}
