package wenming.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;

/** The body of a request: of a declared type, not too long and not too slow. Nothing else is read. */
final class Body {

    /** Takes a body piece by piece. */
    @FunctionalInterface
    interface Taker {
        void take(byte[] chunk, int length);
    }

    private static final int CHUNK = 16_384;

    /** Before the pace is looked at; a network may stumble. */
    private static final int GRACE_SECONDS = 2;

    private final Limits limits;

    Body(Limits limits) {
        this.limits = limits;
    }

    /**
     * A submission: JSON in UTF-8.
     *
     * @throws Refused when it is of another type, too large, too slow, or its framing is broken
     */
    byte[] read(Context request) {
        requireType(request, "application/json");
        ByteArrayOutputStream body = new ByteArrayOutputStream(CHUNK);
        read(request, limits.bodyBytes(), limits.bodyTime(), (chunk, length) -> body.write(chunk, 0, length));
        return body.toByteArray();
    }

    /**
     * A file too large for memory. Its type is for the caller to look at.
     *
     * @throws Refused when it is compressed on the way, too large, too slow, or its framing is broken
     */
    void upload(Context request, Taker taker) {
        requireUncoded(request);
        BatchLimits most = limits.batches();
        if (request.req().getContentLengthLong() > most.uploadBytes()) {
            throw tooLarge(most.uploadBytes());
        }
        read(request, most.uploadBytes(), most.uploadTime(), taker);
    }

    private void read(Context request, long most, Duration time, Taker taker) {
        try {
            read(request.req().getInputStream(), most, time, taker);
        } catch (HttpException.RuntimeException e) {
            throw e.getCode() == ProblemType.TOO_SLOW_REQUEST.status() ? tooSlow() : incomplete();
        } catch (IOException e) {
            throw e.getCause() instanceof TimeoutException ? tooSlow() : incomplete();
        }
    }

    private void read(InputStream in, long most, Duration time, Taker taker) throws IOException {
        long start = System.nanoTime();
        byte[] chunk = new byte[CHUNK];
        long total = 0;
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            total += n;
            requirePace(total, Duration.ofNanos(System.nanoTime() - start), time);
            if (total > most) {
                throw tooLarge(most);
            }
            taker.take(chunk, n);
        }
    }

    private static Refused tooLarge(long most) {
        return new Refused(ProblemType.TOO_LARGE, "请求正文超过 " + most / 1_000_000 + " MB。请删去无关内容，或分开提交。");
    }

    /** Jetty only watches for silence, so a byte every few seconds would hold a thread as long as it likes. */
    private void requirePace(long total, Duration elapsed, Duration time) {
        long counted = elapsed.toSeconds() - GRACE_SECONDS;
        if (elapsed.compareTo(time) > 0 || total < counted * limits.bodyRate()) {
            throw tooSlow();
        }
    }

    private static Refused tooSlow() {
        return new Refused(Problem.of(ProblemType.TOO_SLOW_REQUEST).with("Connection", "close"));
    }

    private static Refused incomplete() {
        return new Refused(ProblemType.BAD_REQUEST, "请求正文没有传完，或分块格式有误。");
    }

    /** Strictly: a page of another site may send text/plain without asking first, but not this. */
    private static void requireType(Context request, String wanted) {
        String declared = request.header("Content-Type");
        String canonical =
                declared == null ? "" : declared.toLowerCase(Locale.ROOT).replaceAll("[ \"]", "");
        if (!canonical.replaceFirst(";charset=utf-8$", "").equals(wanted)) {
            throw new Refused(Problem.of(ProblemType.UNSUPPORTED_CONTENT).with("Accept-Post", wanted));
        }
        requireUncoded(request);
    }

    private static void requireUncoded(Context request) {
        String encoding = request.header("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Refused(Problem.of(ProblemType.UNSUPPORTED_CONTENT).with("Accept-Encoding", "identity"));
        }
    }
}
