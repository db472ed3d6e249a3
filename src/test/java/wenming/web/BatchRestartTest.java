package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.language.InvalidInput;
import wenming.records.Records;

/** What becomes of jobs when the server stops before they are done. */
class BatchRestartTest {

    private static final int UNITS = 400;

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    /** Stops a server in the middle of a job, with another one waiting; returns their addresses. */
    private List<String> interrupted(Path rules) throws IOException {
        List<String> jobs;
        try (Handed server = new Handed(data, rules, Handed.limits(20, 1000))) {
            jobs = List.of(server.accepted(Handed.units(UNITS)), server.accepted(Handed.units(3)));
            JsonNode status = server.once(jobs.get(0), s -> s.at("/units").asInt() > 0);
            assertThat(status.at("/status").asText()).isEqualTo("running");
        }
        Path checkpoint = data.resolve("batches/" + jobs.get(0).replaceFirst(".*/", "") + "/work/checkpoint");
        assertThat(Integer.parseInt(Files.readString(checkpoint).split(" ")[1])).isBetween(1, UNITS - 1);
        return jobs;
    }

    @Test
    void aJobGoesOnWhereItWas() throws Exception {
        List<String> jobs = interrupted(Served.RULES);
        try (Handed server = new Handed(data)) {
            JsonNode ended = server.ended(jobs.get(0));
            assertThat(ended.at("/status").asText()).as(ended.toString()).isEqualTo("done");
            assertThat(ended.at("/units").asInt()).isEqualTo(UNITS);
            assertThat(server.served.get(jobs.get(0) + "/results.ndjson").body())
                    .isEqualTo(Handed.commanded(folder, Handed.units(UNITS)));
            assertThat(server.ended(jobs.get(1)).at("/units").asInt()).isEqualTo(3);
        }
        try (Handed server = new Handed(data)) {
            assertThat(server.get(jobs.get(0) + "/results").at("/total").asInt())
                    .as("results outlive the server, too")
                    .isEqualTo(UNITS);
        }
    }

    @Test
    void tablesAndLastYearsResultsAreReadAgain() throws Exception {
        StringBuilder units = new StringBuilder("单位代码,单位名称,单位类型,考核期起,考核期止\n");
        StringBuilder last = new StringBuilder();
        for (int i = 0; i < UNITS; i++) {
            units.append("A" + i + ",第" + i + "局,机关,2026-01-01,2026-12-31\n");
            last.append(
                    "{\"unit\":{\"id\":\"A" + i + "\"},\"score\":{\"earned\":90},\"title\":{\"label\":\"优胜单位\"}}\n");
        }
        Files.writeString(folder.resolve("units.csv"), units);
        Files.writeString(folder.resolve("evidence.csv"), "单位代码,种类,标题,日期\n");
        Files.writeString(folder.resolve("previous.ndjson"), last);
        String job;
        try (Handed server = new Handed(data)) {
            job = server.accepted(
                    "s2",
                    folder.resolve("units.csv"),
                    folder.resolve("evidence.csv"),
                    folder.resolve("previous.ndjson"));
            server.once(job, s -> s.at("/units").asInt() > 0);
        }
        Path moved = folder.resolve("moved");
        Files.move(data, moved);
        try (Handed server = new Handed(moved)) {
            JsonNode ended = server.ended(job);
            assertThat(ended.at("/status").asText()).as(ended.toString()).isEqualTo("done");
            Handed.commanded(folder, "s2", "units.csv", "previous.ndjson");
            assertThat(server.served.get(job + "/results.ndjson").body())
                    .isEqualTo(Files.readAllBytes(folder.resolve("out.ndjson")));
        }
        Files.createDirectory(data); // what JUnit takes away
    }

    @Test
    void aJobWhoseRulesHaveChangedFailsInsteadOfMixingThem() throws Exception {
        Path rules = copied();
        List<String> jobs = interrupted(rules);
        Path changed = rules.resolve(Served.STANDARD + "/standard.yaml");
        Files.writeString(changed, "# changed\n", StandardOpenOption.APPEND);
        try (Handed server = new Handed(data, rules, Handed.limits(20, 1000))) {
            JsonNode status = server.get(jobs.get(0));
            assertThat(status.at("/status").asText()).isEqualTo("failed");
            assertThat(status.at("/trouble").asText()).contains("规则与任务开始时的不同", "请重新提交");
            Served.problem(server.served.get(jobs.get(0) + "/results"), ProblemType.BATCH_NOT_DONE);
        }
        try (Stream<Path> left = Files.list(data.resolve("batches"))) {
            assertThat(left).isEmpty();
        }
    }

    private Path copied() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.createDirectory(rules.resolve(Served.STANDARD));
        try (Stream<Path> files = Files.list(Served.RULES.resolve(Served.STANDARD))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, rules.resolve(Served.STANDARD).resolve(file.getFileName()));
            }
        }
        Files.copy(Served.RULES.resolve("evidence.yaml"), rules.resolve("evidence.yaml"));
        return rules;
    }

    @Test
    void cancellingEndsAJobAndTakesItsFilesAway() throws Exception {
        try (Handed server = new Handed(data)) {
            String running = server.accepted(Handed.units(UNITS));
            String waiting = server.accepted(Handed.units(UNITS));
            server.once(running, s -> s.at("/units").asInt() > 0);
            for (String job : List.of(waiting, running)) {
                JsonNode status =
                        Served.json(server.served.method("DELETE", job).body());
                assertThat(status.at("/status").asText()).isEqualTo("cancelled");
                assertThat(server.served.method("DELETE", job).statusCode()).isEqualTo(200);
                Served.problem(server.served.get(job + "/results.ndjson"), ProblemType.BATCH_NOT_DONE);
            }
            assertThat(server.ended(server.accepted(Handed.units(2)))
                            .at("/status")
                            .asText())
                    .isEqualTo("done");
            assertThat(data.resolve("batches/" + running.replaceFirst(".*/", "")))
                    .doesNotExist();
            assertThat(data.resolve("batches/" + waiting.replaceFirst(".*/", "")))
                    .doesNotExist();
        }
    }

    @Test
    void theOldestAreForgotten() {
        try (Handed server = new Handed(data)) {
            String first = server.accepted(Handed.units(1));
            server.ended(first);
            for (int i = 0; i < 4; i++) {
                server.ended(server.accepted(Handed.units(1)));
            }
            Served.problem(server.served.get(first), ProblemType.UNKNOWN_BATCH);
            assertThat(data.resolve("batches/" + first.replaceFirst(".*/", ""))).doesNotExist();
        }
    }

    @Test
    void aFolderThatCannotBeUsedIsSaidInChinese() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Server.Options options = new Server.Options("127.0.0.1", 0, Served.RULES, Optional.of(file));
        assertThatThrownBy(() -> Server.start(options))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("数据文件夹不能使用");

        Files.writeString(data.resolve("records.mv.db"), "no database");
        assertThatThrownBy(() -> Records.open(data))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("数据库打不开");
    }
}
