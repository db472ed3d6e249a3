package wenming.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Turns whatever a route throws into a problem document. */
final class Answers {

    private final Leftover leftover;

    Answers(Limits limits) {
        this.leftover = new Leftover(limits);
    }

    void register(JavalinConfig config) {
        config.routes.exception(Exception.class, this::answer);
        // Registered by Javalin itself, too, with English texts.
        config.routes.exception(HttpResponseException.class, this::answer);
        config.router.javaLangErrorHandler(Answers::answer);
    }

    private void answer(Exception failure, Context request) {
        Problem problem = Failures.problem(failure);
        if (problem.type() != ProblemType.TOO_SLOW_REQUEST) {
            leftover.discard(request);
        }
        problem.headers().forEach(request::header);
        request.status(problem.type().status())
                .header(SecurityHeaders.POLICY, SecurityHeaders.NO_CONTENT)
                .header(SecurityHeaders.CACHE, "no-store")
                .contentType(Problem.MEDIA_TYPE)
                .result(problem.json(request.path()));
    }

    private static void answer(HttpServletResponse response, Error failure) {
        Problem problem = Failures.problem(failure);
        response.setStatus(problem.type().status());
        response.setContentType(Problem.MEDIA_TYPE);
        try {
            response.getOutputStream().write(problem.json(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
