package wenming.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import wenming.rules.LiveLibrary;

/** What a person sees in a browser: the start page, the page for batches and the documentation, with their style and scripts. All of it sits in memory. */
final class Pages {

    private static final String HTML = Media.HTML.contentType();

    private final StartPage start;
    private final BatchPage batches;
    private final String docs;

    private Pages(StartPage start, BatchPage batches, String docs) {
        this.start = start;
        this.batches = batches;
        this.docs = docs;
    }

    static Pages of(LiveLibrary rules) {
        return new Pages(new StartPage(rules), new BatchPage(rules), DocsPage.html(Resource.bytes("openapi.json")));
    }

    List<Route> routes() {
        return List.of(
                Route.get("/", this::start),
                Route.get("/batches", request -> page(request, SecurityHeaders.PAGE, batches.html())),
                Route.get("/api/docs", request -> page(request, SecurityHeaders.PAGE, docs)),
                Route.get("/api/openapi.json", file("openapi.json", Media.JSON.contentType())),
                Route.get("/assets/style.css", file("style.css", "text/css;charset=utf-8")),
                script("page.js"),
                script("start.js"),
                script("batches.js"),
                script("results.js"),
                Route.get("/assets/icon.svg", file("icon.svg", "image/svg+xml")));
    }

    private void start(Context request) {
        page(request, SecurityHeaders.PAGE_WITH_REPORT, start.html(address(request)));
    }

    /** Under which the client reached us; the start page has no path of its own. */
    private static String address(Context request) {
        String url = request.url();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static void page(Context request, String policy, String html) {
        request.header(SecurityHeaders.POLICY, policy).contentType(HTML).result(html);
    }

    private static Route script(String name) {
        return Route.get("/assets/" + name, file(name, "text/javascript;charset=utf-8"));
    }

    private static Handler file(String name, String contentType) {
        byte[] bytes = Resource.bytes(name);
        return request -> request.contentType(contentType).result(bytes);
    }
}
