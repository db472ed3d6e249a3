package wenming.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import wenming.chance.Chance;

class LotteryTest {

    @Test
    void whoeverIsDrawnExistsOnceAndTheSameSeedDrawsTheSame() {
        for (int seed = 0; seed < 300; seed++) {
            Chance made = Chance.of(seed, 9);
            int[] weights = new int[made.between(1, 70)];
            Arrays.setAll(weights, i -> made.between(1, 200));
            int wanted = made.between(0, 80);
            List<Integer> drawn = Lottery.draw(weights, wanted, Chance.of(seed));
            assertThat(drawn).hasSize(Math.min(wanted, weights.length)).allMatch(i -> i >= 0 && i < weights.length);
            assertThat(new HashSet<>(drawn)).hasSameSizeAs(drawn);
            assertThat(Lottery.draw(weights, wanted, Chance.of(seed))).isEqualTo(drawn);
        }
    }

    @Test
    void theFirstIsDrawnInProportionToItsWeight() {
        int[] first = new int[4];
        for (int seed = 0; seed < 20_000; seed++) {
            first[Lottery.draw(new int[] {10, 20, 30, 40}, 1, Chance.of(seed)).get(0)]++;
        }
        assertThat(first[0]).isBetween(1_850, 2_150);
        assertThat(first[1]).isBetween(3_800, 4_200);
        assertThat(first[2]).isBetween(5_800, 6_200);
        assertThat(first[3]).isBetween(7_750, 8_250);
    }

    @Test
    void aHeavierOneIsDrawnMoreOften() {
        int[] weights = {10, 15, 25, 40, 60};
        int[] drawn = new int[weights.length];
        for (int seed = 0; seed < 4_000; seed++) {
            Lottery.draw(weights, 2, Chance.of(seed)).forEach(i -> drawn[i]++);
        }
        assertThat(drawn).isSorted();
        assertThat(drawn[4]).isGreaterThan(drawn[0] * 2);
    }

    @Test
    void aWeightBelowOneIsRefused() {
        assertThatThrownBy(() -> Lottery.draw(new int[] {3, 0}, 1, Chance.of(1)))
                .hasMessageContaining("weight 0");
    }
}
