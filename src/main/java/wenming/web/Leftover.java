package wenming.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jetty.http.HttpException;

/**
 * The rest of a body that was refused before it was read. A client that is still sending does not look at the answer, and closing the connection on
 * it would destroy the answer; so some of the rest is read and thrown away.
 */
final class Leftover {

    private static final int CHUNK = 65_536;

    /** How many times the longest body we would have read. */
    private static final int PATIENCE = 3;

    private final Limits limits;

    Leftover(Limits limits) {
        this.limits = limits;
    }

    void discard(Context request) {
        if (request.header("Expect") != null) {
            return; // it waits for us before it sends
        }
        long deadline = System.nanoTime() + limits.idle().toNanos();
        long left = (long) PATIENCE * limits.bodyBytes();
        byte[] chunk = new byte[CHUNK];
        try {
            InputStream in = request.req().getInputStream();
            for (int n = in.read(chunk); n >= 0 && left > 0 && System.nanoTime() < deadline; n = in.read(chunk)) {
                left -= n;
            }
        } catch (IOException | HttpException.RuntimeException e) {
            // Nothing more will come, which is all we wanted to know.
        }
    }
}
