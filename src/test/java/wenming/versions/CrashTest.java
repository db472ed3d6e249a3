package wenming.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static wenming.versions.Store.publish;
import static wenming.versions.Store.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.rules.Standard;
import wenming.testing.SmallDraft;

/** Publishing stopped at each of its file operations in turn: the old version must stay live, and a second try must succeed. */
class CrashTest {

    private static final SmallDraft FIRST = SmallDraft.create();
    private static final SmallDraft SECOND = FIRST.edition("2027").replace("得满分, 不足不得分", "得满分, 不足按比例得分");

    @TempDir
    Path folder;

    @Test
    void whereverPublishingStopsTheOldVersionStaysLive() throws IOException {
        Path before = folder.resolve("before");
        publish(before, FIRST);
        Path whole = copy(before, "whole");
        publish(whole, SECOND);
        List<Path> written = new ArrayList<>(files(whole));
        written.removeAll(files(before));
        written.add(Path.of("standards/small/head")); // the only file that is replaced
        assertThat(written).hasSizeGreaterThan(4);

        for (Path obstacle : written) {
            Path data = copy(before, "stopped-" + written.indexOf(obstacle));
            Path head = data.resolve("standards/small/head");
            byte[] old = Files.readAllBytes(head);
            if (obstacle.endsWith("head")) {
                stopAtHead(data);
                assertThat(head).hasBinaryContent(old);
            } else {
                Files.createDirectories(data.resolve(obstacle).resolve("in the way"));
                assertThat(refused(() -> publish(data, SECOND)))
                        .as("stopped at %s", obstacle)
                        .singleElement()
                        .asString()
                        .contains("V008 无法写入");
                delete(data.resolve(obstacle));
            }
            assertThat(Versions.open(data).live("small").orElseThrow().name())
                    .as("stopped at %s", obstacle)
                    .isEqualTo("2026");
            try (Standard standard = Store.load(data, "2026")) {
                assertThat(standard.outline().edition()).isEqualTo("2026");
            }
            assertThat(publish(data, SECOND).live()).isTrue();
            assertThat(files(data)).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    /** Everything is written but the last step is not taken, as after a power cut just before it. */
    private static void stopAtHead(Path data) throws IOException {
        Path head = data.resolve("standards/small/head");
        byte[] old = Files.readAllBytes(head);
        publish(data, SECOND);
        Files.write(head, old);
    }

    private Path copy(Path from, String name) throws IOException {
        Path to = folder.resolve(name);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return to;
    }

    private static List<Path> files(Path data) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).map(data::relativize).toList();
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
