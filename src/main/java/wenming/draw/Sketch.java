package wenming.draw;

/**
 * Who first handed something in, by the digest of what it was. Memory is bounded: when the table is full, only every second digest is kept from then
 * on, then every fourth (adaptive sampling, P. Flajolet, Computing 43, 1990). The choice looks at the digest alone, so both copies of a thing are
 * either kept or passed over; {@link #share} says how many are compared. For one thread.
 */
final class Sketch {

    private static final int SLOTS = 1 << 21;
    private static final int FULL = SLOTS / 4 * 3;

    private final int most;
    private long[] digests;
    private int[] owners;
    private int size;
    private int skipped;

    Sketch() {
        this(FULL);
    }

    /** @param most digests kept at a time */
    Sketch(int most) {
        this.most = most;
        digests = new long[Math.min(SLOTS, 1 << 12)];
        owners = new int[digests.length];
    }

    /** One in so many digests is compared. */
    long share() {
        return 1L << skipped;
    }

    /**
     * @param digest 64 well-mixed bits
     * @param owner from 0
     * @return the first owner of this digest, who may be the same; -1 when it is passed over
     */
    int note(long digest, int owner) {
        long key = digest == 0 ? 1 : digest;
        if (!kept(key)) {
            return -1;
        }
        int slot = slot(key);
        if (digests[slot] == key) {
            return owners[slot];
        }
        digests[slot] = key;
        owners[slot] = owner;
        size++;
        if (size >= most) {
            skipped++;
            rebuild(digests.length);
        } else if (size >= digests.length / 4 * 3) {
            rebuild(digests.length * 2);
        }
        return owner;
    }

    private boolean kept(long digest) {
        return (digest >>> 32 & (share() - 1)) == 0;
    }

    private int slot(long digest) {
        int slot = (int) digest & (digests.length - 1);
        while (digests[slot] != 0 && digests[slot] != digest) {
            slot = slot + 1 & (digests.length - 1);
        }
        return slot;
    }

    private void rebuild(int slots) {
        long[] before = digests;
        int[] ownersBefore = owners;
        digests = new long[slots];
        owners = new int[slots];
        size = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0 && kept(before[i])) {
                int slot = slot(before[i]);
                digests[slot] = before[i];
                owners[slot] = ownersBefore[i];
                size++;
            }
        }
    }
}
