package wenming.web;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/** The headers every answer carries, errors of the HTTP layer included. A route may tighten or replace one of them. */
final class SecurityHeaders {

    static final String POLICY = "Content-Security-Policy";

    static final String CACHE = "Cache-Control";

    /** For answers that are no page: nothing in them may load or run anything. */
    static final String NO_CONTENT = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** For our own pages: nothing from elsewhere, nothing inline. */
    static final String PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** For the start page, which shows a report in a frame: the frame inherits this policy, and the report brings its style along. */
    static final String PAGE_WITH_REPORT = PAGE.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    /** For a printable report, which brings its style along; no script, whatever a unit may have written into its evidence. */
    static final String REPORT =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final Map<String, String> ALL = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            POLICY,
            NO_CONTENT,
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            CACHE,
            "no-store");

    private SecurityHeaders() {}

    static void put(HttpFields.Mutable headers) {
        ALL.forEach(headers::put);
    }
}
