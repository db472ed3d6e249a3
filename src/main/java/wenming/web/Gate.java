package wenming.web;

import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The outermost handler: gives every answer its headers and turns away what no route needs to see. */
final class Gate extends Handler.Wrapper {

    /**
     * Javalin obeys the first: a GET that acts as a POST slips past whoever looks at methods. The others would begin a WebSocket, for which it opens a
     * session and sets a cookie, though there is none to talk to.
     */
    private static final List<String> REFUSED =
            List.of("X-HTTP-Method-Override", "Sec-WebSocket-Version", "Sec-WebSocket-Key");

    private final HostNames names;
    private final ProblemWriter problems;

    Gate(HostNames names, ProblemWriter problems) {
        this.names = names;
        this.problems = problems;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        SecurityHeaders.put(response.getHeaders());
        if (!names.accepts(Request.getServerName(request))) {
            return problems.write(request, response, callback, Problem.of(ProblemType.WRONG_HOST));
        }
        for (String header : REFUSED) {
            if (request.getHeaders().contains(header)) {
                String detail = "不接受请求头 " + header + "。";
                return problems.write(request, response, callback, Problem.of(ProblemType.BAD_REQUEST, detail));
            }
        }
        return super.handle(request, response, callback);
    }
}
