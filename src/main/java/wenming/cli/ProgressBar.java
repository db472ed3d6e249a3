package wenming.cli;

import java.io.PrintStream;
import java.time.Duration;
import wenming.batch.Progress;

/** Shows on a terminal how far a batch has got, how fast it goes and how long it will take. For one thread. */
final class ProgressBar implements Progress {

    private static final long REDRAW_NANOS = 200_000_000L;
    private static final int CELLS = 24;

    private final PrintStream out;
    private final long totalBytes;
    private final long started = System.nanoTime();
    private long drawn;
    private long first = -1;

    /** @param totalBytes 0 when not known: then there is no time left to tell */
    ProgressBar(PrintStream out, long totalBytes) {
        this.out = out;
        this.totalBytes = totalBytes;
    }

    @Override
    public void reached(long units, long refused, long bytes) {
        long now = System.nanoTime();
        if (first < 0) {
            first = bytes;
        }
        if (now - drawn < REDRAW_NANOS) {
            return;
        }
        drawn = now;
        long millis = Math.max(1, (now - started) / 1_000_000);
        String left = "";
        String bar = "";
        if (totalBytes > 0 && bytes > first) {
            long done = Math.min(bytes, totalBytes);
            int full = (int) (done * CELLS / totalBytes);
            bar = "[" + "#".repeat(full) + ".".repeat(CELLS - full) + "] " + done * 100 / totalBytes + "% ";
            left = "，约剩 " + shown(Duration.ofMillis((totalBytes - done) * millis / (bytes - first)));
        }
        String wrong = refused > 0 ? "，无法评分 " + refused + " 个" : "";
        out.print("\r\u001b[K" + bar + units + " 个单位，每秒 " + units * 1000 / millis + " 个" + wrong + left);
        out.flush();
    }

    /** Leaves the line clean. */
    void end() {
        if (drawn > 0) {
            out.print("\r\u001b[K");
            out.flush();
        }
    }

    private static String shown(Duration left) {
        return left.toMinutes() > 0 ? left.toMinutes() + " 分 " + left.toSecondsPart() + " 秒" : left.toSeconds() + " 秒";
    }
}
