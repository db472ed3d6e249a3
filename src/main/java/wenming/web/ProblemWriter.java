package wenming.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers errors that arise below the routes: a request line that cannot be parsed, an oversized header, a server that is stopping. In place of
 * Jetty's pages, which echo the address and name classes.
 */
final class ProblemWriter implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        if (request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException refused) {
            status = refused.getCode();
        }
        return write(request, response, callback, Problem.of(ProblemType.of(status)));
    }

    boolean write(Request request, Response response, Callback callback, Problem problem) {
        response.setStatus(problem.type().status());
        SecurityHeaders.put(response.getHeaders());
        response.getHeaders().put("Content-Type", Problem.MEDIA_TYPE);
        problem.headers().forEach(response.getHeaders()::put);
        response.write(true, ByteBuffer.wrap(problem.json(instance(request))), callback);
        return true;
    }

    private static String instance(Request request) {
        HttpURI uri = request.getHttpURI();
        boolean unreadable =
                uri == null || uri.getPath() == null || request.getMethod().equals("BAD");
        return unreadable ? "" : uri.getPath();
    }
}
