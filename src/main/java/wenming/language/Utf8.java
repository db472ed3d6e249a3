package wenming.language;

/**
 * Strict UTF-8 (RFC 3629) without the byte 0, which no text holds and UTF-16 is full of. Written out because Jackson guesses the encoding and lets
 * over-long forms and encoded surrogates pass.
 */
final class Utf8 {

    /** Leads of three bytes that any two following bytes may follow, as signed bytes. */
    private static final byte FIRST_PLAIN = (byte) 0xE1;

    private static final byte LAST_PLAIN = (byte) 0xEC;

    /** Following bytes are 0x80 to 0xBF, the lowest signed ones. */
    private static final byte AFTER_FOLLOWERS = (byte) 0xC0;

    private Utf8() {}

    /** Length of the byte order mark at the start, 0 without one. */
    static int mark(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /** Offset of the first byte that is not UTF-8, or -1. */
    static int firstInvalid(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i];
            if (lead > 0) {
                i++;
                continue;
            }
            if (lead >= FIRST_PLAIN && lead <= LAST_PLAIN && i + 2 < bytes.length) {
                if (bytes[i + 1] < AFTER_FOLLOWERS && bytes[i + 2] < AFTER_FOLLOWERS) {
                    i += 3; // nearly every Chinese character, without asking further
                    continue;
                }
            }
            int length = length(lead & 0xFF);
            if (length == 0 || i + length > bytes.length || !isSecond(lead & 0xFF, bytes[i + 1] & 0xFF)) {
                return i;
            }
            for (int k = 2; k < length; k++) {
                if ((bytes[i + k] & 0xC0) != 0x80) {
                    return i;
                }
            }
            i += length;
        }
        return -1;
    }

    private static int length(int lead) {
        if (lead >= 0xE0) {
            return lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        }
        return lead >= 0xC2 ? 2 : 0;
    }

    /** The second byte decides about over-long forms, surrogates and values above U+10FFFF. */
    private static boolean isSecond(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0 && second <= 0xBF;
            case 0xED -> second >= 0x80 && second <= 0x9F;
            case 0xF0 -> second >= 0x90 && second <= 0xBF;
            case 0xF4 -> second >= 0x80 && second <= 0x8F;
            default -> (second & 0xC0) == 0x80;
        };
    }
}
