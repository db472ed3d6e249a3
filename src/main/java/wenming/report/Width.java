package wenming.report;

/** How many columns a text takes in a terminal: a Chinese character takes two (East Asian Width W and F), a combining mark none. */
final class Width {

    /** First and last code point of each wide range, ascending. Ambiguous ones such as “ and … are narrow, as in today's terminals. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x4DBF}, {0x4E00, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF}, {0xFE10, 0xFE19}, {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}
    };

    private Width() {}

    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    static int of(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return wide(codePoint) ? 2 : 1;
    }

    static boolean wide(int codePoint) {
        for (int[] range : WIDE) {
            if (codePoint <= range[1]) {
                return codePoint >= range[0];
            }
        }
        return false;
    }

    /** The text with blanks behind it up to this many columns. */
    static String padded(String text, int columns) {
        return text + blanks(columns - of(text));
    }

    /** The text with blanks before it up to this many columns. */
    static String rightAligned(String text, int columns) {
        return blanks(columns - of(text)) + text;
    }

    static String blanks(int count) {
        return " ".repeat(Math.max(0, count));
    }
}
