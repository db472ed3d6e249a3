package wenming.batch;

import java.nio.ByteBuffer;
import wenming.language.Sha256;

/**
 * Remembers which unit came where, in sixteen bytes a unit: by the first 64 bits of the id's SHA-256, so that two different ids meet by chance once
 * in many millions of countries. For one thread.
 */
final class SeenUnits {

    private long[] keys = new long[1 << 11];
    private int[] numbers = new int[1 << 11];
    private int size;

    /** Notes the unit; the number it was first noted with, or 0 when this is the first time. */
    int note(String id, int number) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int at = slot(keys, numbers, key(id));
        if (numbers[at] != 0) {
            return numbers[at];
        }
        keys[at] = key(id);
        numbers[at] = number;
        size++;
        return 0;
    }

    private static int slot(long[] keys, int[] numbers, long key) {
        int at = (int) (key >>> 32) & keys.length - 1;
        while (numbers[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] moreKeys = new long[keys.length * 2];
        int[] moreNumbers = new int[moreKeys.length];
        for (int i = 0; i < keys.length; i++) {
            if (numbers[i] != 0) {
                int at = slot(moreKeys, moreNumbers, keys[i]);
                moreKeys[at] = keys[i];
                moreNumbers[at] = numbers[i];
            }
        }
        keys = moreKeys;
        numbers = moreNumbers;
    }

    private static long key(String id) {
        return ByteBuffer.wrap(Sha256.bytes(id)).getLong();
    }
}
