package wenming.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * Does once, silently, what people do most: scores a submission and checks its standard. The launcher runs it to have the classes that both need in
 * the archive from which the JVM starts faster.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(index = "0")
    private String submission;

    @Parameters(index = "1")
    private String standard;

    @Override
    public Integer call() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        Streams silent = new Streams(InputStream.nullInputStream(), nowhere, nowhere, false);
        int scored = Main.run(silent, "score", submission);
        int checked = Main.run(silent, "rules", "check", standard);
        return Math.max(scored, checked);
    }
}
