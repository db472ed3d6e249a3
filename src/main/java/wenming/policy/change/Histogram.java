package wenming.policy.change;

import java.util.ArrayList;
import java.util.List;
import wenming.scoring.Ledger;

/** How many units reached which tenth of the points they could reach, with the old and the new rules. Exact: 59.996 is below 60. For one thread. */
final class Histogram {

    private static final int TENTHS = 10;

    private final long[] before = new long[TENTHS + 2];
    private final long[] after = new long[TENTHS + 2];

    void addBefore(Ledger ledger) {
        before[band(ledger)]++;
    }

    void addAfter(Ledger ledger) {
        after[band(ledger)]++;
    }

    /** 0 for below nothing, 1 to 10 for the tenths, 11 for all points or more. */
    private static int band(Ledger ledger) {
        long maximum = ledger.maximum().thousandths();
        long earned = ledger.total().thousandths();
        if (earned < 0) {
            return 0;
        }
        return maximum <= 0 || earned >= maximum ? TENTHS + 1 : (int) (1 + earned * TENTHS / maximum);
    }

    /** Lowest first; bands at either end that nobody is in are left out. */
    List<Impact.Band> bands() {
        List<Impact.Band> bands = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            if (before[i] + after[i] > 0 || (!bands.isEmpty() && anyFrom(i))) {
                bands.add(new Impact.Band(label(i), before[i], after[i]));
            }
        }
        return bands;
    }

    private boolean anyFrom(int first) {
        for (int i = first; i < before.length; i++) {
            if (before[i] + after[i] > 0) {
                return true;
            }
        }
        return false;
    }

    private static String label(int band) {
        if (band == 0) {
            return "低于 0";
        }
        return band > TENTHS ? "满分及以上" : (band - 1) * TENTHS + "%–" + band * TENTHS + "%";
    }
}
