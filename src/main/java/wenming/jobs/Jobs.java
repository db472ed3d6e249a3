package wenming.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wenming.records.BatchJob;
import wenming.records.BatchJobs;
import wenming.records.JobState;
import wenming.records.Records;
import wenming.records.UnitQuery;
import wenming.records.UnitRow;
import wenming.rules.Library;
import wenming.rules.Standard;
import wenming.tables.results.ResultForm;

/**
 * All batch jobs of a server. They lie under the data folder, in the database and in a folder each, so that a job that was accepted is done even if the
 * server stops in between. Thread-safe.
 */
public final class Jobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int ID_BYTES = 16;
    private static final Duration SWEEP = Duration.ofHours(1);
    private static final Duration TO_STOP = Duration.ofSeconds(30);

    private final Records database;
    private final BatchJobs records;
    private final Path batches;
    private final JobLimits limits;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Run> runs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService threads;
    private final Trial trial;
    private int comingIn;
    private volatile boolean closing;

    private Jobs(Records database, Path batches, JobLimits limits, Clock clock) {
        this.database = database;
        this.records = database.batchJobs();
        this.batches = batches;
        this.limits = limits;
        this.clock = clock;
        this.trial = new Trial(limits.running(), limits.units());
        this.threads = Executors.newScheduledThreadPool(limits.running(), work -> {
            Thread thread = new Thread(work, "wenming-job");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Opens the data folder and goes on with the jobs that had not ended. A job whose standard is no longer the one it was handed in for fails: half
     * its units would be scored by other rules than the rest.
     *
     * @param library the standards as they are now
     * @throws wenming.language.InvalidInput when the folder cannot be used, or another server uses it
     */
    public static Jobs open(Path data, Library library, JobLimits limits, Clock clock) {
        Records database = Records.open(data);
        try {
            Path batches = Files.createDirectories(data.resolve("batches"));
            Jobs jobs = new Jobs(database, batches, limits, clock);
            jobs.goOn(library);
            jobs.threads.scheduleWithFixedDelay(jobs::sweepSafely, 0, SWEEP.toMillis(), TimeUnit.MILLISECONDS);
            return jobs;
        } catch (IOException e) {
            database.close();
            throw new UncheckedIOException(e);
        }
    }

    private void goOn(Library library) {
        for (JobFolder folder : JobFolder.all(batches)) {
            boolean needed = records.find(folder.job())
                    .filter(j -> j.state() != JobState.FAILED && j.state() != JobState.CANCELLED)
                    .isPresent();
            if (!needed) {
                folder.delete();
            }
        }
        for (BatchJob job : records.open()) {
            library.standard(job.standard())
                    .filter(s -> s.scheme().sha256().equals(job.sha256()))
                    .ifPresentOrElse(standard -> begin(job, library, standard), () -> {
                        String trouble =
                                "服务重启后，标准「" + job.standard() + "」的规则与任务开始时的不同（或暂不能使用），" + "为免前后用两种规则评分，任务已停止。请重新提交。";
                        records.ended(job.id(), JobState.FAILED, 0, 0, clock.instant(), trouble);
                        folder(job.id()).delete();
                    });
        }
    }

    /**
     * Makes room for files that are about to come in.
     *
     * @throws TooMuch when as many jobs wait as may
     */
    public Intake take() {
        synchronized (this) {
            long waiting = runs.values().stream().filter(Run::waiting).count() + comingIn;
            if (waiting >= limits.waiting()) {
                throw new TooMuch("已有 " + waiting + " 个批量任务在等待，请等前面的做完再提交。", true);
            }
            comingIn++;
        }
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        try {
            return new Intake(this, id, folder(id));
        } catch (IOException e) {
            left();
            throw new UncheckedIOException(e);
        }
    }

    synchronized void left() {
        comingIn--;
    }

    /** How many units were handed in, when all of it can be read. */
    int tried(Upload upload, JobFolder folder) {
        return trial.units(upload, folder::previous);
    }

    BatchJob accept(
            String id,
            UploadForm form,
            long bytes,
            int units,
            Library library,
            Standard standard,
            Optional<LocalDate> asOf) {
        BatchJob job = BatchJob.queued(
                id,
                standard.outline().id(),
                standard.scheme().sha256(),
                asOf,
                form.name(),
                bytes,
                units,
                clock.instant());
        records.add(job);
        begin(job, library, standard);
        return job;
    }

    private void begin(BatchJob job, Library library, Standard standard) {
        Run run = new Run(job, standard, library.submissions(), folder(job.id()), limits.workers(), records, clock);
        runs.put(job.id(), run);
        try {
            threads.execute(() -> execute(run));
        } catch (RejectedExecutionException stopping) {
            LOG.info("批量任务 {} 在服务下次启动后开始", job.id());
        }
    }

    private void execute(Run run) {
        try {
            run.execute();
        } finally {
            runs.remove(run.id());
            if (!closing) {
                records.find(run.id())
                        .filter(j -> j.state() == JobState.CANCELLED)
                        .ifPresent(j -> folder(j.id()).delete());
                sweepSafely();
            }
        }
    }

    public Optional<JobStatus> status(String id) {
        return records.find(id).map(this::status);
    }

    /** All of them, the last one handed in first. */
    public List<JobStatus> all() {
        return records.all().stream().map(this::status).toList();
    }

    private JobStatus status(BatchJob job) {
        return new JobStatus(
                job, Optional.ofNullable(runs.get(job.id())).map(Run::pace).orElse(Pace.NONE));
    }

    /** Ends a job that has not ended; what it had scored is gone. False when it had. */
    public boolean cancel(String id) {
        Optional<Run> run = Optional.ofNullable(runs.get(id));
        Pace pace = run.map(Run::pace).orElse(Pace.NONE);
        boolean cancelled = records.ended(id, JobState.CANCELLED, pace.units(), pace.refused(), clock.instant(), "");
        if (cancelled) {
            run.ifPresent(r -> {
                boolean waiting = r.waiting();
                r.stop();
                if (waiting) {
                    folder(id).delete(); // its turn may be hours away
                }
            });
        }
        return cancelled;
    }

    /** How many units of a finished job satisfy the query. */
    public long count(String id, UnitQuery query) {
        return records.count(id, query);
    }

    public List<UnitRow> page(String id, UnitQuery query) {
        return records.page(id, query);
    }

    /** The full line of one unit, without its line end; UTF-8 JSON. Empty when there is no such unit. */
    public Optional<byte[]> line(String id, int number) {
        return records.unit(id, number).map(row -> line(id, row));
    }

    /** The full line of a unit, without its line end. */
    public byte[] line(String id, UnitRow row) {
        ByteBuffer line = ByteBuffer.allocate(row.lineBytes() - 1);
        try (FileChannel file = FileChannel.open(file(id, ResultForm.NDJSON), StandardOpenOption.READ)) {
            while (line.hasRemaining() && file.read(line, row.lineAt() + line.position()) >= 0) {
                // a read may bring less than was asked for
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.array();
    }

    /** Where a result of a finished job lies. */
    public Path file(String id, ResultForm form) {
        return folder(id).result(form);
    }

    /** Only for ids of our own making. */
    private JobFolder folder(String id) {
        return JobFolder.of(batches, id);
    }

    private void sweepSafely() {
        try {
            sweep();
        } catch (RuntimeException e) {
            LOG.error("清理过期的批量任务时出错", e);
        }
    }

    /** Forgets what has been kept long enough. */
    private synchronized void sweep() {
        Instant oldest = clock.instant().minus(limits.age());
        int kept = 0;
        for (BatchJob job : records.all()) {
            if (job.state().ended()) {
                kept++;
                if (kept > limits.kept() || job.ended().orElse(Instant.MAX).isBefore(oldest)) {
                    records.forget(job.id());
                    folder(job.id()).delete();
                }
            }
        }
    }

    public boolean closing() {
        return closing;
    }

    /** Tells every run to stop where it is and takes no new ones; {@link #close} waits for them. */
    public void stop() {
        closing = true;
        runs.values().forEach(Run::stop);
        threads.shutdown();
    }

    /** What has not ended goes on with the next start. */
    @Override
    public void close() {
        stop();
        try {
            if (!threads.awaitTermination(TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("停止时仍有批量任务没有停下，重启后从上次保存的进度接着做");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
