package wenming.versions;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files so that after a crash or a power cut each is either the old one or the new one, whole. */
final class Disk {

    private Disk() {}

    /** When it returns, the content is on the disk under that name. */
    static void replace(Path target, byte[] content) {
        try {
            Path folder = target.getParent();
            Files.createDirectories(folder);
            Path neighbour = folder.resolve("." + UUID.randomUUID() + ".tmp");
            try {
                write(neighbour, content);
                Files.move(neighbour, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(neighbour);
            }
            settle(folder);
        } catch (IOException e) {
            throw Refusals.storage("写入", target, e);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes the new name itself durable, where the system lets a folder be opened; Windows does not and needs no such step. */
    private static void settle(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
