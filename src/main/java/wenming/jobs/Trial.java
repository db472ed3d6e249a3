package wenming.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;

/**
 * Reads what was handed in once through before it becomes a job, so that who hands in a damaged file, or tables whose headings are wrong, hears of it
 * at once. So many at a time: a workbook takes room while it is read. Thread-safe.
 */
final class Trial {

    private final Semaphore places;
    private final int most;

    /** @param most units in a batch */
    Trial(int atOnce, int most) {
        this.places = new Semaphore(atOnce);
        this.most = most;
    }

    /**
     * How many units there are, those included that cannot be scored.
     *
     * @param previous reads last year's results
     * @throws InvalidInput with everything that is wrong with the files as such
     * @throws TooMuch when there are more units than allowed
     */
    int units(Upload upload, Supplier<?> previous) {
        places.acquireUninterruptibly();
        try {
            List<Diagnostic> wrong = new ArrayList<>();
            int units = trying(wrong, () -> upload.units(most)).orElse(0);
            trying(wrong, previous);
            if (!wrong.isEmpty()) {
                throw new InvalidInput(wrong);
            }
            return units;
        } finally {
            places.release();
        }
    }

    private static <T> Optional<T> trying(List<Diagnostic> wrong, Supplier<T> action) {
        try {
            return Optional.of(action.get());
        } catch (InvalidInput found) {
            wrong.addAll(found.diagnostics());
            return Optional.empty();
        }
    }
}
