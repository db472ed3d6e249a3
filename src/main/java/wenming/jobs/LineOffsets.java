package wenming.jobs;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Notes where each line ends while lines are written. For one thread. */
final class LineOffsets extends FilterOutputStream {

    private long[] ends = new long[1024];
    private int lines;
    private long written;

    LineOffsets(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        for (int i = 0; i < length; i++) {
            if (bytes[from + i] == '\n') {
                note(written + i + 1);
            }
        }
        written += length;
    }

    private void note(long end) {
        if (lines == ends.length) {
            ends = Arrays.copyOf(ends, lines * 2);
        }
        ends[lines++] = end;
    }

    /** @param line from 1 */
    long start(int line) {
        return line == 1 ? 0 : ends[line - 2];
    }

    /** With its line end. */
    int length(int line) {
        return (int) (ends[line - 1] - start(line));
    }
}
