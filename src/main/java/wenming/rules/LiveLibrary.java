package wenming.rules;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;

/**
 * A rules folder that may change while it is used. Whoever scores takes a {@link Snapshot} and keeps to it; a change puts another in its place, all at
 * once. A broken change keeps what was good and says so. Thread-safe.
 */
public final class LiveLibrary implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveLibrary.class);

    private final RulesFolder folder;
    private final Clock clock;
    private final AtomicReference<Snapshot> current;
    private final AtomicReference<ScheduledExecutorService> watch = new AtomicReference<>();
    private String loaded;
    private String lastSeen;

    private LiveLibrary(RulesFolder folder, Clock clock, RulesOnDisk disk) {
        this.folder = folder;
        this.clock = clock;
        this.loaded = disk.fingerprint();
        this.lastSeen = loaded;
        this.current = new AtomicReference<>(Reloading.first(disk, folder, clock.instant()));
    }

    /**
     * Reads every standard of the folder. Nothing is read again before {@link #reload} or {@link #watch} is called.
     *
     * @throws InvalidInput when the folder or its evidence catalogue cannot be used
     */
    public static LiveLibrary open(Path folder, Clock clock) {
        RulesFolder rules = new RulesFolder(folder);
        return new LiveLibrary(rules, clock, RulesOnDisk.read(rules));
    }

    /** What to score with now. Take it once for each piece of work. */
    public Snapshot now() {
        return current.get();
    }

    /** Takes over what is on disk at this moment. */
    public synchronized Snapshot reload() {
        look(false);
        return current.get();
    }

    /**
     * Looks at the folder again and again, in a thread of its own, until closed. A change is taken over at the second look that finds it the same, so
     * that half a set of files is never read.
     *
     * @param every time between two looks
     */
    public void watch(Duration every) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread watching = new Thread(work, "wenming-rules");
            watching.setDaemon(true);
            return watching;
        });
        Optional.ofNullable(watch.getAndSet(thread)).ifPresent(ScheduledExecutorService::shutdownNow);
        thread.scheduleWithFixedDelay(this::lookSafely, every.toNanos(), every.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** A scheduled task that throws once never runs again. */
    private synchronized void lookSafely() {
        try {
            look(true);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("重新读取规则文件夹时出错，继续用原来的规则", e);
        }
    }

    private void look(boolean onlyWhenQuiet) {
        RulesOnDisk disk;
        try {
            disk = RulesOnDisk.read(folder);
        } catch (InvalidInput missing) {
            trouble(missing.diagnostics(), onlyWhenQuiet);
            return;
        } catch (UncheckedIOException e) {
            trouble(List.of(Diagnostic.error("E000", "", 0, 0, "读不了规则文件夹", "请检查文件夹是否还在、有没有权限")), onlyWhenQuiet);
            return;
        }
        String found = disk.fingerprint();
        boolean quiet = found.equals(lastSeen);
        lastSeen = found;
        if (found.equals(loaded) || onlyWhenQuiet && !quiet) {
            return;
        }
        loaded = found;
        replace(Reloading.next(current.get(), disk, folder, clock.instant()));
    }

    private void trouble(List<Diagnostic> diagnostics, boolean onlyWhenQuiet) {
        String found = diagnostics.toString();
        boolean quiet = found.equals(lastSeen);
        lastSeen = found;
        if (!found.equals(loaded) && (quiet || !onlyWhenQuiet)) {
            loaded = found;
            replace(current.get().with(diagnostics));
        }
    }

    private void replace(Snapshot next) {
        Snapshot old = current.getAndSet(next);
        old.without(next).forEach(Standard::close);
        ReloadLog.write(old, next);
    }

    /** Ends the watch and closes the standards; assessments under way still finish. */
    @Override
    public void close() {
        Optional.ofNullable(watch.getAndSet(null)).ifPresent(ScheduledExecutorService::shutdownNow);
        current.get().library().close();
    }
}
