package wenming.tables.results;

/** Texts from outside, made safe for a program that takes some texts for formulas. */
final class SafeText {

    /** What a formula may begin with in one program or another, full-width twins included. */
    private static final String FORMULA = "=+-@|%＝＋－＠";

    private static final int MOST = 32_000; // a cell of a workbook holds 32,767

    private SafeText() {}

    /**
     * For a file in which every text may become a formula: an apostrophe goes before those that would. Quotes around a text do not stop this.
     * White space in front does not hide a formula.
     */
    static String neutral(String text) {
        String clean = printable(text);
        return begins(clean) ? "'" + clean : clean;
    }

    private static boolean begins(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\ufeff') {
                return FORMULA.indexOf(c) >= 0;
            }
        }
        return false;
    }

    /** Without control characters and lone surrogates, and no longer than a cell may be; line breaks and tabs become blanks. */
    static String printable(String text) {
        StringBuilder kept = new StringBuilder(Math.min(text.length(), MOST));
        text.codePoints().limit(MOST).forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                kept.append(' ');
            } else if (!Character.isISOControl(c)
                    && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                    && (c < 0xFFFE || c > 0xFFFF)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.substring(0, end(kept));
    }

    private static int end(StringBuilder text) {
        if (text.length() <= MOST) {
            return text.length();
        }
        return Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
    }
}
