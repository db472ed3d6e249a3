package wenming.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/**
 * Which names a request may address the server by. A server bound to the loopback interface answers to loopback names alone: otherwise a page on the
 * internet could point its own name at 127.0.0.1 and read what only this machine may see (DNS rebinding). A server bound to a network address is
 * reached by names we cannot know, so there any name will do.
 */
final class HostNames {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String bound;
    private final boolean loopbackOnly;

    /** @param host name or address the server is bound to */
    HostNames(String host) {
        this.bound = canonical(host);
        this.loopbackOnly = isLoopback(host);
    }

    boolean accepts(String name) {
        String host = canonical(name);
        return !loopbackOnly || LOOPBACK.contains(host) || host.equals(bound);
    }

    /** Brackets round an IPv6 address, no dot at the end, lower case. */
    private static String canonical(String name) {
        String host = name.toLowerCase(Locale.ROOT);
        if (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return true; // the stricter choice; binding to it will fail anyway
        }
    }
}
