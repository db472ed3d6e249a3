package wenming.versions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static wenming.versions.Store.CLOCK;
import static wenming.versions.Store.draft;
import static wenming.versions.Store.publish;
import static wenming.versions.Store.refused;
import static wenming.versions.Store.rollback;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenming.rules.Standard;
import wenming.testing.SmallDraft;

class VersionsTest {

    private static final SmallDraft FIRST = SmallDraft.create();
    private static final SmallDraft SECOND = FIRST.edition("2027")
            .replace("达到 24 次", "达到 30 次")
            .cases(FIRST.cases().replace("points: 3", "points: 2.4"));

    @TempDir
    Path data;

    @Test
    void whatIsPublishedIsLiveWithWhoWhenAndWhy() {
        Version version = publish(data, FIRST);

        assertThat(version.reference()).isEqualTo("small@2026");
        assertThat(version.live()).isTrue();
        assertThat(version.publishedAt()).isEqualTo(Instant.parse("2026-11-22T08:00:00Z"));
        assertThat(version.by()).isEqualTo("王敏");
        assertThat(version.why()).isEqualTo("修订");
        assertThat(version.parent()).isEmpty();
        assertThat(version.cases()).isEqualTo(1);
        try (Standard standard = FIRST.standard()) {
            assertThat(version.digest()).isEqualTo(standard.scheme().sha256());
        }
        assertThat(Versions.open(data).live("small")).contains(version);
    }

    @Test
    void nothingPublishedIsNoMistake() {
        Versions versions = Versions.open(data.resolve("none"));
        assertThat(versions.live("small")).isEmpty();
        assertThat(versions.versions("small")).isEmpty();
        assertThat(versions.history("small")).isEmpty();
        assertThat(data.resolve("none")).doesNotExist();
        assertThat(refused(() -> versions.load("small", "2026")))
                .containsExactly("V006 「small」还没有发布过任何版本 建议：用 wenming rules publish small 发布");
    }

    @Test
    void aDraftIsRefusedWithEveryReasonAtOnce() {
        SmallDraft wrong =
                FIRST.replace("id: small", "id: other").cases(FIRST.cases().replace("points: 3", "points: 4"));

        assertThat(refused(() -> Versions.open(data).publish("small", draft(wrong), " ", "换\n行", CLOCK)))
                .satisfiesExactly(
                        by -> assertThat(by).isEqualTo("V001 没有写明由谁操作（by） 建议：请写姓名或职务，例如 --by 王敏"),
                        why -> assertThat(why).startsWith("V001 理由（why）含有换行或看不见的字符"),
                        id -> assertThat(id).startsWith("草稿/standard.yaml V009 草稿写的是标准「other」，要发布的却是「small」"),
                        red -> assertThat(red)
                                .startsWith("草稿/cases/a.yaml:1 V002 案例「学习十二次得一半」不符：1.1 集中学习 得分：预期 4 分，实际 3 分"));
        assertThat(Versions.open(data).live("small")).isEmpty();
    }

    @Test
    void aDraftWithMistakesOrWithoutCasesIsRefused() {
        assertThat(refused(() -> publish(data, FIRST.replace("计算 次数", "计算 次"))))
                .allMatch(reason -> reason.contains("rules.dslr:"));
        assertThat(refused(() -> publish(data, FIRST.cases(""))))
                .singleElement()
                .asString()
                .startsWith("草稿/cases/ V002 草稿没有案例");
        assertThat(refused(() -> publish(data, FIRST.cases("- name: x\n  expct: {}\n"))))
                .isNotEmpty()
                .allMatch(reason -> reason.startsWith("草稿/cases/a.yaml:"));
        assertThat(Versions.open(data).live("small")).isEmpty();
    }

    @Test
    void theSameContentIsPublishedOnce() {
        publish(data, FIRST);
        assertThat(refused(() -> publish(data, FIRST)))
                .containsExactly("V004 草稿的规则与已发布的「2026」版完全相同，没有发布 建议：它就是现行版本，不必再发布");

        publish(data, SECOND);
        assertThat(refused(() -> publish(data, FIRST)))
                .containsExactly(
                        "V004 草稿的规则与已发布的「2026」版完全相同，没有发布 建议：要让它重新生效，请用 wenming rules rollback small --to 2026");
    }

    @Test
    void aVersionKeepsItsContent() {
        publish(data, FIRST);
        assertThat(refused(() -> publish(data, FIRST.replace("提示 \"按月", "提示 \"每月"))))
                .containsExactly("V003 「2026」版已经发布过，内容与草稿不同（rules.dslr） 建议：已发布的版本不能改动。请在草稿的 standard.yaml 里把 edition"
                        + " 改成新的版本名，例如 2026.1");
    }

    @Test
    void aChangedCatalogueIsOtherContent() {
        publish(data, FIRST);
        Draft same = draft(FIRST);
        byte[] catalog = (new String(SmallDraft.CATALOG, UTF_8) + "\n# 注释\n").getBytes(UTF_8);
        Draft changed = new Draft(same.label(), same.files(), same.cases(), catalog);
        assertThat(refused(() -> Versions.open(data).publish("small", changed, "王敏", "修订", CLOCK)))
                .singleElement()
                .asString()
                .contains("内容与草稿不同（evidence.yaml）");
    }

    @Test
    void rollbackGoesToTheReplacedVersionAndNoFurther() {
        publish(data, FIRST);
        publish(data, SECOND);
        publish(data, SECOND.replace("edition: \"2027\"", "edition: \"2028\""));

        assertThat(rollback(data).name()).isEqualTo("2027");
        assertThat(rollback(data).name()).isEqualTo("2026");
        assertThat(refused(() -> rollback(data))).singleElement().asString().startsWith("V006 「2026」是第一个版本");
        assertThat(Versions.open(data).history("small"))
                .extracting(change -> change.action().label() + change.version())
                .containsExactly("回退2026", "回退2027", "发布2028", "发布2027", "发布2026");
        assertThat(Versions.open(data).versions("small"))
                .extracting(Version::name)
                .containsExactly("2028", "2027", "2026");
    }

    @Test
    void rollbackToANamedVersion() {
        publish(data, FIRST);
        publish(data, SECOND);
        Versions versions = Versions.open(data);

        assertThat(refused(() -> versions.rollback("small", Optional.of("2027"), "王敏", "有误", CLOCK)))
                .singleElement()
                .asString()
                .startsWith("V004 「2027」已是现行版本");
        assertThat(refused(() -> versions.rollback("small", Optional.of("2062"), "王敏", "有误", CLOCK)))
                .singleElement()
                .asString()
                .contains("没有「2062」这个已发布的版本 建议：是否想写「20");
        assertThat(refused(() -> versions.rollback("small", Optional.of("2026"), "", "", CLOCK)))
                .hasSize(2);
        assertThat(versions.rollback("small", Optional.of("2026"), "王敏", "有误", CLOCK)
                        .name())
                .isEqualTo("2026");
    }

    @Test
    void everyPublishedVersionScoresAsItDidThen() {
        publish(data, FIRST);
        publish(data, SECOND);
        rollback(data);
        String submission = SmallDraft.submission("甲", 12, 1);
        for (SmallDraft texts : new SmallDraft[] {FIRST, SECOND}) {
            String version = texts == FIRST ? "2026" : "2027";
            try (Standard then = texts.standard();
                    Standard now = Store.load(data, version)) {
                assertThat(Store.score(now, submission)).isEqualTo(Store.score(then, submission));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../small", "/etc", "", "a/b", "small\0", "A", "..", "small@2026"})
    void anIdIsNeverAPath(String id) throws IOException {
        Versions versions = Versions.open(data.resolve("inner"));
        assertThat(refused(() -> versions.publish(id, draft(FIRST), "王敏", "修订", CLOCK)))
                .anyMatch(reason -> reason.contains("V009"));
        assertThat(refused(() -> versions.versions(id))).anyMatch(reason -> reason.contains("V009"));
        assertThat(refused(() -> versions.load(id, "../../x"))).anyMatch(reason -> reason.contains("V009"));
        try (var files = Files.list(data)) {
            assertThat(files).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil.dslr", "a/b.dslr", "a\\b.dslr", "x\n.dslr"})
    void aFileNameIsNeverAPath(String name) {
        Map<String, byte[]> files = new TreeMap<>(FIRST.bytes());
        files.put(name, files.get("rules.dslr"));
        files.remove("rules.dslr");
        Draft wrong = new Draft("", new TreeMap<>(files), draft(FIRST).cases(), SmallDraft.CATALOG);
        assertThat(refused(() -> Versions.open(data).publish("small", wrong, "王敏", "修订", CLOCK)))
                .anyMatch(reason -> reason.contains("V010"));
        assertThat(Versions.open(data).live("small")).isEmpty();
    }

    @Test
    void aFolderWithAHugeFileOrNoStandardIsRefusedUnread() throws IOException {
        Path rules = FIRST.inRules(data.resolve("rules"));
        assertThat(refused(() -> Draft.in(rules, rules)))
                .singleElement()
                .asString()
                .contains("不是一个标准的文件夹");
        try (var file = new RandomAccessFile(rules.resolve("small/huge.bin").toFile(), "rw")) {
            file.setLength(1L << 40); // sparse: takes no room, and would take all memory if it were read
        }
        assertThat(refused(() -> Draft.in(rules.resolve("small"), rules)))
                .singleElement()
                .asString()
                .contains("过大：超过 5 MB");
    }

    @Test
    void aFileThatNothingLoadsIsToldAndNotPublished() {
        Map<String, byte[]> files = new TreeMap<>(FIRST.bytes());
        files.put("notes.txt", "备忘".getBytes(UTF_8));
        Draft noted = new Draft("", new TreeMap<>(files), draft(FIRST).cases(), SmallDraft.CATALOG);
        int usual;
        try (Standard standard = FIRST.standard()) {
            usual = standard.warnings().size();
        }
        Version version = Versions.open(data).publish("small", noted, "王敏", "修订", CLOCK);
        assertThat(version.warnings()).isEqualTo(usual + 1);
        assertThat(Versions.open(data).draft("small", "2026").files()).containsOnlyKeys("standard.yaml", "rules.dslr");
        assertThat(Versions.open(data).draft("small", "2026").sameRules(noted)).isTrue();
    }
}
