package wenming.jobs;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wenming.batch.Batch;
import wenming.batch.BatchOrder;
import wenming.batch.Unfinished;
import wenming.evidence.SubmissionReader;
import wenming.records.BatchJob;
import wenming.records.BatchJobs;
import wenming.records.Filing;
import wenming.records.JobState;
import wenming.rules.Standard;

/**
 * One job from its queue to its end. It keeps to the standard it was handed in for, whatever changes meanwhile. {@link #execute} belongs to one thread,
 * everything else may be called on any.
 */
final class Run {

    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    private final BatchJob job;
    private final Standard standard;
    private final SubmissionReader reader;
    private final JobFolder folder;
    private final int workers;
    private final BatchJobs records;
    private final Clock clock;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicReference<Optional<Batch>> batch = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Pace> pace = new AtomicReference<>(Pace.NONE);
    private volatile boolean begun;

    Run(
            BatchJob job,
            Standard standard,
            SubmissionReader reader,
            JobFolder folder,
            int workers,
            BatchJobs records,
            Clock clock) {
        this.job = job;
        this.standard = standard;
        this.reader = reader;
        this.folder = folder;
        this.workers = workers;
        this.records = records;
        this.clock = clock;
    }

    String id() {
        return job.id();
    }

    /** Whether it still waits for its turn. */
    boolean waiting() {
        return !begun && !stopped.get();
    }

    Pace pace() {
        return pace.get();
    }

    /** Ends it soon. What has been scored is kept, so that it can go on after the next start. */
    void stop() {
        stopped.set(true);
        batch.get().ifPresent(Batch::stop);
    }

    /** To its end, whatever that is. */
    void execute() {
        if (stopped.get() || !records.started(job.id(), clock.instant())) {
            return;
        }
        begun = true;
        try {
            score();
        } catch (Stopped | InterruptedException end) {
            LOG.info("批量任务 {} 停在第 {} 个单位", job.id(), pace().units());
        } catch (Unfinished other) {
            fail("保存的进度与这项任务对不上，不能接着做。请重新提交。");
        } catch (RuntimeException | Error failure) {
            if (stopped.get()) {
                return; // cancelled, and its files were taken away under its feet
            }
            String number = UUID.randomUUID().toString();
            LOG.error("批量任务 {} 出错 {}", job.id(), number, failure);
            fail("服务器内部错误，编号 " + number + "。请把编号告诉管理员，日志里有详情。");
        }
    }

    private void score() throws InterruptedException {
        Upload upload = new Upload(
                job.id(),
                UploadForm.valueOf(job.form()),
                folder.path(),
                standard.scheme().catalog());
        BatchOrder order = new BatchOrder(
                List.of(upload), standard, reader, folder.previous(), job.asOf(), folder.work(), workers);
        try (Batch opened = Batch.open(order, Batch.Start.RESUME)) {
            batch.set(Optional.of(opened));
            pace.set(Pace.from(opened.units(), job.expected()));
            check();
            if (!opened.score((units, refused, bytes) -> pace.set(pace.get().reached(units, refused)))) {
                throw new Stopped();
            }
            opened.compare();
            check();
            finish(opened);
        }
    }

    private void finish(Batch scored) {
        try (Filing filing = records.file(job.id())) {
            new Results(scored, folder, this::check).write(filing);
            if (!filing.done(scored.units(), scored.refused(), clock.instant())) {
                throw new Stopped();
            }
        }
        scored.finish();
        folder.deleteUpload();
    }

    private void check() {
        if (stopped.get()) {
            throw new Stopped();
        }
    }

    private void fail(String trouble) {
        records.ended(job.id(), JobState.FAILED, pace().units(), pace().refused(), clock.instant(), trouble);
        folder.delete();
    }
}
