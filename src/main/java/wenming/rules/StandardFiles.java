package wenming.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import wenming.language.Sha256;

/**
 * The files of one standard as bytes, by name. Nothing is understood yet, and a name is never used as a path.
 *
 * @param folder how a person names the folder in a message, empty when the files come from no folder
 * @param outline content of standard.yaml, empty when there is none
 * @param rules rule files by file name
 * @param code plain Drools files, which are program code; only a folder on disk can have brought them
 * @param others files that nothing loads
 */
public record StandardFiles(
        String folder,
        byte[] outline,
        SortedMap<String, byte[]> rules,
        SortedMap<String, byte[]> code,
        SortedMap<String, byte[]> others) {

    /** Name of the file that says what the document says about itself. */
    public static final String OUTLINE = "standard.yaml";
    /** How the name of a plain Drools file ends. */
    static final String CODE = ".drl";
    /** How the name of a rule file ends. */
    public static final String RULES = ".dslr";

    /**
     * The files directly in a folder; folders in it, such as {@code cases}, and hidden files are left out.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static StandardFiles in(Path folder) {
        SortedMap<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, byte[]> code = new TreeMap<>(found);
        code.keySet().removeIf(name -> !name.endsWith(CODE) || name.startsWith("."));
        found.keySet().removeAll(code.keySet());
        return of(folder.toString(), found).trusting(code);
    }

    /** Files without program code. */
    public StandardFiles(
            String folder, byte[] outline, SortedMap<String, byte[]> rules, SortedMap<String, byte[]> others) {
        this(folder, outline, rules, new TreeMap<>(), others);
    }

    private StandardFiles trusting(SortedMap<String, byte[]> code) {
        return new StandardFiles(folder, outline, rules, code, others);
    }

    /** Files that came another way, such as over HTTP, sorted by what their names say they are. */
    public static StandardFiles of(String folder, Map<String, byte[]> files) {
        SortedMap<String, byte[]> rules = new TreeMap<>();
        SortedMap<String, byte[]> others = new TreeMap<>();
        byte[] outline = files.getOrDefault(OUTLINE, new byte[0]);
        files.forEach((name, content) -> {
            if (name.startsWith(".")) {
                return; // left by an editor or a file manager, such as ._1-item.dslr
            }
            if (name.endsWith(RULES)) {
                rules.put(name, content);
            } else if (!name.equals(OUTLINE)) {
                others.put(name, content);
            }
        });
        return new StandardFiles(folder, outline, rules, others);
    }

    /**
     * These files with some exchanged: a draft of one file is checked together with the others as they are.
     *
     * @param folder how a person names the folder of the result, may be empty
     * @param changed new content by file name; empty where the file goes away
     */
    public StandardFiles with(String folder, Map<String, Optional<byte[]>> changed) {
        Map<String, byte[]> all = content();
        changed.forEach((name, content) -> content.ifPresentOrElse(c -> all.put(name, c), () -> all.remove(name)));
        return of(folder, all).trusting(code);
    }

    /** Every file but program code by name, in a map of its own. */
    public Map<String, byte[]> content() {
        Map<String, byte[]> all = new TreeMap<>(rules);
        all.putAll(others);
        if (outline.length > 0) {
            all.put(OUTLINE, outline);
        }
        return all;
    }

    /** How a person names one of the files in a message. */
    String named(String file) {
        return folder.isEmpty() ? file : folder + "/" + file;
    }

    /** Digest of everything that decides a score: the catalogue, the outline and every rule file, by name. */
    String sha256(byte[] catalog) {
        MessageDigest digest = Sha256.digest();
        add(digest, "evidence.yaml", catalog);
        add(digest, OUTLINE, outline);
        for (Map.Entry<String, byte[]> file : rules.entrySet()) {
            add(digest, file.getKey(), file.getValue());
        }
        code.forEach((name, content) -> add(digest, name, content));
        return HexFormat.of().formatHex(digest.digest());
    }

    static void add(MessageDigest digest, String name, byte[] content) {
        digest.update((name + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
        digest.update(content);
    }
}
