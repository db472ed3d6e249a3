package wenming.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines of so many columns the way Chinese is set: anywhere between two characters, but no line begins with a closing mark or
 * ends with an opening one (避头尾), a Latin word stays whole, and a number stays with the character that counts it (24 次).
 */
final class Wrap {

    private static final String CLOSING = "，。；：、！？）》」』】〕”’…%％·,.;:!?)]}";
    private static final String OPENING = "（《「『【〔“‘([{";

    private final int columns;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrap(int columns) {
        this.columns = Math.max(4, columns);
    }

    /** At least one line; the text's own line ends are kept. */
    static List<String> lines(String text, int columns) {
        Wrap wrap = new Wrap(columns);
        for (String paragraph : Printable.of(text).split("\n", -1)) {
            chunks(paragraph).forEach(wrap::put);
            wrap.end();
        }
        return wrap.lines;
    }

    private void put(String chunk) {
        if (used + Width.of(chunk.stripTrailing()) > columns && used > 0) {
            end();
        }
        String rest = used == 0 && !lines.isEmpty() ? chunk.stripLeading() : chunk;
        while (Width.of(rest.stripTrailing()) > columns) {
            int cut = fitting(rest);
            line.append(rest, 0, cut);
            end();
            rest = rest.substring(cut);
        }
        line.append(rest);
        used += Width.of(rest);
    }

    private void end() {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
    }

    /** How many chars of a chunk longer than a line fit into one. */
    private int fitting(String chunk) {
        int at = 0;
        int width = 0;
        while (at < chunk.length()) {
            int codePoint = chunk.codePointAt(at);
            width += Width.of(codePoint);
            if (width > columns) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    /** The pieces between which a line may end; joined they are the text. */
    private static List<String> chunks(String text) {
        List<String> chunks = new ArrayList<>();
        int start = 0;
        int previous = -1;
        int beforeThat = -1;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (previous >= 0 && mayBreak(beforeThat, previous, codePoint)) {
                chunks.add(text.substring(start, at));
                start = at;
            }
            beforeThat = previous;
            previous = codePoint;
            at += Character.charCount(codePoint);
        }
        if (start < text.length()) {
            chunks.add(text.substring(start));
        }
        return chunks;
    }

    private static boolean mayBreak(int beforeThat, int previous, int next) {
        if (next == ' ' || CLOSING.indexOf(next) >= 0 || OPENING.indexOf(previous) >= 0) {
            return false;
        }
        if (previous == ' ') {
            return !(Character.isDigit(beforeThat) && Width.wide(next));
        }
        return Width.wide(previous) || Width.wide(next);
    }
}
