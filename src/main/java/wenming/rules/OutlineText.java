package wenming.rules;

import java.nio.charset.StandardCharsets;

/**
 * The text of standard.yaml, to find the place of something that was read from it long before it turned out wrong.
 *
 * @param file how a person names it
 */
record OutlineText(String file, String text) {

    static OutlineText of(String file, byte[] bytes) {
        return new OutlineText(file, new String(bytes, StandardCharsets.UTF_8));
    }

    /** The first line that has these words, told as an error of the file; of the whole file when none has them. */
    void error(Findings findings, String code, String words, String message, String remedy) {
        int at = text.indexOf(words);
        findings.error(code, file, line(at), column(at), message, remedy);
    }

    void warning(Findings findings, String code, String words, String message, String remedy) {
        int at = text.indexOf(words);
        findings.warning(code, file, line(at), column(at), message, remedy);
    }

    private int line(int at) {
        return at < 0
                ? 0
                : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private int column(int at) {
        return at < 0 ? 0 : at - text.lastIndexOf('\n', at - 1);
    }
}
