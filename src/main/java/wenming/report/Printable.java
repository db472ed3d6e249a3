package wenming.report;

/**
 * Text that comes from outside, fit to be shown: control characters could steer a terminal, and direction marks could make a line read otherwise
 * than it is, so both become a visible mark.
 */
final class Printable {

    private static final int MARK = 0xFFFD;

    private Printable() {}

    static String of(String text) {
        if (text.codePoints().allMatch(Printable::harmless)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\t' ? ' ' : c)
                .map(c -> harmless(c) ? c : MARK)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean harmless(int codePoint) {
        if (codePoint == '\n') {
            return true;
        }
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }
}
