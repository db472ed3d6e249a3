package wenming.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import wenming.evidence.Submission;
import wenming.report.JsonReport;
import wenming.scoring.Assessment;

/**
 * The sentences are genuine Drools rules: every shipped standard, written out as a stock {@code .dsl}/{@code .dslr} pair and compiled by stock
 * Drools, gives the same assessment of every sample, byte for byte, as the model built in memory.
 */
class StockEquivalenceTest {

    private static Library library;

    @BeforeAll
    static void open() {
        library = Library.open(Path.of("rules"));
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @TestFactory
    Stream<DynamicContainer> everyShippedStandardScoresTheSameUnderStockDrools() {
        return library.standards().stream().map(standard -> {
            Engine stock = new Engine(standard.scheme(), standard.rules(), compiled(standard));
            return DynamicContainer.dynamicContainer(
                    standard.outline().id(),
                    samples(standard).stream()
                            .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                                Submission submission =
                                        library.submissions().read(file.toString(), Files.readAllBytes(file));
                                Assessment expected = standard.assess(submission);
                                Assessment actual = stock.assess(submission);
                                assertThat(actual).isEqualTo(expected);
                                assertThat(JsonReport.bytes(actual)).isEqualTo(JsonReport.bytes(expected));
                            })));
        });
    }

    /** Without a release id of its own a build would replace the live module of every other such build. */
    private static KieBase compiled(Standard standard) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("wenming.stock", standard.outline().id(), "1");
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(id);
        files.write("src/main/resources/stock/vocabulary.dsl", StockForm.dsl());
        files.write("src/main/resources/stock/standard.dslr", StockForm.dslr(standard.rules()));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        return services.newKieContainer(id).getKieBase();
    }

    private static List<Path> samples(Standard standard) {
        try (Stream<Path> files =
                Files.list(Path.of("samples", standard.outline().id()))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
