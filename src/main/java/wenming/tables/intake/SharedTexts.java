package wenming.tables.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts that cells of a workbook refer to, kept in a temporary file: a county's workbook has more than memory should hold. Keeps one number per
 * text, and the texts used last. Phonetic readings are left out.
 */
final class SharedTexts extends DefaultHandler implements AutoCloseable {

    private static final int RECENT = 1 << 13;
    private static final int BUFFER = 1 << 18;

    private final FileChannel file;
    private final OutputStream out;
    private final StringBuilder text = new StringBuilder();
    private final String[] recent = new String[RECENT];
    private final int[] recentNumber = new int[RECENT];
    private long[] starts = new long[1024];
    private int count;
    private boolean value;
    private boolean phonetic;

    SharedTexts() throws IOException {
        Path path = Files.createTempFile("wenming-texts", ".bin");
        file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (localName) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic = true;
            case "t" -> value = !phonetic;
            default -> value = false;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (value) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        switch (localName) {
            case "t" -> value = false;
            case "rPh" -> phonetic = false;
            case "si" -> keep(text.toString());
            default -> value = false;
        }
    }

    private void keep(String one) {
        if (count + 1 == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        byte[] bytes = one.getBytes(StandardCharsets.UTF_8);
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        count++;
        starts[count] = starts[count - 1] + bytes.length;
    }

    void flush() throws IOException {
        out.flush();
    }

    /** To be asked for after {@link #flush}. */
    String get(int number) {
        if (number < 0 || number >= count) {
            throw new IndexOutOfBoundsException(number);
        }
        int slot = number % RECENT;
        if (recent[slot] == null || recentNumber[slot] != number) {
            recent[slot] = read(starts[number], (int) (starts[number + 1] - starts[number]));
            recentNumber[slot] = number;
        }
        return recent[slot];
    }

    private String read(long at, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) >= 0) {
                // a read may bring less than was asked for
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
