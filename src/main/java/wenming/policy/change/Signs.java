package wenming.policy.change;

import wenming.scoring.Points;

/** Differences for people: with a sign, and 0 without. */
public final class Signs {

    private Signs() {}

    public static String of(Points difference) {
        return (difference.signum() > 0 ? "+" : "") + difference;
    }

    public static String of(long difference) {
        return (difference > 0 ? "+" : "") + difference;
    }
}
