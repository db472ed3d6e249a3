package wenming.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wenming.evidence.Generated;
import wenming.evidence.Submission;
import wenming.evidence.SubmissionSource;
import wenming.evidence.Unit;
import wenming.rules.Library;
import wenming.rules.Standard;
import wenming.scoring.Assessment;

/** A made-up county, read back through the reader that real submissions come in by. */
class SamplesTest {

    private static Library library;

    @BeforeAll
    static void open() {
        library = Library.open(Path.of("rules"));
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private static byte[] county(Standard standard, int units, long seed, int year) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Samples.write(standard, new SampleOrder(units, seed, year), out);
        return out.toByteArray();
    }

    private static List<Submission> read(byte[] lines) {
        List<Submission> all = new ArrayList<>();
        try (SubmissionSource source = SubmissionSource.lines("county", new ByteArrayInputStream(lines))) {
            source.forEachRemaining(raw -> all.add(raw.read(library.submissions())));
        }
        return all;
    }

    private static Standard standard(String id) {
        return library.standard(id).orElseThrow();
    }

    @Test
    void everyStandardHasACountyThatReadsWithoutAMistakeAndScoresFromGoodToBad() throws IOException {
        for (Standard standard : library.standards()) {
            List<Submission> county = read(county(standard, 40, 1, 2026));
            assertThat(county).hasSize(40).allMatch(s -> Generated.is(s.unit()));
            List<BigDecimal> rates = county.stream()
                    .map(standard::assess)
                    .map(SamplesTest::percent)
                    .sorted()
                    .toList();
            assertThat(rates.get(0)).as(standard.outline().id()).isBetween(BigDecimal.ONE, new BigDecimal(70));
            assertThat(rates.get(39)).as(standard.outline().id()).isGreaterThan(new BigDecimal(85));
        }
    }

    private static BigDecimal percent(Assessment assessment) {
        return assessment.ledger().totals().total().decimal();
    }

    @Test
    void theSameOrderGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
        byte[] once = county(standard("s2"), 20, 5, 2026);
        assertThat(county(standard("s2"), 20, 5, 2026)).isEqualTo(once);
        assertThat(new String(county(standard("s2"), 20, 6, 2026), UTF_8)).isNotEqualTo(new String(once, UTF_8));
        assertThat(new String(county(standard("s2"), 40, 5, 2026), UTF_8)).startsWith(new String(once, UTF_8));
    }

    @Test
    void lastYearHasTheSameUnitsButThoseFoundedSince() throws IOException {
        List<Unit> now = read(county(standard("s2"), 60, 1, 2026)).stream()
                .map(Submission::unit)
                .toList();
        List<Unit> last = read(county(standard("s2"), 60, 1, 2025)).stream()
                .map(Submission::unit)
                .toList();
        assertThat(now.stream().map(u -> u.id() + u.name() + u.headcount()))
                .containsAll(last.stream()
                        .map(u -> u.id() + u.name() + u.headcount())
                        .toList());
        assertThat(last).hasSizeBetween(50, 59);
        assertThat(now.stream().map(Unit::name).collect(Collectors.toSet())).hasSize(60);
    }

    @Test
    void someUnitsAreBarred() throws IOException {
        Standard standard = standard("s4-1");
        assertThat(read(county(standard, 150, 1, 2026)))
                .anyMatch(s -> !standard.assess(s).vetoes().isEmpty());
    }
}
