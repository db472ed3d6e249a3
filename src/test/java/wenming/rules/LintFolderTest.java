package wenming.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenming.language.Diagnostic;

/**
 * Small standards, one folder each. Those under {@code good} must be found without fault; those under {@code bad} must yield what their
 * {@code expected.txt} says: place, code, text and remedy, one diagnostic a line.
 */
class LintFolderTest {

    private static final Path FOLDER = Path.of("src/test/resources/rules");

    /** What a policy person must never be shown: words of the machine. File names, codes and code points aside, messages hold no Latin words. */
    private static final Pattern MACHINE =
            Pattern.compile("(?i)java|drools|exception|null|rule|\\bkie|mvel|regex|jackson|snake|token|parser");

    static Stream<Path> good() {
        return cases("good");
    }

    static Stream<Path> bad() {
        return cases("bad");
    }

    private static Stream<Path> cases(String group) {
        try (Stream<Path> folders = Files.list(FOLDER.resolve(group))) {
            return folders.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("good")
    void nothing_is_wrong(Path folder) {
        assertThat(told(folder)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void every_mistake_is_told(Path folder) throws IOException {
        List<String> told = told(folder);
        Path expected = folder.resolve("expected.txt");
        assertThat(told).isNotEmpty().isEqualTo(Files.readAllLines(expected));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void no_machine_word_is_shown(Path folder) {
        for (Diagnostic d : Library.check(FOLDER, folder.toString())) {
            String shown = d.message() + d.remedy();
            assertThat(shown.replace("rules.dslr", "").replace("wenming rules ", ""))
                    .doesNotContainPattern(MACHINE);
            assertThat(d.code()).matches("[RB]\\d{3}");
            assertThat(d.message()).isNotBlank();
        }
    }

    @Test
    void ten_mistakes_in_one_file_give_ten_diagnostics() {
        assertThat(told(FOLDER.resolve("bad/ten-mistakes"))).hasSize(10);
    }

    private static List<String> told(Path folder) {
        return Library.check(FOLDER, folder.toString()).stream()
                .filter(d -> !d.file().endsWith("expected.txt"))
                .map(d -> d.toString().replace(folder + "/", ""))
                .toList();
    }
}
