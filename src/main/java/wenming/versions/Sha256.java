package wenming.versions;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests as lower-case hexadecimal. */
final class Sha256 {

    private static final String FORM = "[0-9a-f]{64}";
    private static final int SHOWN = 12;

    private Sha256() {}

    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether a text can be a digest, and so may be part of a file name. */
    static boolean isDigest(String text) {
        return text.matches(FORM);
    }

    /** As much as a person needs to tell two apart. */
    static String shown(String digest) {
        return digest.substring(0, Math.min(SHOWN, digest.length()));
    }
}
