package wenming.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * How far a run has safely got: everything up to these lengths is on the disk, whatever lies beyond was cut off by a crash.
 *
 * @param fingerprint of the order it belongs to
 * @param units dealt with, scored or refused
 * @param records bytes of the unit records
 * @param results bytes of the full results
 */
record Checkpoint(String fingerprint, long units, long records, long results) {

    private static final String FILE = "checkpoint";

    static Optional<Checkpoint> in(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            String[] words = Files.readString(file).strip().split(" ");
            return Optional.of(new Checkpoint(
                    words[0], Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The new one takes the old one's place at once: a crash leaves one of the two. */
    void write(Path folder) {
        Path next = folder.resolve(FILE + ".next");
        String words = fingerprint + " " + units + " " + records + " " + results + "\n";
        try {
            Files.write(next, words.getBytes(StandardCharsets.UTF_8));
            try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(next, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
