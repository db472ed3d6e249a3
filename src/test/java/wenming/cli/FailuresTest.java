package wenming.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void anUnexpectedFailureShowsNoTrace() {
        assertThat(report(false)).isEqualTo("a.json：程序出了意外，没有完成。加 --verbose 再运行一次可看到技术细节，报告问题时请附上。\n");
    }

    @Test
    void unlessItIsAskedFor() {
        assertThat(report(true)).contains("技术细节如下：", "IllegalStateException: internal", "\tat ");
    }

    private static String report(boolean verbose) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int code = new Failures(err, verbose).report("a.json", new IllegalStateException("internal"));

        assertThat(code).isEqualTo(1);
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
