package wenming.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    /** Computed by another program from the published algorithm. */
    private static final Long[] FIRST = {6791897765849424158L, -1041056189838986770L, 834844254806117752L};

    @Test
    void theNumbersOfASeedNeverChange() {
        Chance chance = Chance.of(1);
        assertThat(LongStream.generate(chance::next).limit(3).boxed()).containsExactly(FIRST);
        assertThat(Chance.of(1, 2).below(1000)).isEqualTo(Chance.of(1, 2).below(1000));
    }

    @Test
    void anotherPathGivesOtherNumbers() {
        Set<Long> firsts = new HashSet<>();
        for (long a = 0; a < 50; a++) {
            for (long b = 0; b < 50; b++) {
                firsts.add(Chance.of(7, a, b).next());
            }
        }
        assertThat(firsts).hasSize(2500);
    }

    @Test
    void everyNumberBelowTheBoundIsAboutEquallyLikely() {
        int[] drawn = new int[6];
        Chance chance = Chance.of(3);
        for (int i = 0; i < 60_000; i++) {
            drawn[chance.below(6)]++;
        }
        assertThat(java.util.Arrays.stream(drawn).boxed())
                .allSatisfy(times -> assertThat(times).isBetween(9_600, 10_400));
    }

    @Test
    void aBoundBelowOneIsRefused() {
        assertThatThrownBy(() -> Chance.of(1).below(0)).hasMessageContaining("bound must be at least 1");
    }
}
