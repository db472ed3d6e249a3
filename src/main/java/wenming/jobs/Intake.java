package wenming.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;
import wenming.records.BatchJob;
import wenming.rules.Library;
import wenming.rules.Standard;

/** A file on its way in. Closed before it was submitted, it leaves nothing behind. For one thread. */
public final class Intake implements AutoCloseable {

    private static final String NOTHING = "C001";

    private final Jobs jobs;
    private final String id;
    private final UploadForm form;
    private final JobFolder folder;
    private final FileChannel file;
    private final int most;
    private final AtomicBoolean closed = new AtomicBoolean();
    private boolean submitted;
    private long bytes;
    private int units;
    private boolean inLine;

    Intake(Jobs jobs, String id, UploadForm form, JobFolder folder, int most) throws IOException {
        this.jobs = jobs;
        this.id = id;
        this.form = form;
        this.folder = folder;
        this.most = most;
        Files.createDirectory(folder.path());
        this.file = FileChannel.open(folder.upload(form), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /**
     * The next bytes of the file.
     *
     * @throws TooMuch when it holds more units than allowed
     * @throws UncheckedIOException when the disk does not take them
     */
    public void write(byte[] chunk, int length) {
        count(chunk, length);
        ByteBuffer left = ByteBuffer.wrap(chunk, 0, length);
        try {
            while (left.hasRemaining()) {
                file.write(left);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes += length;
    }

    /** Lines with something in them, as the reader of submissions counts them. */
    private void count(byte[] chunk, int length) {
        for (int i = 0; i < length; i++) {
            if (chunk[i] == '\n') {
                inLine = false;
            } else if (!inLine && chunk[i] > ' ' | chunk[i] < 0) {
                inLine = true;
                units++;
            }
        }
        if (units > most) {
            throw new TooMuch("一个批次最多 " + most + " 个单位，请分开提交。", false);
        }
    }

    /**
     * The file is complete: it becomes a job, which outlives the server from now on.
     *
     * @param library in whose words the submissions are written
     * @throws InvalidInput when there is nothing in it
     */
    public BatchJob submit(Library library, Standard standard, Optional<LocalDate> asOf) {
        if (units == 0) {
            throw new InvalidInput(List.of(Diagnostic.error(NOTHING, "", 0, 0, "请求正文里没有材料", "正文应为 NDJSON：每行一份材料")));
        }
        try {
            file.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        BatchJob job = jobs.accept(id, form, bytes, library, standard, asOf);
        submitted = true;
        return job;
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            jobs.left();
            if (!submitted) {
                folder.delete();
            }
        }
    }
}
