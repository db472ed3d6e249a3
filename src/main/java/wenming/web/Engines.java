package wenming.web;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs scorings and checks, only so many at a time and each answered in time. A scoring that takes too long is abandoned but keeps its place until it ends (the
 * rules have a time limit of their own), so abandoned work cannot pile up. Thread-safe.
 */
final class Engines implements AutoCloseable {

    private final Limits limits;
    private final Semaphore places;
    private final ExecutorService threads;

    /** @param places how much may run at the same time */
    Engines(Limits limits, int places) {
        this.limits = limits;
        this.places = new Semaphore(places, true);
        this.threads = Executors.newCachedThreadPool(Engines::thread); // never more than there are places
    }

    /**
     * The result of the work, whose own unchecked exceptions are passed on.
     *
     * @throws Refused when all places are taken for too long, or the work takes too long
     */
    <T> T run(Callable<T> work) {
        try {
            if (!places.tryAcquire(limits.queueTime().toNanos(), TimeUnit.NANOSECONDS)) {
                throw busy(ProblemType.BUSY);
            }
            return start(work).get(limits.scoringTime().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw busy(ProblemType.SCORING_TOO_SLOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy(ProblemType.STOPPING);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    private <T> Future<T> start(Callable<T> work) {
        try {
            return threads.submit(() -> {
                try {
                    return work.call();
                } finally {
                    places.release();
                }
            });
        } catch (RejectedExecutionException e) {
            places.release();
            throw busy(ProblemType.STOPPING);
        }
    }

    private Refused busy(ProblemType type) {
        long seconds = Math.max(1, limits.queueTime().toSeconds());
        return new Refused(Problem.of(type).with("Retry-After", Long.toString(seconds)));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "wenming-scoring");
        thread.setDaemon(true);
        return thread;
    }

    /** To be called once no more requests come in; what is still running may finish. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
