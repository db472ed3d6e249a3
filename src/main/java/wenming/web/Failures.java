package wenming.web;

import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wenming.language.Diagnostic;
import wenming.language.Fault;
import wenming.language.InvalidInput;

/** What an exception means to the client. What it does not need to know goes to the log under a number. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** Codes of submissions that are no readable JSON at all. */
    private static final Set<String> UNREADABLE = Stream.of(Fault.SYNTAX, Fault.ENCODING, Fault.LIMIT, Fault.TRAILING)
            .map(fault -> "S" + fault.number())
            .collect(Collectors.toUnmodifiableSet());

    private Failures() {}

    static Problem problem(Throwable failure) {
        if (failure instanceof Refused refused) {
            return refused.problem();
        }
        if (failure instanceof InvalidInput invalid) {
            return invalid(invalid.diagnostics());
        }
        if (failure instanceof MethodNotAllowedResponse refused) {
            return methodNotAllowed(refused);
        }
        if (failure instanceof HttpResponseException refused && refused.getStatus() < 500) {
            return Problem.of(ProblemType.of(refused.getStatus()));
        }
        return internal(failure);
    }

    private static Problem invalid(List<Diagnostic> diagnostics) {
        boolean unreadable = diagnostics.stream().anyMatch(d -> UNREADABLE.contains(d.code()));
        ProblemType type = unreadable ? ProblemType.BROKEN_JSON : ProblemType.INVALID_SUBMISSION;
        return Problem.of(type, summary(diagnostics)).with(diagnostics);
    }

    /** One sentence about all of them. */
    static String summary(List<Diagnostic> diagnostics) {
        Diagnostic d = diagnostics.get(0);
        String column = d.column() > 0 ? "第 " + d.column() + " 列" : "";
        String first = d.message() + (d.line() > 0 ? "（第 " + d.line() + " 行" + column + "）" : "");
        return diagnostics.size() == 1 ? first + "。" : "共 " + diagnostics.size() + " 处错误，第一处：" + first + "。";
    }

    private static Problem methodNotAllowed(MethodNotAllowedResponse refused) {
        // Its details hold one entry, named differently for browsers: the methods, parted by commas.
        String allow = refused.getDetails().values().stream()
                .flatMap(methods -> Arrays.stream(methods.split(", ")))
                .sorted()
                .collect(Collectors.joining(", "));
        return Problem.of(ProblemType.METHOD_NOT_ALLOWED, "这个地址只支持 " + allow + "。")
                .with("Allow", allow);
    }

    private static Problem internal(Throwable failure) {
        String number = UUID.randomUUID().toString();
        LOG.error("内部错误 {}", number, failure);
        return Problem.of(ProblemType.INTERNAL, "服务器内部错误，编号 " + number + "。请把编号告诉管理员，日志里有详情。");
    }
}
