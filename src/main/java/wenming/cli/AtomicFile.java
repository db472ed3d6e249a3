package wenming.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: into a neighbour first, which then takes its place in one step. */
final class AtomicFile {

    private AtomicFile() {}

    /** @throws NotWritten when the file is as it was before */
    static void write(Path target, byte[] content) {
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                Files.write(target, content); // a pipe or a device cannot be replaced
                return;
            }
            Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            Path neighbour = real.resolveSibling(
                    "." + real.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            try {
                Files.write(
                        neighbour,
                        content,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                Files.move(neighbour, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(neighbour);
            }
        } catch (IOException e) {
            throw new NotWritten(target, e);
        }
    }
}
