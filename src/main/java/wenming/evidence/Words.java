package wenming.evidence;

import java.util.ArrayList;
import java.util.List;
import wenming.language.Cursor;

/** A list of different words of the catalogue, at least one: the choices of a field, the fields of a kind. */
final class Words {

    private static final int MOST = 200;
    private static final int MAX_LENGTH = 60;
    private static final String TWICE = "E025";
    private static final String NONE = "E023";

    private Words() {}

    static List<String> read(Cursor cursor) {
        int before = cursor.found();
        List<String> words = new ArrayList<>();
        cursor.list(
                MOST,
                () -> cursor.filledText(MAX_LENGTH).ifPresent(word -> {
                    if (words.contains(word)) {
                        cursor.error(TWICE, cursor.subject() + "中「" + word + "」列了两次", "请删去一个");
                    }
                    words.add(word);
                }));
        if (words.isEmpty() && cursor.found() == before) {
            cursor.error(NONE, cursor.subject() + "是空的", "请至少列一项，或整个删去");
        }
        return words;
    }
}
