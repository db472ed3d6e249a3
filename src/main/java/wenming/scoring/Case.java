package wenming.scoring;

import java.util.Optional;
import wenming.evidence.Dossier;
import wenming.evidence.Measure;

/**
 * What a term looks at.
 *
 * @param rule name of the rule
 * @param full points of the item
 * @param dossier the unit's dossier
 * @param measure what the rule measured; empty for rules that measure nothing
 */
record Case(String rule, Points full, Dossier dossier, Optional<Measure> measure) {

    /** The measure of a term that cannot do without one; the checker refuses rules that lack it. */
    Measure measured() {
        return measure.orElseThrow(() -> new IllegalStateException("规则「" + rule + "」缺少计算语句"));
    }
}
