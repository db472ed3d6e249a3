package wenming.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import wenming.batch.Inputs;
import wenming.evidence.RawSubmission;
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
    int units(Inputs upload, Supplier<?> previous) {
        places.acquireUninterruptibly();
        try {
            List<Diagnostic> wrong = new ArrayList<>();
            int units = trying(wrong, () -> count(upload)).orElse(0);
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

    private int count(Inputs upload) {
        int units = 0;
        try (Inputs.Reading reading = upload.open()) {
            while (reading.hasNext()) {
                RawSubmission one = reading.next();
                if (one.trouble()
                        .filter(t -> t.code().equals(Upload.UNREADABLE))
                        .isPresent()) {
                    throw new InvalidInput(List.of(one.trouble().get()));
                }
                if (++units > most) {
                    throw new TooMuch("一个批次最多 " + most + " 个单位，请分开提交。", false);
                }
            }
        }
        if (units == 0) {
            throw new InvalidInput(
                    List.of(Diagnostic.error(Upload.UNREADABLE, "", 0, 0, "交来的文件里没有材料", "NDJSON 每行一份材料，表格每行一个单位")));
        }
        return units;
    }
}
