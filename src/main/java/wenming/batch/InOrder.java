package wenming.batch;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many things at once, with the results in the order of the things. One thread reads, several work, the caller takes. Never holds more than
 * a few portions, however far the reader could run ahead.
 */
final class InOrder<I, O> {

    private static final int PORTIONS_PER_WORKER = 3;

    private final int workers;
    private final Function<I, O> work;

    InOrder(int workers, Function<I, O> work) {
        this.workers = workers;
        this.work = work;
    }

    /**
     * Returns once every portion has been taken.
     *
     * @param portions read on a thread of their own
     * @param taker called on this thread, in order
     */
    void run(Iterator<List<I>> portions, Consumer<List<O>> taker) throws InterruptedException {
        BlockingQueue<Optional<Future<List<O>>>> waiting = new ArrayBlockingQueue<>(workers * PORTIONS_PER_WORKER);
        ExecutorService pool = Executors.newFixedThreadPool(workers, task -> named(task, "wenming-batch"));
        Thread reader = named(() -> read(portions, pool, waiting), "wenming-batch-reader");
        reader.start();
        try {
            for (Optional<Future<List<O>>> next = waiting.take(); next.isPresent(); next = waiting.take()) {
                taker.accept(done(next.get()));
            }
        } finally {
            reader.interrupt();
            pool.shutdownNow();
        }
    }

    private void read(
            Iterator<List<I>> portions, ExecutorService pool, BlockingQueue<Optional<Future<List<O>>>> waiting) {
        try {
            try {
                while (portions.hasNext()) {
                    List<I> portion = portions.next();
                    waiting.put(Optional.of(
                            pool.submit(() -> portion.stream().map(work).toList())));
                }
            } catch (RuntimeException | Error failure) {
                waiting.put(Optional.of(CompletableFuture.failedFuture(failure)));
            }
            waiting.put(Optional.empty());
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt(); // the taker has left
        }
    }

    private static <T> T done(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    private static Thread named(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
