package wenming.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms an assessment can be sent in, and which of them a client wants (RFC 9110, 12.5.1). */
enum Media {
    JSON("application", "json"),
    HTML("text", "html"),
    TEXT("text", "plain");

    private static final Pattern RANGE = Pattern.compile("([^/;\\s]+)/([^/;\\s]+)\\s*(;.*)?");
    private static final Pattern QUALITY = Pattern.compile(";\\s*q=(0(?:\\.\\d{1,3})?|1(?:\\.0{1,3})?)\\s*(?:;|$)");

    private final String group;
    private final String form;

    Media(String group, String form) {
        this.group = group;
        this.form = form;
    }

    /** As in the header {@code Content-Type}. */
    String contentType() {
        return group + "/" + form + (this == JSON ? "" : ";charset=utf-8");
    }

    /** The form the client likes best, the first one if it likes several alike; empty when it wants none of them. */
    static Optional<Media> wanted(String accept) {
        Media best = JSON;
        int bestQuality = 0;
        for (Media media : values()) {
            int quality = media.quality(accept.isBlank() ? "*/*" : accept.toLowerCase(Locale.ROOT));
            if (quality > bestQuality) {
                best = media;
                bestQuality = quality;
            }
        }
        return bestQuality > 0 ? Optional.of(best) : Optional.empty();
    }

    /** Thousandths, from the most specific range that covers this form. */
    private int quality(String accept) {
        int quality = 0;
        int bestFit = 0;
        for (String range : accept.split(",")) {
            Matcher m = RANGE.matcher(range.strip());
            int fit = m.matches() ? fit(m.group(1), m.group(2)) : 0;
            if (fit > bestFit) {
                bestFit = fit;
                quality = thousandths(m.group(3));
            }
        }
        return quality;
    }

    private int fit(String group, String form) {
        if (group.equals("*") && form.equals("*")) {
            return 1;
        }
        if (!group.equals(this.group)) {
            return 0;
        }
        return form.equals("*") ? 2 : form.equals(this.form) ? 3 : 0;
    }

    private static int thousandths(String parameters) {
        Matcher m = QUALITY.matcher(parameters == null ? "" : parameters);
        if (!m.find()) {
            return 1000;
        }
        String digits = m.group(1).replace(".", "");
        return Integer.parseInt((digits + "000").substring(0, 4));
    }
}
