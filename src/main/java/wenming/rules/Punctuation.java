package wenming.rules;

/** Full-width punctuation, curly quotes and odd blanks become their ASCII twins, one character for one, so that columns stay true. */
final class Punctuation {

    private static final String WIDE = "，；：（）“”〝〞＂！？％＠＃－．／　\u00a0０１２３４５６７８９";
    private static final String ASCII = ",;:()\"\"\"\"\"!?%@#-./  0123456789";

    private Punctuation() {}

    static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int at = c < 0x80 ? -1 : WIDE.indexOf(c);
            plain.append(at < 0 ? (c == '\t' ? ' ' : c) : ASCII.charAt(at));
        }
        return plain.toString();
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
