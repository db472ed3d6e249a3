package wenming.language;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A counting word and the unit it counts in: 计算 次数 counts in 次. */
public enum Counter {
    TIMES("次数", "次"),
    PIECES("件数", "件"),
    EVENTS("起数", "起"),
    ITEMS("项数", "项"),
    ARTICLES("篇数", "篇"),
    COPIES("份数", "份"),
    ATTENDANCES("人次", "人次"),
    NUMBER("个数", "个");

    private final String word;
    private final String unit;

    Counter(String word, String unit) {
        this.word = word;
        this.unit = unit;
    }

    /** All words, as a pattern for one slot. */
    public static final String PATTERN =
            Arrays.stream(values()).map(c -> c.word).collect(Collectors.joining("|"));

    private static final Set<String> WORDS =
            Arrays.stream(values()).map(c -> c.word).collect(Collectors.toUnmodifiableSet());

    /** The counter of this word. */
    public static Counter of(String word) {
        return Arrays.stream(values())
                .filter(c -> c.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    /** Whether this is the word of a counter. */
    public static boolean isWord(String text) {
        return WORDS.contains(text);
    }

    /** The unit, such as 次. */
    public String unit() {
        return unit;
    }

    @Override
    public String toString() {
        return word;
    }
}
