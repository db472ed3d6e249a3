package wenming.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenming.evidence.Evidence;
import wenming.evidence.Submission;
import wenming.scoring.Assessment;

/** The order in which evidence was filed never matters. */
class OrderTest {

    private static final int SUBMISSIONS = 4;

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(1000, 1060);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_result_is_the_same_in_any_order(long seed) {
        try (Cases cases = new Cases(seed, folder)) {
            for (int i = 0; i < SUBMISSIONS; i++) {
                Draft draft = cases.next();
                Submission filed = cases.read(draft);
                Submission shuffled = shuffled(filed, cases);
                assertThat(shuffled.evidence()).hasSameSizeAs(filed.evidence());
                Assessment one = cases.standard().assess(filed);
                Assessment two = cases.standard().assess(shuffled);
                String where = cases + "\nsubmission " + i;
                assertThat(Same.withoutSubmission(two)).as(where).isEqualTo(Same.withoutSubmission(one));
                assertThat(Same.text(two)).as(where).isEqualTo(Same.text(one));
                Assessment read = cases.assess(draft.shuffled(cases.random));
                assertThat(Same.text(read)).as(where).isEqualTo(Same.text(one));
            }
        }
    }

    private static Submission shuffled(Submission filed, Cases cases) {
        List<Evidence> evidence = new ArrayList<>(filed.evidence());
        Collections.shuffle(evidence, cases.random);
        return new Submission(
                filed.standard(),
                filed.unit(),
                filed.period(),
                filed.asOf(),
                filed.appliedOn(),
                evidence,
                filed.judgements(),
                filed.notApplicable(),
                filed.lastYear(),
                filed.sha256());
    }
}
