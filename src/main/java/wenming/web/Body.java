package wenming.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;

/** The body of a request: JSON in UTF-8, declared as such, not too long and not too slow. Nothing else is read. */
final class Body {

    private static final int CHUNK = 16_384;

    /** Before the pace is looked at; a network may stumble. */
    private static final int GRACE_SECONDS = 2;

    private final Limits limits;

    Body(Limits limits) {
        this.limits = limits;
    }

    /** @throws Refused when it is of another type, too large, too slow, or its framing is broken */
    byte[] read(Context request) {
        requireJson(request);
        try {
            return read(request.req().getInputStream());
        } catch (HttpException.RuntimeException e) {
            throw e.getCode() == ProblemType.TOO_SLOW_REQUEST.status() ? tooSlow() : incomplete();
        } catch (IOException e) {
            throw e.getCause() instanceof TimeoutException ? tooSlow() : incomplete();
        }
    }

    private byte[] read(InputStream in) throws IOException {
        long start = System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream(CHUNK);
        byte[] chunk = new byte[CHUNK];
        long total = 0;
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            total += n;
            requirePace(total, Duration.ofNanos(System.nanoTime() - start));
            if (total > limits.bodyBytes()) {
                int megabytes = limits.bodyBytes() / 1_000_000;
                throw new Refused(ProblemType.TOO_LARGE, "请求正文超过 " + megabytes + " MB。请删去无关内容，或分开提交。");
            }
            body.write(chunk, 0, n);
        }
        return body.toByteArray();
    }

    /** Jetty only watches for silence, so a byte every few seconds would hold a thread as long as it likes. */
    private void requirePace(long total, Duration elapsed) {
        long counted = elapsed.toSeconds() - GRACE_SECONDS;
        if (elapsed.compareTo(limits.bodyTime()) > 0 || total < counted * limits.bodyRate()) {
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
    private static void requireJson(Context request) {
        String type = request.header("Content-Type");
        String canonical = type == null ? "" : type.toLowerCase(Locale.ROOT).replaceAll("[ \"]", "");
        if (!canonical.equals("application/json") && !canonical.equals("application/json;charset=utf-8")) {
            throw new Refused(Problem.of(ProblemType.UNSUPPORTED_CONTENT).with("Accept-Post", "application/json"));
        }
        String encoding = request.header("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Refused(Problem.of(ProblemType.UNSUPPORTED_CONTENT).with("Accept-Encoding", "identity"));
        }
    }
}
