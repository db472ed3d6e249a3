package wenming.policy;

import java.nio.charset.StandardCharsets;

/** Content lines of RFC 5545: escaped, folded at 75 octets without cutting a character, ended by CRLF. */
final class CalendarLines {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder out = new StringBuilder();

    /** A value that is no text, such as a date. */
    void raw(String name, String value) {
        fold(name + ":" + value);
    }

    void text(String name, String value) {
        raw(name, escaped(value));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            String piece = Character.toString(character);
            int size = piece.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                out.append(END).append(' ');
                octets = 1; // the blank counts
            }
            out.append(piece);
            octets += size;
            i += piece.length();
        }
        out.append(END);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
