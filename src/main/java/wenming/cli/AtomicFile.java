package wenming.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: into a neighbour first, which then takes its place in one step. */
final class AtomicFile {

    private static final int BUFFER = 1 << 18;

    private AtomicFile() {}

    /** @throws NotWritten when the file is as it was before */
    static void write(Path target, byte[] content) {
        write(target, out -> out.write(content));
    }

    /** What goes into the file, written piece by piece. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @throws NotWritten when the file is as it was before */
    static void write(Path target, Content content) {
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                fill(target, content); // a pipe or a device cannot be replaced
                return;
            }
            Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            Path neighbour = real.resolveSibling(
                    "." + real.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            try {
                fill(neighbour, content);
                Files.move(neighbour, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(neighbour);
            }
        } catch (IOException e) {
            throw new NotWritten(target, e);
        }
    }

    private static void fill(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            content.writeTo(out);
        }
    }
}
