package wenming.web;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wenming.jobs.Jobs;
import wenming.rules.Library;
import wenming.rules.LiveLibrary;

/**
 * The running HTTP server. Thread-safe. It installs no shutdown hook: whoever starts it decides when it ends and calls {@link #close()}.
 */
public final class Server implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final Javalin http;
    private final Engines engines;
    private final Engines drafts;
    private final LiveLibrary rules;
    private final Optional<Jobs> jobs;

    /**
     * @param host name or address to listen on; {@code 127.0.0.1} serves this machine alone and then only requests addressed to a loopback name
     * @param port 0 for any free one
     * @param rules folder with the evidence catalogue and the standards
     * @param data folder for what the server keeps, the batches; without it there are none
     */
    public record Options(String host, int port, Path rules, Optional<Path> data) {}

    private Server(Javalin http, Engines engines, Engines drafts, LiveLibrary rules, Optional<Jobs> jobs) {
        this.http = http;
        this.engines = engines;
        this.drafts = drafts;
        this.rules = rules;
        this.jobs = jobs;
    }

    /**
     * Reads the rules and begins to listen. When it returns, requests are served. Changes of the rules folder are taken over while it runs.
     *
     * @throws wenming.language.InvalidInput when the rules folder, its evidence catalogue or the data folder cannot be used
     * @throws CannotListen when the address is taken or not ours
     */
    public static Server start(Options options) {
        return start(options, Limits.standard(), List.of());
    }

    /** @param more routes beside our own, for tests */
    static Server start(Options options, Limits limits, List<Route> more) {
        LiveLibrary rules = LiveLibrary.open(options.rules(), Clock.systemUTC());
        Optional<Jobs> jobs = jobs(options, rules, limits);
        Engines engines = new Engines(limits, limits.scorings());
        Engines drafts = new Engines(limits, limits.drafts());
        try {
            Javalin http = Javalin.create(config -> {
                JettySetup.configure(config, options.host(), options.port(), limits);
                config.http.prefer405over404 = true;
                config.http.strictContentTypes = true;
                config.http.maxRequestSize = limits.bodyBytes();
                Route.register(routes(rules, engines, drafts, jobs, limits, more), config.routes);
                new Answers(limits).register(config);
            });
            Server server = new Server(http.start(), engines, drafts, rules, jobs);
            rules.watch(limits.rulesEvery());
            return server;
        } catch (RuntimeException e) {
            engines.close();
            drafts.close();
            jobs.ifPresent(Jobs::close);
            rules.close();
            throw e instanceof JavalinException ? CannotListen.on(options, e instanceof JavalinBindException) : e;
        }
    }

    private static Optional<Jobs> jobs(Options options, LiveLibrary rules, Limits limits) {
        try {
            Library library = rules.now().library();
            return options.data()
                    .map(data -> Jobs.open(data, library, limits.batches().jobs(), Clock.systemUTC()));
        } catch (RuntimeException e) {
            rules.close();
            throw e;
        }
    }

    static List<Route> routes(
            LiveLibrary rules, Engines engines, Engines drafts, Optional<Jobs> jobs, Limits limits, List<Route> more) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new Api(rules, new Scoring(new Body(limits), engines)).routes());
        routes.addAll(new Drafts(rules, new Body(limits), drafts).routes());
        routes.addAll(Batches.routes(rules, jobs, limits));
        routes.addAll(Pages.of(rules).routes());
        routes.addAll(more);
        return List.copyOf(routes);
    }

    /** The port it listens on. */
    public int port() {
        return http.port();
    }

    Engines engines() {
        return engines;
    }

    LiveLibrary rules() {
        return rules;
    }

    /** Stops taking requests, lets those in flight finish for a few seconds, then frees everything. May be called twice. */
    @Override
    public void close() {
        jobs.ifPresent(Jobs::stop); // ends the listeners, too, which would keep the server from stopping
        try {
            http.stop();
        } catch (JavalinException e) {
            LOG.warn("停止时仍有请求没有处理完，已中断");
        }
        engines.close();
        drafts.close();
        jobs.ifPresent(Jobs::close);
        rules.close();
    }
}
