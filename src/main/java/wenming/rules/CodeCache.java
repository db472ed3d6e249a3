package wenming.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Model;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wenming.evidence.Dossier;
import wenming.evidence.Selection;
import wenming.language.Sha256;
import wenming.scoring.ScoreSheet;

/**
 * Compiled code by the digest of what it was made from: the texts, the version of Drools, and the classes of ours that code calls. What is in it runs,
 * so it lies in a folder of the user alone. An entry begins with its own digest; one that does not match, or cannot be read, counts as absent.
 */
final class CodeCache {

    private static final Logger LOG = LoggerFactory.getLogger(CodeCache.class);
    private static final int DIGEST = 32;
    private static final List<Class<?>> CALLED = List.of(ScoreSheet.class, Dossier.class, Selection.class);

    private final Path folder;

    CodeCache(Path folder) {
        this.folder = folder;
    }

    /** In {@code wenming.cache}, else where the system wants caches of this user. */
    static CodeCache standard() {
        String chosen = System.getProperty("wenming.cache", "");
        String xdg = Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).orElse("");
        Path base = xdg.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return new CodeCache(chosen.isEmpty() ? base.resolve("wenming") : Path.of(chosen));
    }

    static String key(Map<String, byte[]> code) {
        MessageDigest digest = Sha256.digest();
        StandardFiles.add(digest, "drools", droolsVersion().getBytes(StandardCharsets.UTF_8));
        CALLED.forEach(type -> StandardFiles.add(digest, type.getName(), bytes(type)));
        code.forEach((name, content) -> StandardFiles.add(digest, name, content));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String droolsVersion() {
        return Optional.ofNullable(Model.class.getPackage().getImplementationVersion())
                .orElse("");
    }

    private static byte[] bytes(Class<?> type) {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<byte[]> get(String key) {
        try {
            byte[] entry = Files.readAllBytes(folder.resolve(key));
            byte[] content = Arrays.copyOfRange(entry, Math.min(DIGEST, entry.length), entry.length);
            boolean whole = entry.length > DIGEST
                    && MessageDigest.isEqual(
                            Arrays.copyOf(entry, DIGEST), Sha256.digest().digest(content));
            return whole ? Optional.of(content) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // not there, or as good as not there: it is compiled again
        }
    }

    /** A folder that cannot be written to costs time, not correctness. */
    void put(String key, byte[] content) {
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            Path part = Files.createTempFile(folder, "part", "");
            Files.write(part, concat(Sha256.digest().digest(content), content));
            Files.move(part, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("程序代码的编译结果存不进 {}，下次启动要重新编译", folder);
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
