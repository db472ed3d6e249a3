package wenming.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import wenming.language.InvalidInput;
import wenming.records.BatchJob;
import wenming.rules.Library;
import wenming.rules.Standard;

/** Files on their way in, one after another. Closed before they were submitted, it leaves nothing behind. For one thread. */
public final class Intake implements AutoCloseable {

    private final Jobs jobs;
    private final String id;
    private final JobFolder folder;
    private final UploadParts parts = new UploadParts();
    private final AtomicBoolean closed = new AtomicBoolean();
    private Optional<FileChannel> file = Optional.empty();
    private String label = "";
    private long partBytes;
    private long bytes;
    private boolean submitted;

    Intake(Jobs jobs, String id, JobFolder folder) throws IOException {
        this.jobs = jobs;
        this.id = id;
        this.folder = folder;
        Files.createDirectory(folder.path());
    }

    /**
     * The next file. One that is not wanted is passed over and told with everything else by {@link #submit}.
     *
     * @param label which part it is, as the client says
     * @param name of the file, used for nothing but its suffix; may be empty
     * @param mediaType in lower case without parameters; may be empty
     * @throws UncheckedIOException when the disk does not take it
     */
    public void begin(String label, String name, String mediaType) {
        this.label = label;
        partBytes = 0;
        file = parts.next(label, name, mediaType).map(this::create);
    }

    private FileChannel create(String name) {
        try {
            return FileChannel.open(
                    folder.path().resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The next bytes of the file.
     *
     * @throws UncheckedIOException when the disk does not take them
     */
    public void write(ByteBuffer chunk) {
        partBytes += chunk.remaining();
        try {
            while (file.isPresent() && chunk.hasRemaining()) {
                bytes += file.get().write(chunk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file is complete, and on the disk when this returns. */
    public void end() {
        if (file.isEmpty()) {
            return;
        }
        parts.ended(label, partBytes);
        try (FileChannel ended = file.get()) {
            ended.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file = Optional.empty();
    }

    /**
     * All files are there: they become a job, which outlives the server from now on.
     *
     * @param library in whose words the submissions are written
     * @throws InvalidInput when they do not make a batch, with everything that is wrong with the files as such; a wrong unit is told with the results
     * @throws TooMuch when there are more units than allowed
     */
    public BatchJob submit(Library library, Standard standard, Optional<LocalDate> asOf) {
        UploadForm form = parts.complete();
        Upload upload = new Upload(id, form, folder.path(), library.catalog());
        int units = jobs.tried(upload, folder);
        BatchJob job = jobs.accept(id, form, bytes, units, library, standard, asOf);
        submitted = true;
        return job;
    }

    /** Whether files were refused because they, or one of them, are of a kind that is not taken at all. */
    public static boolean unknownForm(InvalidInput refusal) {
        return refusal.diagnostics().stream().anyMatch(d -> d.code().equals(UploadParts.UNKNOWN_FORM));
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            if (file.isPresent()) {
                file.get().close();
            }
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
