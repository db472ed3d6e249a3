package wenming.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import wenming.evidence.Submission;
import wenming.rules.Library;
import wenming.scoring.Assessment;
import wenming.scoring.Scheme;

/** The shipped standards and samples, scored for real. */
final class Samples {

    private static final Path FOLDER = Path.of("samples");
    private static final Library LIBRARY = Library.open(Path.of("rules"));

    private Samples() {}

    static Assessment assessment(String sample) {
        return assess(submission(sample));
    }

    static Assessment assessment(String sample, String asOf) {
        return assess(submission(sample).on(LocalDate.parse(asOf)));
    }

    /** The sample with a piece of its text replaced. */
    static Assessment changed(String sample, String text, String replacement) {
        try {
            String json = Files.readString(FOLDER.resolve(sample));
            if (!json.contains(text)) {
                throw new IllegalArgumentException(sample + " has no " + text);
            }
            return assess(LIBRARY.submissions()
                    .read(sample, json.replace(text, replacement).getBytes("UTF-8")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scheme scheme(String id) {
        return LIBRARY.standard(id).orElseThrow().scheme();
    }

    static List<Scheme> schemes() {
        return LIBRARY.standards().stream().map(s -> s.scheme()).toList();
    }

    /** Every sample's name, such as s2/model.json. */
    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(f -> f.toString().endsWith(".json"))
                    .map(f -> FOLDER.relativize(f).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Submission submission(String sample) {
        try {
            return LIBRARY.submissions().read(sample, Files.readAllBytes(FOLDER.resolve(sample)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Assessment assess(Submission submission) {
        return LIBRARY.standard(submission.standard()).orElseThrow().assess(submission);
    }
}
