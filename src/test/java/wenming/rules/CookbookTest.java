package wenming.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.evidence.CatalogReader;
import wenming.language.Diagnostic;
import wenming.policy.CaseFolder;
import wenming.policy.CaseRunner;
import wenming.policy.RuleCase;
import wenming.report.VocabularyMarkdown;

/** The cookbook is one whole standard, cut into recipes: what stands on the page is checked, scores as the page says, and leaves nothing out. */
class CookbookTest {

    private static final Path PAGE = Path.of("docs/cookbook.md");
    private static final Pattern BLOCK =
            Pattern.compile("^```(\\w+) ?([\\w.]*)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern MECHANIC = Pattern.compile("M\\d\\d");
    private static final String BEGIN = "<!-- 词汇表开始 -->\n";
    private static final String END = "<!-- 词汇表结束 -->";

    @TempDir
    Path folder;

    private record Block(String language, String use, String text) {}

    @Test
    void the_recipes_together_are_a_standard_without_a_single_remark() throws IOException {
        assertThat(check()).isEmpty();
    }

    @Test
    void the_recipes_that_compare_units_are_another_such_standard() throws IOException {
        write();
        assertThat(Library.check(folder, "batch")).isEmpty();
    }

    @Test
    void the_recipes_score_as_the_page_says() throws IOException {
        write();
        try (Library library = Library.open(folder)) {
            Standard standard = library.standard("cookbook").orElseThrow();
            List<RuleCase> cases = CaseFolder.read(folder, standard, library.submissions());
            assertThat(cases).hasSizeGreaterThan(60);
            assertThat(new CaseRunner(standard).run(cases))
                    .allSatisfy(result ->
                            assertThat(result.passed()).as(result.told()).isTrue());
        }
    }

    @Test
    void every_rule_has_a_case() throws IOException {
        write();
        try (Library library = Library.open(folder)) {
            Standard standard = library.standard("cookbook").orElseThrow();
            Set<String> tried = new TreeSet<>();
            CaseFolder.read(folder, standard, library.submissions()).forEach(c -> tried.addAll(c.rules()));
            assertThat(standard.scheme().rules().keySet()).allMatch(tried::contains);
        }
    }

    @Test
    void every_sentence_of_the_vocabulary_is_said_in_a_recipe() throws IOException {
        write();
        Set<String> unsaid = new TreeSet<>();
        SentenceBook.all().forEach(form -> unsaid.add(form.sentence().value()));
        try (Library library = Library.open(folder)) {
            library.standards().stream()
                    .flatMap(standard -> standard.rules().stream())
                    .flatMap(rule -> Stream.of(rule.measuring(), rule.conditions(), rule.scoring()))
                    .flatMap(List::stream)
                    .forEach(phrase -> unsaid.remove(phrase.form().sentence().value()));
        }
        assertThat(unsaid).isEmpty();
    }

    /** All that a sentence serves or a test of the mechanics is about. */
    @Test
    void every_mechanic_has_its_recipe() throws IOException {
        Set<String> told = mechanics(page());
        assertThat(Vocabulary.sentences().stream().flatMap(s -> s.mechanics().stream()))
                .allMatch(told::contains);
        try (Stream<Path> tests = Files.list(Path.of("src/test/java/wenming/mechanics"))) {
            for (Path test : tests.toList()) {
                assertThat(told).as(test.toString()).containsAll(mechanics(Files.readString(test)));
            }
        }
    }

    @Test
    void the_catalogue_on_the_page_can_be_read() throws IOException {
        String catalogue = block("yaml", "evidence.yaml");
        assertThat(CatalogReader.read("evidence.yaml", catalogue.getBytes(StandardCharsets.UTF_8))
                        .kindNames())
                .contains("集中学习", "失泄密事件");
    }

    /** To bring the page up to date: wenming rules sentences --format md. */
    @Test
    void the_table_of_sentences_is_that_of_the_program() throws IOException {
        String page = page();
        String table = page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
        assertThat(table).isEqualTo(VocabularyMarkdown.of(Vocabulary.sentences()));
    }

    private List<Diagnostic> check() throws IOException {
        write();
        return Library.check(folder, "cookbook");
    }

    private void write() throws IOException {
        Path standard = folder.resolve("cookbook");
        Files.createDirectories(standard.resolve("cases"));
        Files.copy(Path.of("rules/evidence.yaml"), folder.resolve(Library.CATALOG));
        Files.writeString(standard.resolve("standard.yaml"), block("yaml", "standard.yaml"));
        Files.writeString(standard.resolve("recipes.dslr"), block("dslr", ""));
        Files.createDirectories(folder.resolve("batch"));
        Files.writeString(folder.resolve("batch/standard.yaml"), block("yaml", "batch.yaml"));
        Files.writeString(folder.resolve("batch/recipes.dslr"), block("dslr", "batch"));
        Files.writeString(standard.resolve("cases/recipes.yaml"), block("yaml", "cases"));
    }

    /** All blocks for one use, in the order of the page. */
    private static String block(String language, String use) throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher m = BLOCK.matcher(page());
        while (m.find()) {
            blocks.add(new Block(m.group(1), m.group(2), m.group(3)));
        }
        return String.join(
                "\n",
                blocks.stream()
                        .filter(b -> b.language().equals(language) && b.use().equals(use))
                        .map(Block::text)
                        .toList());
    }

    private static Set<String> mechanics(String text) {
        Set<String> found = new TreeSet<>();
        Matcher m = MECHANIC.matcher(text);
        while (m.find()) {
            found.add(m.group());
        }
        return found;
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }
}
