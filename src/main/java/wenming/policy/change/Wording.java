package wenming.policy.change;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a sentence. How it is spaced says nothing: 达到24次 is 达到 24 次. */
final class Wording {

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\d+(?:\\.\\d+)?|[,;、]|[^\\s\\d\",;、]+");
    private static final String VALUE = "\"[^\"]*\"|\\d+(\\.\\d+)?|[,、]|或";

    private Wording() {}

    static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(MatchResult::group).toList();
    }

    static boolean same(String a, String b) {
        return words(a).equals(words(b));
    }

    /** What kind of sentence it is: the words without the values. */
    static List<String> kind(String sentence) {
        return words(sentence).stream().filter(word -> !word.matches(VALUE)).toList();
    }

    /** Both sentences with only as much of them as tells what changed: 达到 24 次 → 30 次. */
    static String shortened(String before, String after) {
        List<String> a = words(before);
        List<String> b = words(after);
        int start = 0;
        while (start < Math.min(a.size(), b.size()) && a.get(start).equals(b.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.size(), b.size()) - start
                && a.get(a.size() - 1 - end).equals(b.get(b.size() - 1 - end))) {
            end++;
        }
        if (a.size() != b.size()) {
            return String.join(" ", a) + " → " + String.join(" ", b);
        }
        int shownEnd = Math.max(0, end - 1); // the word after the value is its unit
        return String.join(" ", a.subList(0, a.size() - shownEnd)) + " → "
                + String.join(" ", b.subList(start, b.size() - shownEnd));
    }

    /** A condition without the word that only joins it to the one before. */
    static String condition(String sentence) {
        return sentence.startsWith("且") ? sentence.substring(1).strip() : sentence;
    }
}
