package wenming.jobs;

import java.time.Duration;

/**
 * How much work and room batches may take.
 *
 * @param waiting jobs not begun yet, those still coming in included
 * @param running jobs at the same time
 * @param workers units scored at once within a job
 * @param units in one job
 * @param kept jobs that have ended; of more, the oldest are forgotten
 * @param age after which a job that has ended is forgotten
 */
public record JobLimits(int waiting, int running, int workers, int units, int kept, Duration age) {}
