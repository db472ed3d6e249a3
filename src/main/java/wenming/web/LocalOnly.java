package wenming.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/**
 * Lets a request through that comes from this machine and from nobody's page but ours. As long as the program knows no users, being at the machine is
 * what entitles a person to change something, so every route that writes is wrapped in it.
 */
final class LocalOnly {

    /** A proxy on this machine makes every client look local; one that says so is believed. */
    private static final List<String> FORWARDED =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    /** {@code none} is what a browser sends when the person typed the address. */
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private static final HostNames LOOPBACK_NAMES = new HostNames("127.0.0.1");

    private LocalOnly() {}

    /** A route that writes. */
    static Route post(String path, Handler handler) {
        return Route.post(path, guarded(handler));
    }

    /** A route that takes something away. */
    static Route delete(String path, Handler handler) {
        return Route.delete(path, guarded(handler));
    }

    /** A route that tells what only this machine should know. */
    static Route get(String path, Handler handler) {
        return Route.get(path, guarded(handler));
    }

    private static Handler guarded(Handler handler) {
        return request -> {
            check(request);
            handler.handle(request);
        };
    }

    /** @throws Refused when the request may come from elsewhere */
    static void check(Context request) {
        boolean local = isLoopback(request.req().getRemoteAddr())
                && isLoopback(request.req().getLocalAddr())
                && LOOPBACK_NAMES.accepts(request.req().getServerName())
                && FORWARDED.stream().allMatch(name -> request.header(name) == null);
        if (!local) {
            throw new Refused(Problem.of(ProblemType.LOCAL_ONLY));
        }
        String origin = request.header("Origin");
        String site = request.header("Sec-Fetch-Site");
        boolean own = (origin == null || origin.equalsIgnoreCase("http://" + request.header("Host")))
                && (site == null || OWN_SITE.contains(site));
        if (!own) {
            throw new Refused(Problem.of(ProblemType.CROSS_SITE));
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress(); // an address in digits is not looked up
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
