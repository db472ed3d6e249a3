package wenming.jobs;

import java.time.Duration;
import java.time.Instant;
import wenming.records.BatchJob;
import wenming.records.JobState;

/**
 * A job and how far it has got. Immutable.
 *
 * @param job as the database has it
 * @param pace of the run, while there is one
 */
public record JobStatus(BatchJob job, Pace pace) {

    public long units() {
        return job.state().ended() ? job.units() : pace.units();
    }

    public long refused() {
        return job.state().ended() ? job.refused() : pace.refused();
    }

    /** Units a second: now, or over the whole time when it is done. */
    public long rate() {
        if (!job.state().ended()) {
            return pace.rate();
        }
        if (job.started().isEmpty() || job.ended().isEmpty()) {
            return 0;
        }
        Instant started = job.started().get();
        long millis = Math.max(1, Duration.between(started, job.ended().get()).toMillis());
        return job.units() * 1000 / millis;
    }

    /** Whole per cent. */
    public int percent() {
        return job.state() == JobState.DONE ? 100 : pace.percent();
    }
}
