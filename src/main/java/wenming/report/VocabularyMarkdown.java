package wenming.report;

import java.util.List;
import wenming.rules.Vocabulary;

/** Sentences as Markdown, one table for each place. */
public final class VocabularyMarkdown {

    private VocabularyMarkdown() {}

    public static String of(List<Vocabulary.Entry> sentences) {
        StringBuilder text = new StringBuilder();
        String place = "";
        for (Vocabulary.Entry sentence : sentences) {
            if (!sentence.heading().equals(place)) {
                place = sentence.heading();
                text.append(text.isEmpty() ? "" : "\n").append("### ").append(place);
                text.append("：").append(sentence.place().purpose());
                text.append("\n\n| 例句 | 意思 | 写法 |\n|---|---|---|\n");
            }
            text.append("| `").append(sentence.example()).append("` | ");
            text.append(sentence.means())
                    .append(" | ")
                    .append(sentence.pattern())
                    .append(" |\n");
        }
        return text.toString();
    }
}
