package wenming.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A batch as the database knows it. Immutable.
 *
 * @param id random, hard to guess, never a path
 * @param standard id of the standard it is scored against
 * @param sha256 digest of that standard when the job was handed in; it is scored with that one or not at all
 * @param asOf day of assessment for every unit, instead of the day each submission states
 * @param form what kind of file was handed in
 * @param uploaded bytes of what was handed in
 * @param expected units in it, those that cannot be scored included
 * @param units dealt with when it ended, refused ones included
 * @param refused how many of them could not be scored
 * @param created when it was handed in
 * @param started when work on it began for the first time
 * @param ended when it was done, failed or cancelled
 * @param trouble why it failed, for a person; empty when it did not
 */
public record BatchJob(
        String id,
        String standard,
        String sha256,
        Optional<LocalDate> asOf,
        String form,
        long uploaded,
        long expected,
        JobState state,
        long units,
        long refused,
        Instant created,
        Optional<Instant> started,
        Optional<Instant> ended,
        String trouble) {

    /** One that has just been handed in. */
    public static BatchJob queued(
            String id,
            String standard,
            String sha256,
            Optional<LocalDate> asOf,
            String form,
            long uploaded,
            long expected,
            Instant now) {
        return new BatchJob(
                id,
                standard,
                sha256,
                asOf,
                form,
                uploaded,
                expected,
                JobState.QUEUED,
                0,
                0,
                now,
                Optional.empty(),
                Optional.empty(),
                "");
    }
}
