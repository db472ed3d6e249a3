package wenming.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@link BenchChild} with the Java and the class path of this process. */
final class BenchRun {

    private final List<String> java = new ArrayList<>();

    /**
     * @param heap most heap of the child, such as 160m
     */
    BenchRun(String heap) {
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(List.of(
                "-XX:+UseParallelGC",
                "-Xmx" + heap,
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dwenming.home=" + System.getProperty("wenming.home", ""),
                "-cp",
                System.getProperty("java.class.path"),
                BenchChild.class.getName()));
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
            String out = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            child.waitFor();
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
