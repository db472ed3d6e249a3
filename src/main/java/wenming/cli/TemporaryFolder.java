package wenming.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone when the work is done, and also when the process is told to stop (not when it is killed). Safe for use by the shutdown thread. */
final class TemporaryFolder implements AutoCloseable {

    private static final int TRIES = 20;
    private static final long PAUSE_MILLIS = 50;

    private final Path path;
    private final Thread hook;

    private TemporaryFolder(Path path) {
        this.path = path;
        this.hook = new Thread(this::remove, "wenming-temporary-folder");
    }

    static TemporaryFolder create(String name) throws IOException {
        TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory(name));
        Runtime.getRuntime().addShutdownHook(folder.hook);
        return folder;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            remove(); // the process is ending: beside the hook, which does the same
        }
    }

    /** Whoever still writes into the folder while the process ends may add a file in between: then once more. */
    private void remove() {
        try {
            for (int i = 1; !removed() && i < TRIES; i++) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean removed() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
            return true;
        } catch (DirectoryNotEmptyException | NoSuchFileException changing) {
            return false;
        } catch (UncheckedIOException changing) {
            return false;
        }
    }
}
