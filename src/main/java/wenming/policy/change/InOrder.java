package wenming.policy.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work on many things with all processors and takes the results in the order of the things, so that what is made of them does not
 * depend on how many processors there were. Only a few things are under way at a time.
 */
final class InOrder {

    private static final int AHEAD = 4;

    private InOrder() {}

    /**
     * @param work done on several threads at once
     * @param taking done on the caller's thread, in order
     */
    static <T, R> void each(Iterator<T> things, Function<T, R> work, Consumer<R> taking) {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(threads, InOrder::thread);
        try {
            Deque<Future<R>> underWay = new ArrayDeque<>();
            while (things.hasNext() || !underWay.isEmpty()) {
                while (things.hasNext() && underWay.size() < threads * AHEAD) {
                    T thing = things.next();
                    underWay.add(workers.submit(() -> work.apply(thing)));
                }
                taking.accept(result(underWay.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "impact");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while scoring", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
