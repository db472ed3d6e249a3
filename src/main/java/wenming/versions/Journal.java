package wenming.versions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenming.language.InvalidInput;
import wenming.language.Sha256;

/** The log of one standard: a chain of entries whose newest is named by the file {@code head}, the only one that is ever replaced. */
final class Journal {

    private static final int DIGEST_CHARACTERS = 64;

    private final String standard;
    private final Path head;
    private final ObjectStore objects;

    Journal(String standard, Path folder, ObjectStore objects) {
        this.standard = standard;
        this.head = folder.resolve("head");
        this.objects = objects;
    }

    /** Every entry, newest first; none when nothing was ever published. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Optional<String> at = newest();
                at.isPresent();
                at = entries.get(entries.size() - 1).previous()) {
            entries.add(entry(at.get()));
        }
        return entries;
    }

    /** The newest entry alone, which says what is live. */
    Optional<Entry> last() {
        return newest().map(this::entry);
    }

    /** Makes the version live. This is the one step before which nothing has happened and after which everything has. */
    void append(Entry entry) {
        String digest = objects.put(entry.bytes());
        Disk.replace(head, (digest + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Digest of the newest entry. */
    Optional<String> newest() {
        if (!Files.exists(head)) {
            return Optional.empty();
        }
        try {
            if (Files.isRegularFile(head) && Files.size(head) == DIGEST_CHARACTERS + 1) {
                String digest = Files.readString(head).strip();
                if (Sha256.isDigest(digest)) {
                    return Optional.of(digest);
                }
            }
        } catch (IOException e) {
            throw Refusals.storage("读取", head, e);
        }
        throw Refusals.damaged(head);
    }

    private Entry entry(String digest) {
        try {
            Entry entry = Entry.of(objects.get(digest));
            if (entry.standard().equals(standard)) {
                return entry;
            }
        } catch (InvalidInput wrong) {
            if (wrong.diagnostics().get(0).code().equals(Refusals.DAMAGED)) {
                throw wrong;
            }
        }
        throw Refusals.damaged(head); // it names something that is no entry of this standard
    }
}
