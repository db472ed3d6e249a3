package wenming.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Runs {@link BenchChild} with the Java and the class path of this process, one at a time. */
final class BenchRun {

    /** Those that the launcher gives a batch. */
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmn32m");

    private final List<String> java = new ArrayList<>();
    private final AtomicReference<Optional<Process>> running = new AtomicReference<>(Optional.empty());

    /**
     * @param heap most heap of the child, such as 160m, when it is limited
     */
    BenchRun(Optional<String> heap) {
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(OPTIONS);
        heap.ifPresent(size -> java.add("-Xmx" + size));
        java.addAll(List.of(
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dwenming.home=" + System.getProperty("wenming.home", ""),
                "-cp",
                System.getProperty("java.class.path"),
                BenchChild.class.getName()));
        // Told to stop, this process removes the files it measures with: the child must not go on writing there.
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> running.get().ifPresent(Process::destroyForcibly), "wenming-bench-stop"));
    }

    /**
     * @param cpuMillis processor time of the whole process, all threads
     * @param peakKib most resident memory; 0 where the system does not tell
     */
    record Cost(long cpuMillis, long peakKib) {}

    /** @throws BenchFailed when the child does not end well */
    Cost of(String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of(arguments));
        try {
            Process child = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            running.set(Optional.of(child));
            String out = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            child.waitFor();
            running.set(Optional.empty());
            String last = out.lines().reduce("", (a, b) -> b);
            String[] parts = last.split(" ");
            if (!parts[0].equals(BenchChild.COST) || !parts[1].equals("0")) {
                throw new BenchFailed(String.join(" ", arguments));
            }
            return new Cost(Long.parseLong(parts[2]), Long.parseLong(parts[3]));
        } catch (IOException e) {
            throw new BenchFailed(e.getMessage());
        }
    }

    /** A measured command did not end well: there is nothing to compare. */
    static final class BenchFailed extends RuntimeException {
        private static final long serialVersionUID = 1;

        BenchFailed(String what) {
            super("没有测成：" + what);
        }
    }
}
