package wenming.policy.change;

/** Markup being written. Every text from outside is escaped, and what could not be seen or would turn a line around becomes a mark. */
final class PageWriter {

    private static final int MARK = 0xFFFD;
    private static final int FULL = 100;

    private final StringBuilder out = new StringBuilder(1 << 14);

    /** Markup of our own, never a text from outside. */
    void raw(String markup) {
        out.append(markup);
    }

    void tag(String name, String css, String text) {
        out.append('<').append(name);
        if (!css.isEmpty()) {
            out.append(" class=\"").append(css).append('"');
        }
        out.append('>').append(escaped(text)).append("</").append(name).append('>');
    }

    /** A bar as long as this number is large. */
    void bar(String css, long number, long most) {
        long width = most == 0 ? 0 : number * FULL / most;
        out.append("<i class=\"")
                .append(css)
                .append("\" style=\"width:")
                .append(width)
                .append("%\"></i>");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(harmless(c) ? c : MARK);
            }
        });
        return escaped.toString();
    }

    private static boolean harmless(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
