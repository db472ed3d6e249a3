package wenming.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The lines of a file as submissions. A line that is too long is passed over without being held. For one thread. */
final class LineSource {

    private final String file;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 14);
    private int at;
    private int filled;
    private long number;
    private boolean ended;

    LineSource(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** The next line that is not blank; empty at the end. */
    Optional<RawSubmission> next() {
        while (!ended) {
            number++;
            boolean fits;
            try {
                fits = read();
            } catch (IOException e) {
                ended = true; // what comes after a damaged place cannot be told from it
                return Optional.of(SubmissionSource.unreadable(file, number));
            }
            byte[] json = line.toByteArray();
            if (!fits) {
                int most = SubmissionReader.MAX_BYTES / 1_000_000;
                return Optional.of(RawSubmission.troubled(file, number, "S003", "这一行过长：超过 " + most + " MB", "一行写一份材料"));
            }
            if (!isBlank(json)) {
                return Optional.of(new RawSubmission(file, number, json, Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** Reads a line without its end; false when it is longer than any submission may be. */
    private boolean read() throws IOException {
        line.reset();
        boolean fits = true;
        while (true) {
            if (at == filled && !fill()) {
                return fits;
            }
            int from = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            fits = fits && line.size() + at - from <= SubmissionReader.MAX_BYTES;
            if (fits) {
                line.write(buffer, from, at - from);
            } else {
                line.reset();
            }
            if (at < filled) {
                at++;
                return fits;
            }
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        ended = filled == 0;
        return !ended;
    }

    private static boolean isBlank(byte[] json) {
        for (byte b : json) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
