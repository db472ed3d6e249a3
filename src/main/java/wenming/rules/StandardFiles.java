package wenming.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of one standard as bytes, by name. Nothing is understood yet.
 *
 * @param folder how a person names the folder in a message
 * @param outline content of standard.yaml, empty when there is none
 * @param rules rule files by file name
 * @param others files that nothing loads
 */
record StandardFiles(String folder, byte[] outline, SortedMap<String, byte[]> rules, SortedMap<String, String> others) {

    static final String OUTLINE = "standard.yaml";
    static final String RULES = ".dslr";

    static StandardFiles in(Path folder) {
        SortedMap<String, byte[]> rules = new TreeMap<>();
        SortedMap<String, String> others = new TreeMap<>();
        byte[] outline = new byte[0];
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!Files.isRegularFile(file) || name.startsWith(".")) {
                    continue;
                }
                if (name.equals(OUTLINE)) {
                    outline = Files.readAllBytes(file);
                } else if (name.endsWith(RULES)) {
                    rules.put(name, Files.readAllBytes(file));
                } else {
                    others.put(name, "");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StandardFiles(folder.toString(), outline, rules, others);
    }

    /** How a person names one of the files in a message. */
    String named(String file) {
        return folder.isEmpty() ? file : folder + "/" + file;
    }

    /** Digest of everything that decides a score: the catalogue, the outline and every rule file, by name. */
    String sha256(byte[] catalog) {
        MessageDigest digest = digest();
        add(digest, "evidence.yaml", catalog);
        add(digest, OUTLINE, outline);
        for (Map.Entry<String, byte[]> file : rules.entrySet()) {
            add(digest, file.getKey(), file.getValue());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String name, byte[] content) {
        digest.update((name + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
        digest.update(content);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
