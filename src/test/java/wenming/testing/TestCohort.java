package wenming.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenming.cohort.Cohort;
import wenming.cohort.Entrant;
import wenming.cohort.History.Earlier;
import wenming.cohort.Placed;
import wenming.cohort.Ruling;
import wenming.rules.Standard;
import wenming.scoring.Assessment;
import wenming.scoring.Outline;

/** Units scored as one batch, to be looked at by their ids. */
public final class TestCohort {

    private final Standard standard;
    private final List<Assessment> assessments;
    private final Map<String, Earlier> earlier = new LinkedHashMap<>();

    TestCohort(Standard standard, List<Assessment> assessments) {
        this.standard = standard;
        this.assessments = assessments;
    }

    /** Last year's official result of a unit; without it, what its submission says. */
    public TestCohort earlier(String id, Earlier result) {
        earlier.put(id, result);
        return this;
    }

    public Placed placed(String id) {
        List<Entrant> entrants = entrants();
        Cohort cohort = Cohort.of(standard.scheme(), entrants::forEach);
        return cohort.place(entrants.stream()
                .filter(e -> e.unit().id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    public Ruling ruling(String id) {
        return standard.rule(placed(id).candidate());
    }

    /** Points by comparison, with the reason, of the only such line. */
    public TestCohort gives(String id, String points, String reason) {
        assertThat(placed(id).lines()).singleElement().satisfies(line -> {
            assertThat(line.points()).hasToString(points);
            assertThat(line.reason()).contains(reason);
        });
        return this;
    }

    public TestCohort scores(String id, String score) {
        assertThat(placed(id).score()).hasToString(score);
        return this;
    }

    public TestCohort place(String id, int place) {
        assertThat(placed(id).candidate().position().place()).isEqualTo(place);
        return this;
    }

    /** @param title empty for none */
    public TestCohort title(String id, String title) {
        assertThat(ruling(id).title().map(Outline.Title::title).orElse("")).isEqualTo(title);
        return this;
    }

    /** The decision that counts, in words. */
    public TestCohort decides(String id, String decision) {
        assertThat(ruling(id).decision().map(d -> d.consequence().toString()).orElse(""))
                .isEqualTo(decision);
        return this;
    }

    private List<Entrant> entrants() {
        List<Entrant> entrants = new ArrayList<>();
        for (Assessment a : assessments) {
            Earlier said = new Earlier(
                    a.submission().lastYear().score(),
                    Optional.empty(),
                    a.submission().lastYear().title(),
                    0,
                    0,
                    Optional.empty(),
                    Optional.empty());
            entrants.add(
                    Entrant.of(a, earlier.getOrDefault(a.submission().unit().id(), said)));
        }
        return entrants;
    }
}
