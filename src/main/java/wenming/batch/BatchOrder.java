package wenming.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import wenming.evidence.SubmissionReader;
import wenming.rules.Standard;

/**
 * What a batch is to do.
 *
 * @param inputs submissions in the order they are to be numbered
 * @param standard against which all units are scored
 * @param reader reads submissions with the standard's catalogue of evidence
 * @param previous last year's results
 * @param asOf day of assessment for every unit, instead of the day each submission states
 * @param work folder for the working files; it must not be used by another run
 * @param workers how many units are scored at once, at least 1
 */
public record BatchOrder(
        List<Inputs> inputs,
        Standard standard,
        SubmissionReader reader,
        Previous previous,
        Optional<LocalDate> asOf,
        Path work,
        int workers) {

    public BatchOrder {
        inputs = List.copyOf(inputs);
        if (workers < 1) {
            throw new IllegalArgumentException("workers must be at least 1, was " + workers);
        }
    }
}
