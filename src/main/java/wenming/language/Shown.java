package wenming.language;

import java.util.OptionalInt;

/** Texts from outside: which characters they may hold, and how a piece of one is quoted in a message. */
final class Shown {

    private static final int MOST = 30;

    private Shown() {}

    /** In Chinese quotation marks, short and free of anything invisible. */
    static String quoted(String text) {
        StringBuilder shown = new StringBuilder("「");
        text.codePoints().limit(MOST).forEach(c -> shown.appendCodePoint(isForbidden(c) ? '\uFFFD' : c));
        return shown.append(text.codePointCount(0, text.length()) > MOST ? "…」" : "」")
                .toString();
    }

    /** First character that a text may not hold. */
    static OptionalInt forbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (c >= 0x20 && c < 0x7F || c >= 0x3000 && c < Character.MIN_SURROGATE) {
                continue; // nearly everything, without a look at code points
            }
            c = text.codePointAt(i);
            if (isForbidden(c)) {
                return OptionalInt.of(c);
            }
            i += Character.charCount(c) - 1;
        }
        return OptionalInt.empty();
    }

    /** Control characters, lone surrogates, line separators and marks that turn the direction of writing: they make a report lie. */
    private static boolean isForbidden(int c) {
        return Character.isISOControl(c)
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }
}
