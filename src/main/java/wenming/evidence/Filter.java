package wenming.evidence;

import java.util.Optional;

/** One narrowing of a selection: why this item does not count, or nothing when it does. */
interface Filter {

    Optional<String> refusal(Evidence evidence);
}
