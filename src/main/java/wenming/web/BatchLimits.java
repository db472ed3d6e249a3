package wenming.web;

import java.time.Duration;
import wenming.jobs.JobLimits;

/**
 * How much the batches may take of the server.
 *
 * @param uploadBytes longest file handed in
 * @param uploadTime in which it must have arrived
 * @param listeners to the progress of jobs at the same time, each of which holds a thread
 * @param pageSize units on a page of results at most
 * @param jobs how much work and room the jobs may take
 */
record BatchLimits(long uploadBytes, Duration uploadTime, int listeners, int pageSize, JobLimits jobs) {

    static BatchLimits standard() {
        int workers =
                Math.max(1, Runtime.getRuntime().availableProcessors() - 1); // one core is left for single requests
        return new BatchLimits(
                500_000_000,
                Duration.ofMinutes(30),
                8,
                500,
                new JobLimits(20, 1, workers, 200_000, 100, Duration.ofDays(30)));
    }
}
