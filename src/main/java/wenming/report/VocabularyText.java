package wenming.report;

import java.util.List;
import wenming.rules.Vocabulary;

/** Sentences for the terminal, by place: a line to copy, what it means, what may be filled in. */
public final class VocabularyText {

    private static final String INDENT = "      ";

    private VocabularyText() {}

    /**
     * @param columns longest line, in terminal columns
     * @param colour whether to use escape sequences; only for a terminal
     */
    public static String of(List<Vocabulary.Entry> sentences, int columns, boolean colour) {
        TextPage page = new TextPage(columns, colour);
        String place = "";
        for (Vocabulary.Entry sentence : sentences) {
            if (!sentence.heading().equals(place)) {
                place = sentence.heading();
                page.heading(place + "　" + sentence.place().purpose());
            }
            page.hanging("  ", sentence.example(), Style.BOLD);
            page.hanging(INDENT, sentence.means());
            if (!sentence.slots().isEmpty()) {
                page.hanging(INDENT + "写法 ", sentence.pattern());
            }
        }
        return page.toString().stripLeading();
    }
}
