package wenming.evidence;

import java.util.ArrayList;
import java.util.List;
import wenming.language.Cursor;

/** A list of short texts. */
final class Texts {

    private static final int MOST = 200;
    private static final int MAX_LENGTH = 500;

    private Texts() {}

    static List<String> read(Cursor cursor) {
        List<String> texts = new ArrayList<>();
        cursor.list(MOST, () -> cursor.filledText(MAX_LENGTH).ifPresent(texts::add));
        return List.copyOf(texts);
    }
}
