package wenming.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.JettyConfig;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Sets up Jetty below the routes: where it listens, what it refuses, how much it takes at a time, how it stops. */
final class JettySetup {

    private static final int MIN_THREADS = 4;
    private static final int THREAD_IDLE_MILLIS = 30_000;
    private static final int UNREAD_BODY_READS = 16;

    private JettySetup() {}

    static void configure(JavalinConfig config, String host, int port, Limits limits) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        JettyConfig jetty = config.jetty;
        jetty.threadPool = new QueuedThreadPool(limits.threads(), MIN_THREADS, THREAD_IDLE_MILLIS);
        jetty.modifyHttpConfiguration(JettySetup::protocol);
        jetty.addConnector((server, http) -> connector(server, http, host, port, limits));
        ProblemWriter problems = new ProblemWriter();
        jetty.modifyServer(server -> {
            server.setErrorHandler(problems);
            server.insertHandler(new GracefulHandler());
            server.insertHandler(new Gate(new HostNames(host), problems));
            server.setStopTimeout(limits.stopTime().toMillis());
        });
        jetty.modifyServletContextHandler(context -> context.setErrorHandler(problems));
    }

    private static void protocol(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        // Javalin's default lets ..%2f.. through to the path parameters.
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setMaxUnconsumedRequestContentReads(UNREAD_BODY_READS);
    }

    private static Connector connector(
            org.eclipse.jetty.server.Server server, HttpConfiguration http, String host, int port, Limits limits) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(limits.idle().toMillis());
        connector.addBean(new NetworkConnectionLimit(limits.connections(), connector));
        return connector;
    }
}
