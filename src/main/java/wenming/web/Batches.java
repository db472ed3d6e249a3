package wenming.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wenming.jobs.Intake;
import wenming.jobs.JobStatus;
import wenming.jobs.Jobs;
import wenming.jobs.ResultForm;
import wenming.jobs.TooMuch;
import wenming.jobs.UploadForm;
import wenming.records.BatchJob;
import wenming.records.JobState;
import wenming.records.UnitQuery;
import wenming.rules.Library;
import wenming.rules.LiveLibrary;
import wenming.rules.Standard;

/** Batches over HTTP: hand one in, watch it, fetch what came out. Without a data folder every route says so. Thread-safe. */
final class Batches {

    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);
    private static final String JSON = Media.JSON.contentType();
    private static final String JOB = BatchJson.PATH + "/{job}";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
    private static final String RETRY_SECONDS = "60";

    private final LiveLibrary rules;
    private final Body body;
    private final Jobs jobs;
    private final BatchEvents events;
    private final int pageSize;

    private Batches(LiveLibrary rules, Body body, Jobs jobs, BatchLimits limits) {
        this.rules = rules;
        this.body = body;
        this.jobs = jobs;
        this.events = new BatchEvents(jobs, limits.listeners());
        this.pageSize = limits.pageSize();
    }

    /** @param jobs empty when the server has no data folder */
    static List<Route> routes(LiveLibrary rules, Optional<Jobs> jobs, Limits limits) {
        Optional<Batches> open = jobs.map(j -> new Batches(rules, new Body(limits), j, limits.batches()));
        List<Route> routes = new ArrayList<>(List.of(
                LocalOnly.post("/api/standards/{id}/batches", on(open, Batches::submit)),
                LocalOnly.get(BatchJson.PATH, on(open, Batches::list)),
                Route.get(JOB, on(open, Batches::status)),
                LocalOnly.delete(JOB, on(open, Batches::cancel)),
                Route.get(JOB + "/events", on(open, Batches::watch)),
                Route.get(JOB + "/results", on(open, Batches::page)),
                Route.get(JOB + "/results/{number}", on(open, Batches::unit))));
        for (ResultForm form : ResultForm.values()) {
            routes.add(Route.get(JOB + "/results." + form.suffix(), on(open, (b, request) -> b.fetch(form, request))));
        }
        return List.copyOf(routes);
    }

    private static Handler on(Optional<Batches> open, BiConsumer<Batches, Context> action) {
        return request ->
                action.accept(open.orElseThrow(() -> new Refused(Problem.of(ProblemType.NO_DATA_FOLDER))), request);
    }

    private void submit(Context request) {
        Library library = rules.now().library();
        Standard standard = Api.wanted(library, request);
        Optional<LocalDate> asOf = AsOf.of(request);
        UploadForm form =
                UploadForm.of(Body.uploadType(request, UploadForm.mediaTypes())).orElseThrow();
        if (jobs.closing()) {
            throw new Refused(Problem.of(ProblemType.STOPPING));
        }
        BatchJob job;
        try (Intake intake = jobs.take(form)) {
            body.upload(request, intake::write);
            job = intake.submit(library, standard, asOf);
        } catch (TooMuch much) {
            Problem problem =
                    Problem.of(much.later() ? ProblemType.TOO_MANY : ProblemType.TOO_LARGE, much.getMessage());
            throw new Refused(much.later() ? problem.with("Retry-After", RETRY_SECONDS) : problem);
        } catch (UncheckedIOException disk) {
            LOG.error("批量任务的材料写不进数据文件夹", disk);
            throw new Refused(Problem.of(ProblemType.STORAGE));
        }
        request.status(202)
                .header("Location", BatchJson.PATH + "/" + job.id())
                .contentType(JSON)
                .result(BatchJson.status(jobs.status(job.id()).orElseThrow()));
    }

    private void list(Context request) {
        request.contentType(JSON).result(BatchJson.list(jobs.all()));
    }

    private void status(Context request) {
        request.contentType(JSON).result(BatchJson.status(wanted(request)));
    }

    private void cancel(Context request) {
        JobStatus job = wanted(request);
        boolean cancelled =
                job.job().state() == JobState.CANCELLED || jobs.cancel(job.job().id());
        if (!cancelled) {
            throw new Refused(Problem.of(ProblemType.BATCH_ENDED));
        }
        status(request);
    }

    private void watch(Context request) {
        events.send(wanted(request), request);
    }

    private void page(Context request) {
        String id = done(request);
        UnitQuery query = ResultQuery.of(request, pageSize);
        byte[] page = BatchJson.page(id, query, jobs.count(id, query), jobs.page(id, query), row -> jobs.line(id, row));
        request.contentType(JSON).result(page);
    }

    private void unit(Context request) {
        String id = done(request);
        String number = request.pathParam("number");
        byte[] line = Optional.of(number)
                .filter(NUMBER.asMatchPredicate())
                .flatMap(n -> jobs.line(id, Integer.parseInt(n)))
                .orElseThrow(() -> new Refused(Problem.of(ProblemType.UNKNOWN_UNIT)));
        request.contentType(JSON).result(line);
    }

    private void fetch(ResultForm form, Context request) {
        String id = done(request);
        String name = "results-" + id.substring(0, 8) + "." + form.suffix();
        try {
            request.contentType(form.contentType())
                    .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                    .result(Files.newInputStream(jobs.file(id, form)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String done(Context request) {
        BatchJob job = wanted(request).job();
        if (job.state() != JobState.DONE) {
            throw new Refused(Problem.of(ProblemType.BATCH_NOT_DONE));
        }
        return job.id();
    }

    private JobStatus wanted(Context request) {
        return Optional.of(request.pathParam("job"))
                .filter(ID.asMatchPredicate())
                .flatMap(jobs::status)
                .orElseThrow(() -> new Refused(Problem.of(ProblemType.UNKNOWN_BATCH)));
    }
}
