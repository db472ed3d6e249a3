package wenming.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wenming.rules.Library;

/** Nothing that the source documents ask for gets lost on the way into the shipped rules. */
class ShippedTraceTest {

    private static final Path RULES = Path.of("rules");

    private static Trace trace;

    @BeforeAll
    static void follow() throws IOException {
        Path table = RULES.resolve(RequirementFile.NAME);
        List<Requirement> rows = RequirementFile.read(table.toString(), Files.readAllBytes(table));
        try (Library library = Library.open(RULES)) {
            assertThat(library.broken()).isEmpty();
            trace = Trace.of(rows, library.standards());
        }
    }

    @Test
    void theTableHasEveryRowOfTheFiveDocuments() {
        assertThat(trace.rows()).hasSize(256);
        assertThat(count("S0")).isEqualTo(64);
        assertThat(count("S1")).isEqualTo(27);
        assertThat(count("S2")).isEqualTo(47);
        assertThat(count("S3")).isEqualTo(34);
        assertThat(count("S4")).isEqualTo(84);
    }

    @Test
    void everyRowIsRealisedOrLeftOutForAStatedReason() {
        assertThat(trace.missing())
                .as("rows that no rule cites and no notScored explains")
                .extracting(row -> row.requirement().id())
                .isEmpty();
    }

    @Test
    void noStandardCitesARowThatDoesNotExist() {
        assertThat(trace.strangers()).isEmpty();
    }

    private static long count(String document) {
        return trace.rows().stream()
                .filter(row -> row.requirement().document().equals(document))
                .count();
    }
}
