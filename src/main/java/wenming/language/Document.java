package wenming.language;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** One file or request body that a person wrote, read from front to back. For one thread. */
public final class Document {

    private static final int MEGABYTE = 1_000_000;

    private final Syntax syntax;
    private final String letter;
    private final String file;
    private final byte[] bytes;
    private final int maxBytes;
    private final int start;
    private final Lines lines;

    private Document(Syntax syntax, String letter, String file, byte[] bytes, int maxBytes) {
        this.syntax = syntax;
        this.letter = letter;
        this.file = file;
        this.bytes = bytes;
        this.maxBytes = maxBytes;
        this.start = Utf8.mark(bytes);
        this.lines = new Lines(bytes, start);
    }

    /**
     * @param letter first letter of every code
     * @param file name for the diagnostics, may be empty
     * @param maxBytes a longer one is refused unread
     */
    public static Document json(String letter, String file, byte[] bytes, int maxBytes) {
        return new Document(Syntax.JSON, letter, file, bytes, maxBytes);
    }

    /** As {@link #json}; the diagnostics have no pointers. */
    public static Document yaml(String letter, String file, byte[] bytes, int maxBytes) {
        return new Document(Syntax.YAML, letter, file, bytes, maxBytes);
    }

    /**
     * Lets the reading run with the cursor on the document's only value.
     *
     * @throws InvalidInput with everything found, when anything was
     */
    public void read(Consumer<Cursor> reading) {
        Mistakes mistakes = new Mistakes(letter, file);
        try {
            checkBytes(mistakes);
            try (JsonParser parser = open()) {
                Cursor cursor = new Cursor(new Head(this, parser, mistakes));
                cursor.begin();
                reading.accept(cursor);
                cursor.end();
            }
        } catch (Mistakes.Stop stop) {
            // The last finding says why.
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory cannot fail to open or close
        }
        mistakes.raise(this);
    }

    private void checkBytes(Mistakes mistakes) {
        if (bytes.length > maxBytes) {
            throw mistakes.stop(Fault.LIMIT, Spot.START, "", "文件过大：超过 " + maxBytes / MEGABYTE + " MB", "请删去无关内容，或分开提交");
        }
        int invalid = Utf8.firstInvalid(bytes);
        if (invalid >= 0) {
            throw mistakes.stop(Fault.ENCODING, lines.at(invalid), "", "文件不是 UTF-8 编码，这里的文字读不出来", "请另存为 UTF-8 编码后再提交");
        }
    }

    JsonParser open() throws IOException {
        return syntax.open(bytes, start);
    }

    Syntax syntax() {
        return syntax;
    }

    boolean hasPointers() {
        return syntax == Syntax.JSON;
    }

    Spot spot(JsonLocation location) {
        return syntax.spot(location, lines, start);
    }
}
