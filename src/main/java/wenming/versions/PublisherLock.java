package wenming.versions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Held while the live version of one standard is being changed, against other threads and other processes. The system frees it when its owner dies. */
final class PublisherLock implements AutoCloseable {

    private final FileChannel channel;

    private PublisherLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws wenming.language.InvalidInput when another holds it */
    static PublisherLock take(Path folder) {
        Path file = folder.resolve("lock");
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel)) {
                return new PublisherLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw Refusals.storage("写入", file, e);
        }
        throw Refusals.because(Refusals.BUSY, "另一个发布或回退正在进行", "请等它结束，看过新的现行版本后再试");
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException anotherThread) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
