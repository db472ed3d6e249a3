package wenming.jobs;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import wenming.batch.Inputs;
import wenming.batch.StreamInputs;

/**
 * The file that was handed in. Told from others by its job and not by its path, so that a data folder may be moved between two starts.
 *
 * @param job its id
 * @param form how it is to be read
 * @param file where it lies
 */
record Upload(String job, UploadForm form, Path file) implements Inputs {

    @Override
    public Reading open() {
        try {
            return switch (form) {
                case NDJSON ->
                    new StreamInputs(form.file(), new BufferedInputStream(Files.newInputStream(file))).open();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String fingerprint() {
        return job + " " + bytes();
    }

    @Override
    public long bytes() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
