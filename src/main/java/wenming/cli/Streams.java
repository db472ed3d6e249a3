package wenming.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes. Always UTF-8: a result has the same bytes on every machine, whatever its locale.
 *
 * @param in standard input
 * @param out results alone
 * @param err everything else
 * @param terminal whether results go to a screen that knows colours
 */
public record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {

    /** Those of this process. */
    static Streams ofProcess() {
        return new Streams(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), Terminal.coloured());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
