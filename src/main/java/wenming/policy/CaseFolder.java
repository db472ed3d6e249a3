package wenming.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wenming.evidence.SubmissionReader;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;
import wenming.rules.Standard;

/** Finds the cases that lie beside the rules of a standard. */
public final class CaseFolder {

    private static final String FOLDER = "cases";

    private CaseFolder() {}

    /**
     * Every case of the standard, by file name; none when it has no cases.
     *
     * @param rules the folder of all standards
     * @throws InvalidInput with the mistakes of all files at once
     */
    public static List<RuleCase> read(Path rules, Standard standard, SubmissionReader submissions) {
        return in(rules.resolve(standard.outline().id()), standard, submissions);
    }

    /**
     * The same for a standard that lies anywhere, such as a draft.
     *
     * @param home the folder of the standard
     * @throws InvalidInput with the mistakes of all files at once
     */
    public static List<RuleCase> in(Path home, Standard standard, SubmissionReader submissions) {
        Path folder = home.resolve(FOLDER);
        CaseFile reader = new CaseFile(standard.scheme(), submissions);
        List<RuleCase> cases = new ArrayList<>();
        List<Diagnostic> wrong = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                cases.addAll(reader.read(file.toString(), Files.readAllBytes(file)));
            } catch (InvalidInput e) {
                wrong.addAll(e.diagnostics());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return List.copyOf(cases);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
