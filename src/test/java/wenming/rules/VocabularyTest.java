package wenming.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenming.evidence.Catalog;
import wenming.evidence.CatalogReader;
import wenming.language.Place;

/** The sentences themselves: each example is a sentence of its kind and of no other, and each sentence is put to use somewhere. */
class VocabularyTest {

    private static final Path TESTS = Path.of("src/test/java/wenming/mechanics");
    private static final Path RULES = Path.of("rules");
    /** A text block or a plain string of Java. */
    private static final Pattern TEXT =
            Pattern.compile("\"\"\"\\n(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

    static List<SentenceForm> sentences() {
        return SentenceBook.all();
    }

    static List<SentenceForm> scoringSentences() {
        return SentenceBook.at(Place.THEN);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void the_example_is_read_as_this_very_sentence(SentenceForm form) {
        Findings findings = new Findings();
        List<Phrase> read = read(form.sentence().example(), form.place(), findings);
        assertThat(findings.sorted()).isEmpty();
        assertThat(read).extracting(Phrase::form).containsExactly(form);
        assertThat(read.get(0).arguments()).hasSize(form.method().getParameterCount());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void no_other_sentence_fits_the_example(SentenceForm form) {
        List<SentenceForm> fitting = SentenceBook.at(form.place()).stream()
                .filter(f -> f.pattern().matcher(form.sentence().example()).matches())
                .toList();
        assertThat(fitting).containsExactly(form);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void blanks_may_be_left_out_and_punctuation_may_be_full_width(SentenceForm form) {
        String wide = form.sentence()
                .example()
                .replace(" ", "")
                .replace(',', '，')
                .replace('-', '－')
                .replaceAll("\"([^\"]*)\"", "“$1”");
        List<Phrase> read = read(Punctuation.plain(wide), form.place(), new Findings());
        assertThat(read).extracting(Phrase::form).containsExactly(form);
        assertThat(read.get(0).arguments())
                .isEqualTo(read(form.sentence().example(), form.place(), new Findings())
                        .get(0)
                        .arguments());
    }

    /** Two sentences on one line stay two, whichever they are: none swallows the comma and what follows. */
    @ParameterizedTest
    @MethodSource("scoringSentences")
    void no_sentence_reaches_past_the_end_of_another(SentenceForm first) {
        String example = first.sentence().example();
        for (SentenceForm second : scoringSentences()) {
            String line = example + ", " + second.sentence().example();
            assertThat(scoringSentences()).as(line).noneMatch(f -> reach(f, line) > example.length());
        }
    }

    private static int reach(SentenceForm form, String line) {
        Matcher m = form.pattern().matcher(line);
        return m.lookingAt() ? m.end() : 0;
    }

    @Test
    void every_sentence_says_what_it_means_and_which_mechanic_it_serves() {
        assertThat(sentences()).allSatisfy(form -> {
            assertThat(form.sentence().means()).isNotBlank();
            assertThat(form.sentence().mechanics()).isNotEmpty().allMatch(m -> m.matches("M\\d\\d"));
        });
    }

    @Test
    void every_sentence_is_used_in_a_mechanics_test_or_a_shipped_standard() throws IOException {
        Set<SentenceForm> used = new HashSet<>(usedByStandards());
        used.addAll(usedByTests());
        assertThat(sentences()).filteredOn(f -> !used.contains(f)).isEmpty();
    }

    private static Set<SentenceForm> usedByStandards() throws IOException {
        byte[] bytes = Files.readAllBytes(RULES.resolve(Library.CATALOG));
        Catalog catalog = CatalogReader.read(Library.CATALOG, bytes);
        return Library.ids(RULES).stream()
                .flatMap(
                        id -> StandardReader.read(StandardFiles.in(RULES.resolve(id)), catalog, bytes).rules().stream())
                .flatMap(r ->
                        Stream.of(r.measuring(), r.conditions(), r.scoring()).flatMap(List::stream))
                .map(Phrase::form)
                .collect(Collectors.toSet());
    }

    /** Every sentence that stands in a text of the tests' sources. */
    private static Set<SentenceForm> usedByTests() throws IOException {
        Set<String> clauses = new HashSet<>();
        try (Stream<Path> files = Files.list(TESTS)) {
            for (Path file : files.toList()) {
                Matcher text = TEXT.matcher(Files.readString(file));
                while (text.find()) {
                    String plain = text.group(1) == null ? text.group(2) : text.group(1);
                    plain.replace("\\n", "\n").replace("\\\"", "\"").lines().forEach(l -> clauses.addAll(clauses(l)));
                }
            }
        }
        return sentences().stream()
                .filter(f -> clauses.stream().anyMatch(c -> Place.of(c) == f.place() && reach(f, c) > 0))
                .collect(Collectors.toSet());
    }

    /** The line from its beginning, from each comma on, and with the 且 that a first condition may leave out. */
    private static List<String> clauses(String line) {
        String text = line.strip();
        List<String> clauses = new ArrayList<>(List.of(text, "且 " + text));
        for (int comma = text.indexOf(", "); comma >= 0; comma = text.indexOf(", ", comma + 1)) {
            clauses.add(text.substring(comma + 2));
        }
        return clauses;
    }

    private static List<Phrase> read(String line, Place place, Findings findings) {
        PhraseReader reader = new PhraseReader("", findings);
        List<RawRule.Line> lines = List.of(new RawRule.Line(line, 1, 1));
        return place == Place.THEN ? reader.then(lines) : reader.when(lines);
    }
}
