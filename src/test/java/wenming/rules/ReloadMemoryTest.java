package wenming.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.testing.LiveFolder;

/** A server that runs for months reads its rules a thousand times and must not grow by it. */
class ReloadMemoryTest {

    private static final int WARM_UP = 100;
    private static final int RELOADS = 1000;

    /** A standard of this size takes some 200 kB; one in a hundred of them kept would show. */
    private static final long TOLERATED = 2_000_000;

    @TempDir
    Path temp;

    @Test
    void aThousandReloadsLeaveNothingBehind() {
        LiveFolder folder = new LiveFolder(temp).standard("a", 10);
        List<WeakReference<Standard>> replaced = new ArrayList<>();
        try (LiveLibrary live = LiveLibrary.open(temp, Clock.systemUTC())) {
            reload(folder, live, WARM_UP, replaced);
            long heap = heapInUse();
            int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();

            reload(folder, live, RELOADS, replaced);

            assertThat(heapInUse() - heap).isLessThan(TOLERATED);
            assertThat(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount() - classes)
                    .isLessThan(100);
            assertThat(replaced.stream().filter(s -> s.get() != null)).hasSizeLessThanOrEqualTo(2);
        }
    }

    /** Each version scores, so that it has had sessions, too. */
    private static void reload(LiveFolder folder, LiveLibrary live, int times, List<WeakReference<Standard>> replaced) {
        for (int i = 0; i < times; i++) {
            replaced.add(new WeakReference<>(live.now().library().standard("a").orElseThrow()));
            int sessions = i % 2 == 0 ? 5 : 10;
            folder.standard("a", sessions);
            assertThat(LiveFolder.points(live.reload(), "a")).isEqualTo(sessions == 5 ? "6" : "3");
        }
    }

    private static long heapInUse() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
