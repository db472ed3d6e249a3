package wenming.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenming.evidence.EvidenceKind;
import wenming.rules.Standard;
import wenming.scoring.Assessment;
import wenming.scoring.ItemScore;

/** More good evidence never costs points, and one more incident never brings any. */
class FavourTest {

    static LongStream seeds() {
        return LongStream.range(2000, 2020);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void good_evidence_never_lowers_the_score(long seed) {
        Random random = new Random(seed);
        Standard standard = Shipped.standard(seed);
        RandomSubmissions submissions = Shipped.submissions(standard);
        Draft draft = submissions.next(random).set("asOf", "2026-12-31");
        Assessment before = assess(standard, draft);
        for (EvidenceKind kind : Shipped.LIBRARY.catalog().kinds()) {
            if (!kind.incident()) {
                LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
                draft.add(submissions.favourable(kind, day, 1));
                Assessment after = assess(standard, draft);
                assertThat(after.ledger().total())
                        .as("seed %d, %s on %s: %s", seed, kind.name(), day, difference(before, after))
                        .isGreaterThanOrEqualTo(before.ledger().total());
                before = after;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_incident_never_raises_the_score(long seed) {
        Random random = new Random(seed);
        Standard standard = Shipped.standard(seed);
        RandomSubmissions submissions = Shipped.submissions(standard);
        Draft draft = submissions.next(random);
        Assessment before = assess(standard, draft);
        for (EvidenceKind kind : Shipped.LIBRARY.catalog().kinds()) {
            for (int i = 0; kind.incident() && i < 3; i++) {
                Map<String, Object> incident = submissions.item(kind, random);
                draft.add(incident);
                Assessment after = assess(standard, draft);
                assertThat(after.ledger().total())
                        .as("seed %d, %s: %s", seed, incident, difference(before, after))
                        .isLessThanOrEqualTo(before.ledger().total());
                assertThat(after.vetoes().size())
                        .as("seed %d, %s", seed, incident)
                        .isGreaterThanOrEqualTo(before.vetoes().size());
                before = after;
            }
        }
    }

    private static Assessment assess(Standard standard, Draft draft) {
        return standard.assess(draft.read(Shipped.LIBRARY.submissions()));
    }

    private static String difference(Assessment before, Assessment after) {
        StringBuilder text = new StringBuilder();
        List<ItemScore> old = before.ledger().items();
        for (int i = 0; i < old.size(); i++) {
            ItemScore now = after.ledger().items().get(i);
            if (!now.earned().equals(old.get(i).earned())) {
                text.append('\n')
                        .append(now.item().id())
                        .append(": ")
                        .append(old.get(i).earned())
                        .append(" ");
                text.append(old.get(i).reason())
                        .append("\n-> ")
                        .append(now.earned())
                        .append(' ')
                        .append(now.reason());
            }
        }
        return text.toString();
    }
}
