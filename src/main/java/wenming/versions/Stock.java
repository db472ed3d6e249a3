package wenming.versions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wenming.language.Sha256;

/** Sets of rules in the object store: put in whole, got back verified. A small file named after a standard's digest says which manifest is its own. */
final class Stock {

    private final ObjectStore objects;
    private final Path digests;

    Stock(ObjectStore objects, Path digests) {
        this.objects = objects;
        this.digests = digests;
    }

    /** Keeps every file and the manifest that names them. */
    String put(String standard, String version, String digest, Draft draft) {
        Manifest manifest = new Manifest(
                standard, version, digest, objects.put(draft.catalog()), stored(draft.loaded()), stored(draft.cases()));
        String name = objects.put(manifest.bytes());
        Path index = digests.resolve(digest);
        if (!Files.isRegularFile(index)) {
            Disk.replace(index, name.getBytes(StandardCharsets.US_ASCII));
        }
        return name;
    }

    private SortedMap<String, String> stored(Map<String, byte[]> files) {
        SortedMap<String, String> stored = new TreeMap<>();
        files.forEach((name, content) -> stored.put(name, objects.put(content)));
        return stored;
    }

    Manifest manifest(String name) {
        return Manifest.of(objects.get(name));
    }

    /** The rules whose digest a result carries, if they are kept. */
    Optional<Manifest> byDigest(String digest) {
        Path index = digests.resolve(digest);
        if (!Sha256.isDigest(digest) || !Files.isRegularFile(index)) {
            return Optional.empty();
        }
        try {
            Manifest manifest = manifest(Files.readString(index, StandardCharsets.US_ASCII));
            return Optional.of(manifest).filter(m -> m.digest().equals(digest));
        } catch (IOException e) {
            throw Refusals.storage("读取", index, e);
        }
    }

    /** Its files, each verified. */
    Draft draft(Manifest manifest) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        SortedMap<String, byte[]> cases = new TreeMap<>();
        manifest.files().forEach((name, digest) -> files.put(name, objects.get(digest)));
        manifest.cases().forEach((name, digest) -> cases.put(name, objects.get(digest)));
        String label = manifest.standard() + "@" + manifest.version();
        return new Draft(label, files, cases, objects.get(manifest.catalog()));
    }
}
