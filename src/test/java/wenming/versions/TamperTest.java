package wenming.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static wenming.versions.Store.publish;
import static wenming.versions.Store.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.language.Sha256;
import wenming.testing.SmallDraft;

/** Whatever is changed in the data folder is seen before it can decide a score. */
class TamperTest {

    private static final SmallDraft FIRST = SmallDraft.create();

    @TempDir
    Path data;

    @Test
    void everyChangedObjectIsRefused() throws IOException {
        publish(data, FIRST);
        List<Path> objects;
        try (Stream<Path> all = Files.walk(data.resolve("objects"))) {
            objects = all.filter(Files::isRegularFile).toList();
        }
        assertThat(objects).hasSizeGreaterThanOrEqualTo(6);
        for (Path object : objects) {
            byte[] good = Files.readAllBytes(object);
            byte[] bad = good.clone();
            bad[bad.length / 2] ^= 1;
            Files.write(object, bad);
            assertThat(refused(() -> Versions.open(data).draft("small", "2026")))
                    .containsExactly(object + " V007 数据文件夹里的这个文件被改动过或已损坏，内容与它的摘要不符 建议：请从备份恢复这个文件；在此之前不能用它评分或发布");
            Files.delete(object);
            assertThat(refused(() -> Versions.open(data).draft("small", "2026")))
                    .singleElement()
                    .asString()
                    .contains("V007");
            Files.write(object, good);
        }
        assertThat(Versions.open(data).load("small", "2026").standard()).isPresent();
    }

    @Test
    void aHeadThatNamesSomethingElseIsRefused() throws IOException {
        publish(data, FIRST);
        Path head = data.resolve("standards/small/head");
        String catalog = Sha256.of(SmallDraft.CATALOG);
        for (String wrong : List.of("", "abc", catalog + "\n", "0".repeat(64) + "\n", "../".repeat(21) + "x\n\n")) {
            Files.writeString(head, wrong);
            assertThat(refused(() -> Versions.open(data).live("small")))
                    .as("head: %s", wrong)
                    .singleElement()
                    .asString()
                    .contains("V007");
            assertThat(refused(() -> publish(data, FIRST.edition("2027"))))
                    .singleElement()
                    .asString()
                    .contains("V007");
        }
    }

    @Test
    void publishingMendsADamagedObjectItNeeds() throws IOException {
        publish(data, FIRST);
        String digest = Sha256.of(SmallDraft.CATALOG);
        Path object = data.resolve("objects/" + digest.substring(0, 2) + "/" + digest.substring(2));
        Files.writeString(object, "damaged");
        publish(data, FIRST.edition("2027"));
        assertThat(object).hasBinaryContent(SmallDraft.CATALOG);
    }
}
