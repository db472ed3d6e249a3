package wenming.language;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, the one digest used: of submissions, rules, results and keys. As text it is lower-case hexadecimal. */
public final class Sha256 {

    private static final String FORM = "[0-9a-f]{64}";
    private static final int SHOWN = 12;

    private Sha256() {}

    public static String of(byte[] content) {
        return hexadecimal(digest().digest(content));
    }

    /** Of the text in UTF-8. */
    public static String of(String text) {
        return hexadecimal(bytes(text));
    }

    /** The 32 bytes of the digest of the text in UTF-8. */
    public static byte[] bytes(String text) {
        return digest().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A digest to be fed part by part; for one thread. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String hexadecimal(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    /** Whether a text can be a digest, and so may be part of a file name. */
    public static boolean isDigest(String text) {
        return text.matches(FORM);
    }

    /** As much as a person needs to tell two apart. */
    public static String shown(String digest) {
        return digest.substring(0, Math.min(SHOWN, digest.length()));
    }
}
