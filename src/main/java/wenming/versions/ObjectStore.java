package wenming.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import wenming.language.Sha256;

/** Contents by their digest: written once, never changed, verified whenever read. Thread-safe, also between processes. */
final class ObjectStore {

    private final Path folder;

    ObjectStore(Path folder) {
        this.folder = folder;
    }

    /** Keeps it and returns its digest. A damaged copy is mended, since the digest says what belongs there. */
    String put(byte[] content) {
        String digest = Sha256.of(content);
        Path file = file(digest);
        if (!holds(file, content)) {
            Disk.replace(file, content);
        }
        return digest;
    }

    private static boolean holds(Path file, byte[] content) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) == content.length
                    && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            throw Refusals.storage("读取", file, e);
        }
    }

    /** Empty when nothing of that digest is kept. */
    Optional<byte[]> find(String digest) {
        Path file = file(digest);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            byte[] content = Files.readAllBytes(file);
            if (!Sha256.of(content).equals(digest)) {
                throw Refusals.damaged(file);
            }
            return Optional.of(content);
        } catch (IOException e) {
            throw Refusals.storage("读取", file, e);
        }
    }

    /** What must be there, because something kept names it. */
    byte[] get(String digest) {
        return find(digest).orElseThrow(() -> Refusals.damaged(file(digest)));
    }

    private Path file(String digest) {
        if (!Sha256.isDigest(digest)) {
            throw Refusals.damaged(folder);
        }
        return folder.resolve(digest.substring(0, 2)).resolve(digest.substring(2));
    }
}
