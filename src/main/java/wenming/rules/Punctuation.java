package wenming.rules;

/**
 * Full-width punctuation, curly quotes and odd blanks become their ASCII twins, one character for one, so that columns stay true. What stands
 * inside quotes is the author's text and stays as it is, but for tabs, which would spoil every line it is quoted in; the quotes themselves change.
 */
final class Punctuation {

    private static final String QUOTES = "\"“”〝〞＂";
    private static final String WIDE = "，；：（）！？％＠＃－．／　\u00a0０１２３４５６７８９";
    private static final String ASCII = ",;:()!?%@#-./  0123456789";

    private Punctuation() {}

    static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (QUOTES.indexOf(c) >= 0) {
                quoted = !quoted;
                plain.append('"');
            } else {
                plain.append(quoted && c != '\t' ? c : plain(c));
            }
        }
        return plain.toString();
    }

    private static char plain(char c) {
        if (c == '\t') {
            return ' ';
        }
        int at = c < 0x80 ? -1 : WIDE.indexOf(c);
        if (at >= 0) {
            return ASCII.charAt(at);
        }
        return Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
    }

    /** The line without its comment; a comment starts with # or // outside quotes. */
    static String withoutComment(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '#' || c == '/' && i + 1 < line.length() && line.charAt(i + 1) == '/')) {
                return line.substring(0, i);
            }
        }
        return line;
    }
}
