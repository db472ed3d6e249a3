package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One standard with a mistake in its rules does not take the others down. */
class BrokenStandardTest {

    @TempDir
    Path rules;

    @Test
    void isNamedEverywhereAndTheOthersWork() throws IOException {
        copy(Served.RULES.resolve("evidence.yaml"));
        copyFolder("s4-1");
        copyFolder("s2");
        Path titles = rules.resolve("s2/titles.dslr");
        Files.writeString(titles, Files.readString(titles) + "\n规则 \"<b>坏\"\n");

        try (Served served = new Served(rules, Served.limits())) {
            JsonNode health = Served.json(served.get("/api/health").body());
            assertThat(health.at("/status").asText()).isEqualTo("degraded");
            assertThat(health.at("/broken/0/id").asText()).isEqualTo("s2");
            assertThat(health.at("/broken/0/diagnostics").asInt()).isPositive();

            JsonNode problem = Served.problem(served.get("/api/standards/s2"), ProblemType.BROKEN_STANDARD);
            assertThat(problem.at("/errors/0/file").asText()).isEqualTo("titles.dslr");
            assertThat(problem.toString()).doesNotContain(rules.toString());
            assertThat(problem.at("/errors/0/line").asInt()).isPositive();

            assertThat(Served.text(served.get("/")))
                    .contains("有规则文件写得不对", "s2：暂不能使用", "titles.dslr 第")
                    .doesNotContain("<b>坏");
            assertThat(served.post(Served.ASSESSMENTS, Served.sample("model")).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aFolderWithoutStandardsIsServedToo() throws IOException {
        copy(Served.RULES.resolve("evidence.yaml"));
        try (Served served = new Served(rules, Served.limits())) {
            assertThat(served.get("/").statusCode()).isEqualTo(200);
            JsonNode problem = Served.problem(served.get("/api/standards/s2"), ProblemType.UNKNOWN_STANDARD);
            assertThat(problem.at("/detail").asText()).contains("一个标准也没有");
        }
    }

    private void copyFolder(String id) throws IOException {
        Files.createDirectory(rules.resolve(id));
        try (Stream<Path> files = Files.list(Served.RULES.resolve(id))) {
            for (Path file : files.toList()) {
                copy(file);
            }
        }
    }

    private void copy(Path file) throws IOException {
        Files.copy(file, rules.resolve(Served.RULES.relativize(file).toString()));
    }
}
