package wenming.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import wenming.jobs.JobStatus;
import wenming.jobs.Jobs;

/**
 * The progress of a job as server-sent events, until the job ends, the client leaves or the server stops. Each listener holds a thread of the server,
 * so there are only so many. Thread-safe.
 */
final class BatchEvents {

    private static final Duration LOOK = Duration.ofMillis(500);

    /** A sign of life before any connection on the way is taken for dead. */
    private static final int LOOKS_PER_SIGN = 8;

    private static final byte[] SIGN = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private final Jobs jobs;
    private final Semaphore places;

    BatchEvents(Jobs jobs, int listeners) {
        this.jobs = jobs;
        this.places = new Semaphore(listeners);
    }

    void send(JobStatus first, Context request) {
        request.contentType("text/event-stream").header("Cache-Control", "no-store");
        if (request.method().equals(HandlerType.HEAD)) {
            return;
        }
        if (!places.tryAcquire()) {
            throw new Refused(Problem.of(ProblemType.TOO_MANY).with("Retry-After", "10"));
        }
        try {
            send(first.job().id(), request.res().getOutputStream());
        } catch (IOException gone) {
            // The client has left, which it may do at any time.
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    private void send(String id, OutputStream out) throws IOException, InterruptedException {
        byte[] sent = {};
        for (int looks = 0; !jobs.closing(); looks++) {
            Optional<JobStatus> now = jobs.status(id);
            if (now.isEmpty()) {
                return; // forgotten meanwhile
            }
            byte[] status = BatchJson.status(now.get());
            boolean ended = now.get().job().state().ended();
            if (!Arrays.equals(status, sent)) {
                out.write(event(ended ? "end" : "progress", status));
                out.flush();
                sent = status;
            } else if (looks % LOOKS_PER_SIGN == 0) {
                out.write(SIGN);
                out.flush();
            }
            if (ended) {
                return;
            }
            Thread.sleep(LOOK.toMillis());
        }
    }

    /** JSON on one line with its line end. */
    private static byte[] event(String name, byte[] json) {
        String data = new String(json, StandardCharsets.UTF_8);
        return ("event: " + name + "\ndata: " + data + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
