package wenming.language;

import java.util.Collection;
import java.util.Optional;

/** Finds the word a person most likely meant. Distance is Levenshtein's over characters, as usual for spelling suggestions. */
public final class Nearest {

    private static final int MAX_LENGTH = 80;

    private Nearest() {}

    /** The candidate closest to what was written, unless even the closest shares too little with it. Ties go to the first. */
    public static Optional<String> to(String written, Collection<String> candidates) {
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int distance = distance(shorten(written), shorten(candidate));
            if (distance < bestDistance) {
                bestDistance = distance;
                best = candidate;
            }
        }
        boolean close = best != null && bestDistance <= Math.max(1, Math.max(written.length(), best.length()) * 2 / 3);
        return close ? Optional.of(best) : Optional.empty();
    }

    /** A sentence for the remedy of a diagnostic: the nearest candidate, or the whole choice when it is short, or nothing. */
    public static String remedy(String written, Collection<String> candidates) {
        Optional<String> nearest = to(written, candidates);
        if (nearest.isPresent()) {
            return "是否想写「" + nearest.get() + "」？";
        }
        return candidates.isEmpty() || candidates.size() > 12 ? "" : "可用：" + String.join("、", candidates);
    }

    private static String shorten(String text) {
        return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substitution, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
