package wenming.report;

import java.util.List;

/** A page being written. Every text goes through {@link #escaped}, every tag closes itself. */
final class Html {

    private final StringBuilder out = new StringBuilder(1 << 15);

    /** Markup of our own, never a text from outside. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** @param css class names, empty for none */
    Html tag(String name, String css, Runnable body) {
        open(name, css, "");
        body.run();
        return close(name);
    }

    Html tag(String name, String css, String text) {
        open(name, css, "");
        return text(text).close(name);
    }

    /** An empty box, so many per cent wide. */
    Html filled(String css, String percent) {
        open("i", css, " style=\"width:" + escaped(percent) + "%\"");
        return close("i");
    }

    /** A cell over several columns. */
    Html spanning(int columns, String css, String text) {
        open("td", css, " colspan=\"" + columns + "\"");
        return text(text).close("td");
    }

    /** A table whose head is repeated on every printed page. */
    Html table(String css, List<String> headers, Runnable rows) {
        return tag("table", css, () -> {
            tag("thead", "", () -> tag("tr", "", () -> headers.forEach(h -> tag("th", "", h))));
            tag("tbody", "", rows);
        });
    }

    private void open(String name, String css, String attributes) {
        out.append('<').append(name);
        if (!css.isEmpty()) {
            out.append(" class=\"").append(escaped(css)).append('"');
        }
        out.append(attributes).append('>');
    }

    private Html close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        String printable = Printable.of(text);
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
