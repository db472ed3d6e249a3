package wenming.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of one job: what was handed in, the working files while it runs, the results when it is done. */
record JobFolder(Path path) {

    static JobFolder of(Path batches, String job) {
        return new JobFolder(batches.resolve(job));
    }

    /** Every folder there is, whether its job is known or not. */
    static List<JobFolder> all(Path batches) {
        try (Stream<Path> folders = Files.list(batches)) {
            return folders.map(JobFolder::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String job() {
        return path.getFileName().toString();
    }

    Path upload(UploadForm form) {
        return path.resolve(form.file());
    }

    Path work() {
        return path.resolve("work");
    }

    Path result(ResultForm form) {
        return path.resolve("results." + form.suffix());
    }

    /** Evidence is kept no longer than it is needed. */
    void deleteUpload(UploadForm form) {
        try {
            Files.deleteIfExists(upload(form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Called twice or while another thread does the same, it does no harm. */
    void delete() {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
