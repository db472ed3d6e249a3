package wenming.samples;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Texts in UTF-8, encoded once: a county says the same few words a million times. Longer texts are put together from them. For one thread. */
final class Wording {

    /** Texts remembered; what a standard says itself is some hundreds, the rest is names. */
    private static final int MOST = 5_000;

    private static final int DIGITS = 10;

    private final JsonGenerator json;
    private final Map<String, SerializedString> known = new HashMap<>();
    private byte[] line = new byte[512];
    private int length;

    Wording(JsonGenerator json) {
        this.json = json;
    }

    void write(String text) throws IOException {
        json.writeString(encoded(text));
    }

    private SerializedString encoded(String text) {
        SerializedString before = known.get(text);
        if (before != null) {
            return before;
        }
        SerializedString now = new SerializedString(text);
        if (known.size() < MOST) {
            known.put(text, now);
        }
        return now;
    }

    /** Adds to the text that {@link #end} writes. */
    Wording add(String text) {
        return add(encoded(text));
    }

    Wording add(SerializedString text) {
        int added = text.appendQuotedUTF8(line, length);
        while (added < 0) {
            line = Arrays.copyOf(line, line.length * 2);
            added = text.appendQuotedUTF8(line, length);
        }
        length += added;
        return this;
    }

    /** @param number not negative; zeros are put before it up to so many digits */
    Wording add(long number, int digits) {
        long left = number;
        int count = 1;
        for (long rest = number / DIGITS; rest > 0; rest /= DIGITS) {
            count++;
        }
        count = Math.max(count, digits);
        if (length + count > line.length) {
            line = Arrays.copyOf(line, line.length * 2);
        }
        for (int i = length + count - 1; i >= length; i--) {
            line[i] = (byte) ('0' + left % DIGITS);
            left /= DIGITS;
        }
        length += count;
        return this;
    }

    void end() throws IOException {
        json.writeRawUTF8String(line, 0, length);
        length = 0;
    }
}
