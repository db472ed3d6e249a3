package wenming.policy.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Which sentences of a rule became which. Sentences that stayed where they were are left out. */
final class Sentences {

    private final List<String> before;
    private final List<String> after;
    private final List<Pair> pairs = new ArrayList<>();

    /** One of them is empty when a sentence came or went. */
    record Pair(String before, String after) {
        boolean moved() {
            return Wording.same(before, after);
        }
    }

    private Sentences(List<String> before, List<String> after) {
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
    }

    static List<Pair> changed(List<String> before, List<String> after) {
        Sentences sentences = new Sentences(before, after);
        sentences.dropCommon();
        sentences.pair(Wording::same);
        sentences.pair((a, b) -> Wording.kind(a).equals(Wording.kind(b)));
        sentences.pair((a, b) -> firstWord(a).equals(firstWord(b)));
        sentences.before.forEach(a -> sentences.pairs.add(new Pair(a, "")));
        sentences.after.forEach(b -> sentences.pairs.add(new Pair("", b)));
        return sentences.pairs;
    }

    private static String firstWord(String sentence) {
        List<String> words = Wording.words(sentence);
        return words.isEmpty() ? "" : words.get(0);
    }

    /** The longest sequence both have in the same order is what stayed. */
    private void dropCommon() {
        int n = before.size();
        int m = after.size();
        int[][] longest = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                longest[i][j] = Wording.same(before.get(i), after.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        List<String> a = new ArrayList<>();
        List<String> b = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < n || j < m) {
            if (i < n && j < m && Wording.same(before.get(i), after.get(j))) {
                i++;
                j++;
            } else if (j == m || i < n && longest[i + 1][j] >= longest[i][j + 1]) {
                a.add(before.get(i++));
            } else {
                b.add(after.get(j++));
            }
        }
        before.clear();
        before.addAll(a);
        after.clear();
        after.addAll(b);
    }

    private void pair(BiPredicate<String, String> match) {
        for (String a : List.copyOf(before)) {
            after.stream().filter(b -> match.test(a, b)).findFirst().ifPresent(b -> {
                pairs.add(new Pair(a, b));
                before.remove(a);
                after.remove(b);
            });
        }
    }
}
