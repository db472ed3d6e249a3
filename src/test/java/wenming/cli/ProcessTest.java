package wenming.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The program as the shell starts it. */
class ProcessTest {

    @Test
    void aProcessOfItsOwnPrintsUtf8WhateverTheLocaleAndEndsWithTheExitCode() throws Exception {
        Process good = Launched.start("score", "samples/s4-1/gaps.json", "--format", "json");
        String out = new String(good.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(good.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(good.waitFor()).isZero();
        assertThat(out).startsWith("{\n").contains("望舒县审计局").endsWith("}\n");
        assertThat(err).as("nothing but results, no log line either").isEmpty();
    }

    @Test
    void aMistakeEndsTheProcessWithItsCode() throws Exception {
        Process bad = Launched.start("score", "samples/gone.json");
        String err = new String(bad.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(bad.waitFor()).isEqualTo(1);
        assertThat(err).contains("samples/gone.json C001", "共 1 处问题");
    }

    @Test
    void helpAndUsageErrorsAreUtf8Too() throws Exception {
        Process help = Launched.start("score", "--help");
        Process bad = Launched.start("scor");

        assertThat(new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("用法：");
        assertThat(new String(bad.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("是否想写「score」？");
        assertThat(bad.waitFor()).isEqualTo(2);
    }
}
