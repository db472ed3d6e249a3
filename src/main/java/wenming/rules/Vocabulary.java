package wenming.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenming.language.Place;

/** Every sentence a rule may say, for those who write rules and for the pages that teach it. Made from the annotated methods; immutable. */
public final class Vocabulary {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private static final List<Entry> ENTRIES =
            SentenceBook.all().stream().map(Vocabulary::entry).toList();

    private Vocabulary() {}

    /**
     * A sentence.
     *
     * @param place where in a rule it stands
     * @param pattern the sentence with 〔what must stand there〕 in each slot
     * @param example a line to copy
     * @param means what it says, in Chinese
     * @param slots in the order of the sentence
     * @param mechanics scoring mechanics it serves, such as M04
     */
    public record Entry(
            Place place, String pattern, String example, String means, List<Slot> slots, List<String> mechanics) {
        public Entry {
            slots = List.copyOf(slots);
            mechanics = List.copyOf(mechanics);
        }

        /** The word that stands before it in lists of places: its first word, or 那么. */
        public String heading() {
            return place == Place.THEN ? THEN : place.word();
        }
    }

    /**
     * A place in a sentence to be filled in.
     *
     * @param names what the text in it must name, such as 证据种类
     * @param written how it is written, such as 数字加单位, 如 24 次
     */
    public record Slot(String names, String written) {}

    /** Word for the sentences that score, which have no first word in common. */
    public static final String THEN = "那么";
    /** Word for all sentences that choose, measure or state a condition. */
    public static final String WHEN = "当";

    /** By place in the order of a rule, then by text. */
    public static List<Entry> sentences() {
        return ENTRIES;
    }

    /**
     * The sentences at a place, those only that speak of a word.
     *
     * @param place 统计, 其中, 计算, 对比, 且, 那么, or 当 for all but 那么; empty for all
     * @param word looked for in sentence, example and meaning, blanks aside; empty for all
     */
    public static List<Entry> sentences(String place, String word) {
        return ENTRIES.stream()
                .filter(e ->
                        place.isEmpty() || e.heading().equals(place) || place.equals(WHEN) && e.place() != Place.THEN)
                .filter(e -> bare(e.pattern() + e.example() + e.means()).contains(bare(word)))
                .toList();
    }

    /** An example of the sentence most like a text, when there is one like it. */
    public static Optional<String> nearest(String text) {
        return SentenceBook.nearest(text, SentenceBook.all());
    }

    /** Whether a rule can say this: one sentence, or several parted by commas; a first condition may leave out its 且. */
    public static boolean knows(String line) {
        Findings findings = new Findings();
        PhraseReader reader = new PhraseReader("", findings);
        List<RawRule.Line> lines =
                List.of(new RawRule.Line(Punctuation.plain(line).strip(), 1, 1));
        if (Place.of(line.strip()) == Place.THEN) {
            reader.then(lines);
        } else {
            reader.when(lines);
        }
        return !findings.hasErrors();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\"“”]", "");
    }

    private static Entry entry(SentenceForm form) {
        int[] next = {0};
        String pattern = SLOT.matcher(form.sentence().value())
                .replaceAll(
                        m -> Matcher.quoteReplacement("〔" + label(form.slots().get(next[0]++)) + "〕"));
        List<Slot> slots = form.slots().stream()
                .map(s -> new Slot(label(s), s.type().written()))
                .toList();
        return new Entry(
                form.place(),
                pattern,
                form.sentence().example(),
                form.sentence().means(),
                slots,
                List.of(form.sentence().mechanics()));
    }

    private static String label(SentenceForm.Slot slot) {
        if (slot.type() == SlotType.TABLE) {
            return slot.role() == SlotRole.VALUE ? "取值和数字" : "名称和数字";
        }
        return slot.role() == SlotRole.FREE ? slot.type().label() : slot.role().label();
    }
}
