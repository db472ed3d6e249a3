package wenming.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What {@code wenming bench} measures, in a process of its own: one command of the program, or what it is compared with: the bare token loop, and reading
 * and writing as much without scoring. Ends by
 * telling the processor time of the whole process from its start, compiler and garbage collector included, and the most memory it ever had.
 */
public final class BenchChild {

    /** How the last line begins. */
    static final String COST = "bench-cost";

    private BenchChild() {}

    /** {@code tokens FILE}, {@code copy FILE RESULTS}, or a command of the program with its arguments. */
    public static void main(String[] args) throws IOException {
        int code = switch (args[0]) {
            case "tokens" -> tokens(Path.of(args[1]));
            case "copy" -> BenchCopy.of(Path.of(args[1]), Path.of(args[2])) > 0 ? Main.DONE : Main.WRONG_INPUT;
            default -> Main.run(Streams.ofProcess(), args);
        };
        long cpu = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis();
        System.out.println(COST + " " + code + " " + cpu + " " + peak());
        System.out.flush();
        System.exit(code);
    }

    /** Every token of the file, names and values decoded by nobody. */
    private static int tokens(Path file) throws IOException {
        long tokens = 0;
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = new JsonFactory().createParser(in)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens > 0 ? Main.DONE : Main.WRONG_INPUT;
    }

    /** Peak resident memory in KiB; 0 where the system does not tell. */
    private static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
