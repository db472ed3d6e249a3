package wenming.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenming.language.Diagnostic;
import wenming.language.Fault;

/** The codes of the checker, the page about them, and the examples belong together. */
class CheckCodeTest {

    private static final Path PAGE = Path.of("docs/checks.md");
    private static final Pattern CODE = Pattern.compile("\"([RBE]\\d{3})\"");

    static Stream<CheckCode> withExample() {
        return CheckCode.all().stream().filter(c -> !c.example().isEmpty());
    }

    @Test
    void the_page_is_up_to_date() throws IOException {
        String written = ChecksPage.text();
        Path fresh = Path.of("target/checks.md");
        Files.writeString(fresh, written);
        String page = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        assertThat(page)
                .as("the page is out of date, copy the new one: cp %s %s", fresh, PAGE)
                .isEqualTo(written);
    }

    @Test
    void every_code_that_can_be_raised_is_explained_and_no_other() throws IOException {
        Set<String> raised = new TreeSet<>();
        for (String folder : List.of("rules", "evidence")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/wenming", folder))) {
                for (Path file : files.filter(f ->
                                f.toString().endsWith(".java") && !f.toString().endsWith("Codes.java"))
                        .toList()) {
                    CODE.matcher(Files.readString(file)).results().forEach(m -> raised.add(m.group(1)));
                }
            }
        }
        for (Fault fault : Fault.values()) {
            raised.add("B" + fault.number());
            raised.add("E" + fault.number());
        }
        assertThat(CheckCode.all().stream().map(CheckCode::code))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(raised);
    }

    /** Code is tried in CodeTest, and only 200 mistakes in one standard would show R099. */
    @Test
    void every_lint_has_an_example() {
        assertThat(CheckCode.all().stream()
                        .filter(c -> c.code().startsWith("R") && c.example().isEmpty())
                        .map(CheckCode::code))
                .containsExactly("R099");
    }

    @ParameterizedTest
    @MethodSource("withExample")
    void the_bad_example_has_it_and_the_good_one_has_not(CheckCode code) {
        Path bad = ChecksPage.FOLDER.resolve("bad").resolve(code.example());
        List<Diagnostic> found = Library.check(ChecksPage.FOLDER, bad.toString()).stream()
                .filter(d -> d.code().equals(code.code()))
                .toList();
        assertThat(found).isNotEmpty().allMatch(d -> d.severity() == code.severity());
        assertThat(Library.check(ChecksPage.FOLDER, ChecksPage.good(code).toString()))
                .isEmpty();
    }
}
