package wenming.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;
import wenming.testing.LiveFolder;

/** What a running server serves while people edit its rules. */
class LiveLibraryTest {

    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    @TempDir
    Path temp;

    private LiveFolder folder;
    private Instant now = START;
    private LiveLibrary live;

    @BeforeEach
    void open() {
        folder = new LiveFolder(temp).standard("a", 10).standard("b", 6);
        InstantSource source = () -> now;
        live = LiveLibrary.open(temp, source.withZone(ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        live.close();
    }

    private Serving serving(String id) {
        return live.now().serving(id).orElseThrow();
    }

    @Test
    void anEditIsTakenOverAndOnlyTheChangedStandardIsReadAgain() {
        Standard b = serving("b").standard().orElseThrow();
        assertThat(LiveFolder.points(live.now(), "a")).isEqualTo("3");

        now = START.plusSeconds(60);
        folder.standard("a", 5);
        live.reload();

        assertThat(LiveFolder.points(live.now(), "a")).isEqualTo("6");
        assertThat(serving("a").since()).isEqualTo(now);
        assertThat(serving("b").standard()).containsSame(b);
        assertThat(serving("b").since()).isEqualTo(START);
    }

    @Test
    void whoeverTookTheOldSnapshotGoesOnWithIt() {
        Snapshot before = live.now();
        folder.standard("a", 5);
        live.reload();
        folder.delete("a");
        live.reload();

        assertThat(LiveFolder.points(before, "a")).isEqualTo("3");
    }

    @Test
    void aBrokenEditKeepsTheLastGoodStandardAndSaysSo() {
        Standard good = serving("a").standard().orElseThrow();
        folder.broken("a");
        live.reload();

        assertThat(serving("a").standard()).containsSame(good);
        assertThat(serving("a").outdated()).isTrue();
        assertThat(serving("a").since()).isEqualTo(START);
        assertThat(serving("a").broken()).anyMatch(Diagnostic::isError);
        assertThat(live.now().library().broken()).containsOnlyKeys("a");

        folder.standard("a", 10);
        live.reload();
        assertThat(serving("a").broken()).isEmpty();
        assertThat(serving("a").since())
                .as("the same digest never ceased to be served")
                .isEqualTo(START);
    }

    @Test
    void standardsComeAndGo() {
        folder.standard("c", 4).delete("b");
        live.reload();

        assertThat(live.now().servings()).extracting(Serving::id).containsExactly("a", "c");
        assertThat(LiveFolder.points(live.now(), "c")).isEqualTo("7.5");
    }

    @Test
    void aNewStandardThatIsBrokenIsNamedAndServedOnceItIsMended() {
        folder.standard("c", 4).broken("c");
        live.reload();
        assertThat(serving("c").standard()).isEmpty();
        assertThat(serving("c").outdated()).isFalse();

        folder.standard("c", 4);
        live.reload();
        assertThat(LiveFolder.points(live.now(), "c")).isEqualTo("7.5");
    }

    @Test
    void aBrokenCatalogueChangesNothingAtAll() {
        Snapshot before = live.now();
        folder.write("evidence.yaml", "kinds: [").standard("a", 5).delete("b");
        live.reload();

        assertThat(live.now().servings()).isEqualTo(before.servings());
        assertThat(live.now().trouble()).anyMatch(Diagnostic::isError);

        folder.evidence("", "");
        live.reload();
        assertThat(live.now().trouble()).isEmpty();
        assertThat(live.now().servings()).extracting(Serving::id).containsExactly("a");
        assertThat(LiveFolder.points(live.now(), "a")).isEqualTo("6");
    }

    @Test
    void aMissingCatalogueIsADiskThatIsAwayNotAnEmptyFolder() {
        folder.delete("evidence.yaml").delete("a").delete("b");
        live.reload();

        assertThat(live.now().servings()).extracting(Serving::id).containsExactly("a", "b");
        assertThat(live.now().trouble()).extracting(Diagnostic::code).containsExactly("E000");
    }

    @Test
    void aCatalogueUnderWhichAStandardInServiceCannotBeUsedIsNotTakenOver() {
        folder.evidence("集中学习", "分散学习");
        live.reload();

        assertThat(LiveFolder.points(live.now(), "a")).isEqualTo("3");
        assertThat(live.now().trouble()).isNotEmpty().allMatch(Diagnostic::isError);
    }

    @Test
    void aGoodCatalogueIsTakenOverEvenWhileAStandardIsBroken() {
        folder.evidence("时长", "学时").broken("a");
        live.reload();

        assertThat(live.now().trouble()).isEmpty();
        assertThat(serving("a").outdated()).isTrue();
        Standard a = serving("a").standard().orElseThrow();
        assertThat(a.scheme().catalog()).isSameAs(live.now().library().catalog());
        assertThat(LiveFolder.points(live.now(), "a")).isEqualTo("3");
    }

    @Test
    void filesOfOtherProgramsAreNoRules() {
        folder.write("a/._1.dslr", "\0\0").write("a/.1.dslr.swp", "x").write(".git/standard.yaml", "x");
        live.reload();

        assertThat(live.now().library().broken()).isEmpty();
    }

    @Test
    void theWatchTakesOverByItself() throws InterruptedException {
        live.watch(Duration.ofMillis(20));
        folder.standard("a", 5);

        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < 3000 && !LiveFolder.points(live.now(), "a").equals("6"); i++) {
            never.await(20, TimeUnit.MILLISECONDS);
        }
        assertThat(LiveFolder.points(live.now(), "a")).isEqualTo("6");
    }

    @Test
    void withoutACatalogueThereIsNothingToBeginWith() {
        folder.delete("evidence.yaml");
        assertThatThrownBy(() -> LiveLibrary.open(temp, Clock.systemUTC())).isInstanceOf(InvalidInput.class);
    }
}
