package wenming.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wenming.chance.Chance;

class SketchTest {

    @Test
    void theFirstOwnerIsRemembered() {
        Sketch sketch = new Sketch();
        for (int i = 0; i < 20_000; i++) {
            assertThat(sketch.note(Chance.of(i).next(), i)).isEqualTo(i);
        }
        for (int i = 0; i < 20_000; i++) {
            assertThat(sketch.note(Chance.of(i).next(), -7)).isEqualTo(i);
        }
        assertThat(sketch.share()).isEqualTo(1);
    }

    /** Half of the digests, a quarter, and so on: of those still looked at, every copy is found. */
    @Test
    void aFullTableComparesFewerButNeverWrongly() {
        Sketch sketch = new Sketch(1000);
        IntStream.range(0, 10_000).forEach(i -> sketch.note(Chance.of(i).next(), i));
        assertThat(sketch.share()).isBetween(8L, 32L);
        long found = IntStream.range(0, 10_000)
                .filter(i -> {
                    int owner = sketch.note(Chance.of(i).next(), -7);
                    assertThat(owner).isIn(-1, i);
                    return owner == i;
                })
                .count();
        assertThat(found).isBetween(200L, 1000L);
    }
}
