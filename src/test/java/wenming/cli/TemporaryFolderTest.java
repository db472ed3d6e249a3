package wenming.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TemporaryFolderTest {

    @Test
    void closedItIsGoneWithAllThatIsInIt() throws IOException {
        TemporaryFolder folder = TemporaryFolder.create("wenming-test");
        Files.createDirectories(folder.path().resolve("a/b"));
        Files.writeString(folder.path().resolve("a/b/c"), "text");
        folder.close();
        assertThat(folder.path()).doesNotExist();
        folder.close();
    }

    @Test
    void aProcessToldToStopLeavesNothingBehind() throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Waiting.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Path folder = Path.of(child.inputReader().readLine());
        assertThat(folder.resolve("file")).exists();
        child.destroy();
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder).doesNotExist();
    }

    /** Works until it is stopped. */
    static final class Waiting {
        public static void main(String[] args) throws Exception {
            TemporaryFolder folder = TemporaryFolder.create("wenming-test");
            Files.writeString(folder.path().resolve("file"), "text");
            System.out.println(folder.path());
            Thread.sleep(TimeUnit.MINUTES.toMillis(10));
        }
    }
}
