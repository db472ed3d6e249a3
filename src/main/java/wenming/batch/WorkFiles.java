package wenming.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The working files of one run: a record and a full result of every unit, in input order, and the checkpoint. Only appended to, so that a crash
 * costs no more than what came after the last checkpoint. Keeps two offsets per unit in memory. For one thread.
 */
final class WorkFiles implements AutoCloseable {

    private static final String RECORDS = "units.bin";
    private static final String RESULTS = "results.ndjson";
    private static final int BUFFER = 1 << 18;

    private final Path folder;
    private final String fingerprint;
    private final FileChannel records;
    private final FileChannel results;
    private final OutputStream recordsOut;
    private final OutputStream resultsOut;
    private long[] recordAt = new long[1024];
    private long[] resultAt = new long[1024];
    private int units;
    private long recordBytes;
    private long resultBytes;

    private WorkFiles(Path folder, String fingerprint) throws IOException {
        this.folder = folder;
        this.fingerprint = fingerprint;
        this.records = open(folder.resolve(RECORDS));
        this.results = open(folder.resolve(RESULTS));
        this.recordsOut = new BufferedOutputStream(Channels.newOutputStream(records), BUFFER);
        this.resultsOut = new BufferedOutputStream(Channels.newOutputStream(results), BUFFER);
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Files with nothing in them; what an earlier run left is gone. */
    static WorkFiles anew(Path folder, String fingerprint) {
        delete(folder);
        return at(folder, new Checkpoint(fingerprint, 0, 0, 0));
    }

    /** Files as they were at the checkpoint. */
    static WorkFiles at(Path folder, Checkpoint checkpoint) {
        try {
            Files.createDirectories(folder);
            WorkFiles files = new WorkFiles(folder, checkpoint.fingerprint());
            files.records.truncate(checkpoint.records());
            files.results.truncate(checkpoint.results());
            files.index();
            files.records.position(checkpoint.records());
            files.results.position(checkpoint.results());
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void index() throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(records), BUFFER));
        long end = records.size();
        records.position(0);
        while (recordBytes < end) {
            byte[] bytes = in.readNBytes(in.readInt());
            note(bytes.length, UnitRecord.of(bytes).resultLength());
        }
    }

    private void note(int recordLength, int resultLength) {
        if (units == recordAt.length) {
            recordAt = Arrays.copyOf(recordAt, units * 2);
            resultAt = Arrays.copyOf(resultAt, units * 2);
        }
        recordAt[units] = recordBytes;
        resultAt[units] = resultBytes;
        units++;
        recordBytes += Integer.BYTES + recordLength;
        resultBytes += resultLength;
    }

    int units() {
        return units;
    }

    void append(UnitResult unit) {
        byte[] record = UnitRecord.of(unit).bytes();
        try {
            recordsOut.write(
                    ByteBuffer.allocate(Integer.BYTES).putInt(record.length).array());
            recordsOut.write(record);
            resultsOut.write(unit.result());
            note(record.length, unit.result().length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes everything so far safe against a crash. */
    void checkpoint() {
        flush();
        try {
            records.force(false);
            results.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new Checkpoint(fingerprint, units, recordBytes, resultBytes).write(folder);
    }

    void flush() {
        try {
            recordsOut.flush();
            resultsOut.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be asked for after {@link #flush}. */
    UnitRecord record(int unit) {
        byte[] length = read(records, recordAt[unit], Integer.BYTES);
        return UnitRecord.of(read(
                records, recordAt[unit] + Integer.BYTES, ByteBuffer.wrap(length).getInt()));
    }

    /** Where a unit came from; may be asked for at any time. */
    String input(int unit) {
        flush();
        return record(unit).input();
    }

    /** The full result; to be asked for after {@link #flush}. */
    byte[] result(int unit, int length) {
        return read(results, resultAt[unit], length);
    }

    private static byte[] read(FileChannel file, long at, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) >= 0) {
                // a read may bring less than was asked for
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.hasRemaining()) {
            throw new IllegalStateException("working file ends early: " + at + " + " + length);
        }
        return bytes.array();
    }

    @Override
    public void close() {
        try (records;
                results) {
            flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the working files; the folder goes when nothing else is in it. */
    static void delete(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
