package wenming.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import wenming.batch.Previous;
import wenming.batch.PreviousReader;
import wenming.tables.results.ResultForm;

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

    /**
     * Last year's results that were handed in, if any. Told from others by their job, so that a run goes on though the folder was moved.
     *
     * @throws wenming.language.InvalidInput when a line is no result
     */
    Previous previous() {
        List<Path> years = Stream.of(UploadPart.PREVIOUS, UploadPart.BEFORE_PREVIOUS)
                .flatMap(year -> year.files().stream())
                .map(path::resolve)
                .filter(Files::exists)
                .toList();
        return years.isEmpty()
                ? Previous.NONE
                : new Previous(PreviousReader.read(years).byUnit(), job());
    }

    Path work() {
        return path.resolve("work");
    }

    Path result(ResultForm form) {
        return path.resolve("results." + form.suffix());
    }

    /** Evidence is kept no longer than it is needed. */
    void deleteUpload() {
        for (UploadPart part : UploadPart.values()) {
            for (String file : part.files()) {
                try {
                    Files.deleteIfExists(path.resolve(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
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
