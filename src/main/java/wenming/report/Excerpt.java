package wenming.report;

import java.util.List;
import wenming.language.Diagnostic;

/** The line a diagnostic is about, with a mark under what is wrong in it, as a terminal shows it: wide characters take two columns. */
public final class Excerpt {

    private static final int MOST = 96;
    private static final String MORE = "…";

    private Excerpt() {}

    /**
     * Two lines ready to be printed, or none when the diagnostic has no place in the file.
     *
     * @param lines the file's lines, without their ends
     */
    public static List<String> of(Diagnostic d, List<String> lines) {
        if (d.line() < 1 || d.line() > lines.size()) {
            return List.of();
        }
        String line = clean(lines.get(d.line() - 1));
        int from = Math.min(Math.max(0, d.column() - 1), line.length());
        int to = d.length() > 0 ? Math.min(line.length(), from + d.length()) : line.length();
        String number = Integer.toString(d.line());
        int start = start(line, from);
        String before = (start > 0 ? MORE : "") + line.substring(start, from);
        String shown = before + line.substring(from);
        String margin = Width.blanks(number.length()) + " │ ";
        String mark = "^".repeat(Math.max(1, Width.of(line.substring(from, to))));
        return List.of(
                number + " │ " + cut(shown, MOST),
                margin + Width.blanks(Width.of(before)) + cut(mark, MOST - Width.of(before)));
    }

    /** A long line is shown from shortly before what is wrong. */
    private static int start(String line, int from) {
        return Width.of(line.substring(0, from)) > MOST / 2 ? Math.max(0, from - 10) : 0;
    }

    private static String cut(String text, int columns) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += Width.of(text.codePointAt(i));
            if (width > columns) {
                return text.substring(0, i) + MORE;
            }
        }
        return text;
    }

    /** One visible character for each: what moves the cursor or hides itself would put the mark under the wrong place. */
    private static String clean(String line) {
        StringBuilder clean = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int type = Character.getType(c);
            boolean unseen = Character.isISOControl(c)
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            clean.append(c == '\t' ? ' ' : unseen ? '\uFFFD' : c);
        }
        return clean.toString();
    }
}
