package wenming.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenming.jobs.JobStatus;
import wenming.jobs.Jobs;
import wenming.language.Nearest;
import wenming.records.BatchJob;
import wenming.records.JobState;
import wenming.records.UnitQuery;
import wenming.rules.LiveLibrary;
import wenming.tables.results.ResultForm;

/** Batches over HTTP: hand one in, watch it, fetch what came out. Without a data folder every route says so. Thread-safe. */
final class Batches {

    private static final String JSON = Media.JSON.contentType();
    private static final String JOB = BatchJson.PATH + "/{job}";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private final Jobs jobs;
    private final BatchUploads uploads;
    private final BatchEvents events;
    private final int pageSize;

    private Batches(LiveLibrary rules, Body body, Jobs jobs, BatchLimits limits) {
        this.jobs = jobs;
        this.uploads = new BatchUploads(rules, body, jobs);
        this.events = new BatchEvents(jobs, limits.listeners());
        this.pageSize = limits.pageSize();
    }

    /** @param jobs empty when the server has no data folder */
    static List<Route> routes(LiveLibrary rules, Optional<Jobs> jobs, Limits limits) {
        Optional<Batches> open = jobs.map(j -> new Batches(rules, new Body(limits), j, limits.batches()));
        return List.of(
                LocalOnly.post("/api/standards/{id}/batches", on(open, Batches::submit)),
                LocalOnly.get(BatchJson.PATH, on(open, Batches::list)),
                Route.get(JOB, on(open, Batches::status)),
                LocalOnly.delete(JOB, on(open, Batches::cancel)),
                Route.get(JOB + "/events", on(open, Batches::watch)),
                Route.get(JOB + "/results", on(open, Batches::page)),
                Route.get(JOB + "/results/{number}", on(open, Batches::unit)),
                Route.get(JOB + "/results.{format}", on(open, Batches::fetch)));
    }

    private static Handler on(Optional<Batches> open, BiConsumer<Batches, Context> action) {
        return request ->
                action.accept(open.orElseThrow(() -> new Refused(Problem.of(ProblemType.NO_DATA_FOLDER))), request);
    }

    private void submit(Context request) {
        BatchJob job = uploads.submit(request);
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

    private void fetch(Context request) {
        String id = done(request);
        ResultForm form = format(request.pathParam("format"));
        String name = "results-" + id.substring(0, 8) + "." + form.suffix();
        try {
            request.contentType(form.contentType())
                    .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                    .result(Files.newInputStream(jobs.file(id, form)));
        } catch (NoSuchFileException e) {
            throw new Refused(Problem.of(ProblemType.UNKNOWN_BATCH)); // forgotten meanwhile
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResultForm format(String suffix) {
        return ResultForm.of(suffix).orElseThrow(() -> {
            List<String> known =
                    Arrays.stream(ResultForm.values()).map(ResultForm::suffix).toList();
            String nearest = Nearest.to(suffix, known)
                    .map(n -> "是否想要 results." + n + "？")
                    .orElse("");
            String all = Arrays.stream(ResultForm.values())
                    .map(f -> "results." + f.suffix() + "（" + f.purpose() + "）")
                    .collect(Collectors.joining("、"));
            return new Refused(ProblemType.UNKNOWN_FORMAT, "没有这种格式的结果。" + nearest + "可用：" + all + "。");
        });
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
