package wenming.tables.intake;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
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
import java.util.ArrayList;
import java.util.List;

/**
 * Rows waiting in a temporary file, each pointing back to an earlier one, so that the rows of a unit make a chain wherever they stand. The file goes
 * when it is closed. For one thread: first everything is written, then read.
 */
final class RowFile implements AutoCloseable {

    /** End of a chain. */
    static final long NONE = -1;

    private static final int BUFFER = 1 << 18;
    private static final int USUAL = 1 << 11;

    private final FileChannel file;
    private final OutputStream out;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream(USUAL);
    private long end;

    /** @param kind what the row is about; @param previous where the row before it in its chain is */
    record Entry(SheetKind kind, long previous, TableRow row, int bytes) {}

    RowFile() {
        try {
            Path path = Files.createTempFile("wenming-rows", ".bin");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the row now is. */
    long add(SheetKind kind, long previous, TableRow row) {
        long at = end;
        packed.reset();
        try (DataOutputStream data = new DataOutputStream(packed)) {
            data.writeByte(kind.ordinal());
            data.writeLong(previous);
            data.writeInt(row.number());
            data.writeInt(row.cells().size());
            for (TableRow.Cell cell : row.cells()) {
                byte[] text = cell.text().getBytes(StandardCharsets.UTF_8);
                data.writeInt(cell.column());
                data.writeBoolean(cell.formula());
                data.writeInt(text.length);
                data.write(text);
            }
            out.write(ByteBuffer.allocate(Integer.BYTES).putInt(packed.size()).array());
            packed.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        end += Integer.BYTES + packed.size();
        return at;
    }

    /** Where the writing has come to: the place after the last row. */
    long end() {
        return end;
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be asked for after {@link #flush}. */
    Entry at(long place) {
        try {
            ByteBuffer start = read(place, (int) Math.min(USUAL, end - place));
            int length = start.getInt();
            byte[] bytes = new byte[length];
            if (start.remaining() >= length) {
                start.get(bytes);
            } else {
                bytes = read(place + Integer.BYTES, length).array();
            }
            return entry(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes of an entry in the file, so that the next one can be found. */
    static long size(Entry entry) {
        return Integer.BYTES + entry.bytes();
    }

    private ByteBuffer read(long place, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, place + bytes.position()) >= 0) {
            // a read may bring less than was asked for
        }
        return bytes.flip();
    }

    private static Entry entry(byte[] bytes) throws IOException {
        try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes))) {
            SheetKind kind = SheetKind.values()[data.readByte()];
            long previous = data.readLong();
            int number = data.readInt();
            List<TableRow.Cell> cells = new ArrayList<>();
            for (int left = data.readInt(); left > 0; left--) {
                int column = data.readInt();
                boolean formula = data.readBoolean();
                String text = new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8);
                cells.add(new TableRow.Cell(column, text, formula));
            }
            return new Entry(kind, previous, new TableRow(number, cells), bytes.length);
        }
    }

    @Override
    public void close() {
        try {
            file.close(); // what is still buffered is not wanted any more
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
