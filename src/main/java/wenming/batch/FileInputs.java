package wenming.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import wenming.evidence.SubmissionSource;
import wenming.language.Sha256;

/** A folder of submissions, or a file of them: {@code .json}, or one a line in {@code .ndjson}, gzipped or not. */
public record FileInputs(Path path) implements Inputs {

    @Override
    public Reading open() {
        return StreamInputs.reading(SubmissionSource.open(path));
    }

    @Override
    public String fingerprint() {
        StringBuilder all = new StringBuilder(path.toString());
        files().forEach(f -> {
            BasicFileAttributes a = attributes(f);
            all.append('|').append(f).append(' ').append(a.size()).append(' ').append(a.lastModifiedTime());
        });
        return Sha256.of(all.toString());
    }

    @Override
    public long bytes() {
        boolean packed = files().stream().anyMatch(f -> f.toString().endsWith(".gz"));
        return packed
                ? 0
                : files().stream().mapToLong(f -> attributes(f).size()).sum();
    }

    private List<Path> files() {
        if (!Files.isDirectory(path)) {
            return Files.exists(path) ? List.of(path) : List.of();
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BasicFileAttributes attributes(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
