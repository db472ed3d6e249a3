package wenming.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wenming.evidence.Submission;
import wenming.evidence.SubmissionReader;
import wenming.language.InvalidInput;

/** The sample submissions of a standard. */
public final class SampleFolder {

    private SampleFolder() {}

    /**
     * Every {@code .json} of {@code samples/<standard>}; none when there is no such folder.
     *
     * @throws InvalidInput when one cannot be read
     */
    public static List<Submission> read(Path samples, String standard, SubmissionReader reader) {
        Path folder = samples.resolve(standard);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Submission> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                found.add(reader.read(file.toString(), Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(found);
    }
}
