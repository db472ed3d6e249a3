package wenming.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import wenming.evidence.Submission;
import wenming.language.Diagnostic;
import wenming.properties.RandomSubmissions;
import wenming.report.JsonReport;
import wenming.scoring.Assessment;

/**
 * Our rule files are Drools files. Each standard, written as a {@code .dsl} and a {@code .dslr} and compiled by stock Drools, gives the very same
 * assessments as the network that is built in memory without a compiler.
 */
class StockEquivalenceTest {

    private static final Path RULES = Path.of("rules");

    @TempDir
    Path folder;

    static List<String> ids() {
        return Library.ids(RULES);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_shipped_standard_scores_the_same(String id) {
        try (Library library = Library.open(RULES, id)) {
            Standard standard = library.standard(id).orElseThrow();
            List<Submission> submissions = new ArrayList<>();
            for (Path sample : samples(id)) {
                submissions.add(library.submissions().read(sample.toString(), bytes(sample)));
            }
            assertThat(submissions).isNotEmpty();
            assertSame(standard, submissions);
        }
    }

    @Test
    void every_sentence_scores_the_same() throws IOException {
        try (Library shipped = Library.open(RULES, "none")) {
            EverySentence.write(folder, shipped);
        }
        assertThat(Library.check(folder, "all")).filteredOn(Diagnostic::isError).isEmpty();
        try (Library library = Library.open(folder)) {
            Standard standard = library.standard("all").orElseThrow();
            assertThat(unsaid(standard)).isEmpty();
            RandomSubmissions random = new RandomSubmissions(
                    library.catalog(), standard.scheme(), folder.resolve("all"), folder.resolve("none"));
            List<Submission> submissions = new ArrayList<>();
            for (int seed = 0; seed < 40; seed++) {
                submissions.add(random.next(new Random(seed)).read(library.submissions()));
            }
            assertSame(standard, submissions);
        }
    }

    private static Set<String> unsaid(Standard standard) {
        Set<String> unsaid = SentenceBook.all().stream()
                .map(f -> f.sentence().value())
                .collect(Collectors.toCollection(TreeSet::new));
        standard.rules()
                .forEach(rule -> Stream.of(rule.measuring(), rule.conditions(), rule.scoring())
                        .flatMap(List::stream)
                        .forEach(p -> unsaid.remove(p.form().sentence().value())));
        return unsaid;
    }

    private static void assertSame(Standard standard, List<Submission> submissions) {
        KieServices kie = KieServices.get();
        ReleaseId release = kie.newReleaseId("wenming.test", standard.outline().id(), "1");
        try (Engine stock = new Engine(standard.scheme(), standard.rules(), compiled(kie, release, standard))) {
            for (Submission submission : submissions) {
                Assessment theirs = stock.assess(submission);
                Assessment ours = standard.assess(submission);
                assertThat(text(theirs)).isEqualTo(text(ours));
                assertThat(theirs).isEqualTo(ours);
            }
        } finally {
            kie.getRepository().removeKieModule(release);
        }
    }

    private static KieBase compiled(KieServices kie, ReleaseId release, Standard standard) {
        StockPair pair = StockPair.of(standard);
        KieFileSystem files = kie.newKieFileSystem().generateAndWritePomXML(release);
        files.write("src/main/resources/wenming/sentences.dsl", pair.dsl());
        files.write("src/main/resources/wenming/rules.dslr", pair.dslr());
        KieBuilder builder = kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        KieBase base = kie.newKieContainer(release).getKieBase();
        assertThat(base.getKiePackages().stream()
                        .mapToInt(p -> p.getRules().size())
                        .sum())
                .isEqualTo(standard.rules().size());
        return base;
    }

    private static String text(Assessment assessment) {
        return new String(JsonReport.bytes(assessment), StandardCharsets.UTF_8);
    }

    private static List<Path> samples(String id) {
        try (Stream<Path> files = Files.list(Path.of("samples", id))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
