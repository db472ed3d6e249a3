package wenming.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page {@code docs/checks.md}, which the program carries along: one section for each {@link CheckCode}. */
public final class CheckPage {

    private CheckPage() {}

    /** The section of one code as Markdown, with its heading. */
    public static String section(CheckCode code) {
        String page = text();
        int from = page.indexOf("## " + code.code() + " ");
        int next = page.indexOf("\n## ", from + 1);
        if (from < 0) {
            throw new IllegalStateException("no section for " + code.code());
        }
        return page.substring(from, next < 0 ? page.length() : next)
                .replaceAll("\n<a id=[^\n]*", "")
                .strip();
    }

    private static String text() {
        try (InputStream page = CheckPage.class.getResourceAsStream("checks.md")) {
            if (page == null) {
                throw new IllegalStateException("checks.md was not packaged");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
