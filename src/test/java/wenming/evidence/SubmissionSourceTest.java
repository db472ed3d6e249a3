package wenming.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.language.InvalidInput;
import wenming.rules.Library;

class SubmissionSourceTest {

    @TempDir
    Path folder;

    @Test
    void aFolderGivesItsFilesByNameAndTheLinesOfEach() throws IOException {
        write("b.json", "{\"b\":1}");
        write("a.ndjson", "{\"a\":1}\r\n\n  \n{\"a\":2}");
        write("sub/c.jsonl", "{\"c\":1}\n");
        write(".hidden.json", "{}");
        write("readme.txt", "no submission");

        assertThat(names(folder)).containsExactly("a.ndjson:1", "a.ndjson:4", "b.json", "sub/c.jsonl:1");
        assertThat(texts(folder)).containsExactly("{\"a\":1}\r", "{\"a\":2}", "{\"b\":1}", "{\"c\":1}");
    }

    @Test
    void gzippedFilesAreReadTheSame() throws IOException {
        Files.write(folder.resolve("a.ndjson.gz"), gzipped("{\"a\":1}\n{\"a\":2}\n"));
        Files.write(folder.resolve("b.json.gz"), gzipped("{\"b\":1}"));

        assertThat(names(folder)).containsExactly("a.ndjson.gz:1", "a.ndjson.gz:2", "b.json.gz");
        assertThat(texts(folder)).containsExactly("{\"a\":1}", "{\"a\":2}", "{\"b\":1}");
    }

    @Test
    void aDamagedArchiveIsToldAndTheOthersFollow() throws IOException {
        byte[] whole = gzipped("{\"a\":1}\n".repeat(200_000));
        Files.write(folder.resolve("a.ndjson.gz"), Arrays.copyOf(whole, whole.length / 2));
        Files.writeString(folder.resolve("b.json.gz"), "no archive at all");
        write("c.json", "{}");

        List<RawSubmission> troubled =
                all(folder).stream().filter(s -> s.trouble().isPresent()).toList();
        assertThat(troubled)
                .extracting(RawSubmission::file)
                .map(f -> Path.of(f).getFileName().toString())
                .containsExactly("a.ndjson.gz", "b.json.gz");
        assertThat(troubled.get(0).trouble().orElseThrow().message()).isEqualTo("无法读取，压缩文件可能已损坏");
        assertThat(names(folder)).last().isEqualTo("c.json");
    }

    @Test
    void aMistakeIsToldAtItsLine() throws IOException {
        write("a.ndjson", "\n\n{\"unit\": 5}\n");
        try (Library library = Library.open(Path.of("rules"), "")) {
            RawSubmission one = all(folder).get(0);
            assertThatThrownBy(() -> one.read(library.submissions()))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            wrong -> assertThat(wrong.diagnostics())
                                    .allSatisfy(d -> assertThat(d.place()).contains("a.ndjson:3:")));
        }
    }

    @Test
    void aLineLongerThanAnySubmissionIsPassedOver() throws IOException {
        Files.write(folder.resolve("a.ndjson.gz"), gzipped("{\"a\":1}\n" + " ".repeat(20_000_001) + "\n{\"a\":3}\n"));

        List<RawSubmission> found = all(folder);
        assertThat(found).extracting(RawSubmission::line).containsExactly(1L, 2L, 3L);
        assertThat(found.get(1).trouble().orElseThrow().toString())
                .contains("a.ndjson.gz:2 S003 这一行过长：超过 20 MB 建议：一行写一份材料");
    }

    @Test
    void nothingToReadIsSaid() throws IOException {
        write("x.txt", "no");
        assertThatThrownBy(() -> SubmissionSource.open(folder)).hasMessageContaining("C001 里面没有材料");
        assertThatThrownBy(() -> SubmissionSource.open(folder.resolve("none"))).hasMessageContaining("没有这个文件或文件夹");
        assertThatThrownBy(() -> SubmissionSource.open(folder.resolve("x.txt"))).hasMessageContaining("认不出这是什么文件");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> names(Path path) {
        return all(path).stream()
                .map(s -> s.name().substring(folder.toString().length() + 1))
                .toList();
    }

    private static List<String> texts(Path path) {
        return all(path).stream().map(s -> new String(s.json(), UTF_8)).toList();
    }

    private static List<RawSubmission> all(Path path) {
        List<RawSubmission> found = new ArrayList<>();
        try (SubmissionSource source = SubmissionSource.open(path)) {
            source.forEachRemaining(found::add);
        }
        return found;
    }

    private static byte[] gzipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
