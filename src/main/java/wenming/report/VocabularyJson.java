package wenming.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import wenming.rules.Vocabulary;

/** Sentences as a JSON array. */
public final class VocabularyJson {

    private VocabularyJson() {}

    /** On one line; UTF-8. */
    public static byte[] bytes(List<Vocabulary.Entry> sentences) {
        return Json.bytes(json -> document(json, sentences));
    }

    /** Indented for people; the stream stays open. */
    public static void writeIndented(List<Vocabulary.Entry> sentences, OutputStream out) throws IOException {
        Json.write(out, true, json -> document(json, sentences));
    }

    private static void document(Json json, List<Vocabulary.Entry> sentences) throws IOException {
        json.objects(sentences, sentence -> {
            json.text("place", sentence.heading());
            json.text("purpose", sentence.place().purpose());
            json.text("example", sentence.example());
            json.text("pattern", sentence.pattern());
            json.text("means", sentence.means());
            json.objects("slots", sentence.slots(), slot -> {
                json.text("names", slot.names());
                json.text("written", slot.written());
            });
            json.texts("mechanics", sentence.mechanics());
        });
    }
}
