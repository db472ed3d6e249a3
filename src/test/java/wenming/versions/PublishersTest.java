package wenming.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static wenming.versions.Store.publish;
import static wenming.versions.Store.refused;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.language.InvalidInput;
import wenming.testing.SmallDraft;

class PublishersTest {

    private static final SmallDraft FIRST = SmallDraft.create();

    @TempDir
    Path data;

    @Test
    void onlyOneMayPublishAtATime() {
        publish(data, FIRST);
        try (PublisherLock held = PublisherLock.take(data.resolve("standards/small"))) {
            assertThat(refused(() -> publish(data, FIRST.edition("2027"))))
                    .containsExactly("V005 另一个发布或回退正在进行 建议：请等它结束，看过新的现行版本后再试");
            assertThat(refused(() -> Store.rollback(data)))
                    .singleElement()
                    .asString()
                    .startsWith("V005");
            assertThat(Versions.open(data).live("small")).isPresent();
        }
        assertThat(publish(data, FIRST.edition("2027")).name()).isEqualTo("2027");
    }

    @Test
    void ofManyPublishersNoneIsLostAndNoneIsHalf() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> results = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            SmallDraft draft = FIRST.edition("v" + i);
            results.add(threads.submit(publisher(draft)));
        }
        int published = 0;
        for (Future<Boolean> result : results) {
            published += result.get() ? 1 : 0;
        }
        threads.shutdown();

        List<Version> versions = Versions.open(data).versions("small");
        assertThat(published).isPositive();
        assertThat(versions).hasSize(published);
        for (int i = 0; i + 1 < versions.size(); i++) {
            assertThat(versions.get(i).parent()).contains(versions.get(i + 1).name());
        }
        assertThat(versions).filteredOn(Version::live).containsExactly(versions.get(0));
    }

    private Callable<Boolean> publisher(SmallDraft draft) {
        return () -> {
            try {
                publish(data, draft);
                return true;
            } catch (InvalidInput busy) {
                assertThat(busy.diagnostics()).allMatch(d -> d.code().equals("V005"));
                return false;
            }
        };
    }
}
