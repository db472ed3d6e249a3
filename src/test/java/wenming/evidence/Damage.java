package wenming.evidence;

import java.util.Arrays;
import java.util.Random;

/** Spoils a file as a bad disk, a bad editor or a bad person would. */
final class Damage {

    static byte[] damaged(byte[] good, Random random) {
        int from = random.nextInt(good.length);
        int to = Math.min(good.length, from + 1 + random.nextInt(60));
        byte[] damaged = good.clone();
        switch (random.nextInt(5)) {
            case 0 -> damaged[from] ^= (byte) (1 << random.nextInt(8));
            case 1 -> damaged = Arrays.copyOf(good, from);
            case 2 -> damaged = joined(good, to, from); // the chunk twice
            case 3 -> damaged = joined(good, from, to); // without the chunk
            default -> damaged[from] = (byte) "{}[]\",:0-e\\".charAt(random.nextInt(11));
        }
        return damaged;
    }

    private static byte[] joined(byte[] bytes, int head, int tail) {
        byte[] joined = Arrays.copyOf(bytes, head + bytes.length - tail);
        System.arraycopy(bytes, tail, joined, head, bytes.length - tail);
        return joined;
    }
}
