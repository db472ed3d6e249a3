package wenming.language;

/**
 * Turns byte offsets into lines and columns in characters; Jackson counts columns in bytes, three for each Chinese character. Remembers where it got
 * to, as offsets mostly come in rising order.
 */
final class Lines {

    private final byte[] bytes;
    private final int start;
    private int offset;
    private int line = 1;
    private int column = 1;

    /** @param start offset of the first character, after a byte order mark */
    Lines(byte[] bytes, int start) {
        this.bytes = bytes;
        this.start = start;
        this.offset = start;
    }

    Spot at(int wanted) {
        int target = Math.min(wanted, bytes.length);
        if (target < offset) {
            offset = start;
            line = 1;
            column = 1;
        }
        while (offset < target) {
            step(bytes[offset++]);
        }
        return new Spot(line, column);
    }

    private void step(byte b) {
        boolean returnBeforeNewline = b == '\r' && offset < bytes.length && bytes[offset] == '\n';
        if (b == '\n' || b == '\r' && !returnBeforeNewline) {
            line++;
            column = 1;
        } else if ((b & 0xC0) != 0x80) {
            column++;
        }
    }
}
