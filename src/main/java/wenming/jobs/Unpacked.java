package wenming.jobs;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A gzipped file as it is read; given up when it swells as no submissions do. For one thread. */
final class Unpacked extends FilterInputStream {

    /** Far more than text comes to. */
    private static final int RATIO = 200;

    /** Before the ratio is looked at. */
    private static final int SMALL = 10_000_000;

    private static final int BUFFER = 1 << 16;

    private final long packed;
    private long bytes;

    private Unpacked(InputStream in, long packed) {
        super(in);
        this.packed = packed;
    }

    /** @throws java.util.zip.ZipException when it is no gzip file; so does an EOFException say */
    static InputStream open(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        try {
            return new Unpacked(new GZIPInputStream(raw, BUFFER), Files.size(file));
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        count(n);
        return n;
    }

    private void count(int n) {
        bytes += Math.max(0, n);
        if (bytes > SMALL && bytes / RATIO > packed) {
            throw new TooMuch("压缩文件展开后过大，不予读取。请核对文件，或不压缩直接交。", false);
        }
    }
}
