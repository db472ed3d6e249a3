package wenming.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing a client can ask for.
 *
 * @param method GET, POST or DELETE
 * @param path with path parameters in braces, as in the OpenAPI document
 */
record Route(HandlerType method, String path, Handler handler) {

    static Route get(String path, Handler handler) {
        return new Route(HandlerType.GET, path, handler);
    }

    static Route post(String path, Handler handler) {
        return new Route(HandlerType.POST, path, handler);
    }

    static Route delete(String path, Handler handler) {
        return new Route(HandlerType.DELETE, path, handler);
    }

    /** Every route, and for each path the HEAD and OPTIONS that HTTP expects to go with it. */
    static void register(List<Route> routes, RoutesConfig config) {
        Map<String, List<String>> methods = new LinkedHashMap<>();
        for (Route route : routes) {
            List<String> allowed = methods.computeIfAbsent(route.path, path -> new ArrayList<>());
            config.addHttpHandler(route.method, route.path, route.handler);
            allowed.add(route.method.name());
            if (route.method.equals(HandlerType.GET)) {
                // The same work and headers as GET; the layer below leaves out the body.
                config.addHttpHandler(HandlerType.HEAD, route.path, route.handler);
                allowed.add(HandlerType.HEAD.name());
            }
        }
        methods.forEach((path, allowed) -> {
            allowed.add(HandlerType.OPTIONS.name());
            String allow = String.join(", ", allowed);
            config.options(path, request -> {
                request.status(204).header("Allow", allow).res().setContentType(null);
            });
        });
    }
}
