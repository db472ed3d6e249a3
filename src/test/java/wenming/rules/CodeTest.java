package wenming.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.language.Diagnostic;
import wenming.scoring.Assessment;
import wenming.scoring.ItemScore;

/** Plain Drools files beside the sentences: trusted, because only a folder on disk can bring them. */
class CodeTest {

    private static final Path EXAMPLE = Path.of("src/test/resources/code");
    private static final String NIGHT =
            "{\"id\": \"N%d\", \"kind\": \"夜间值班\", \"title\": \"值班%d\", \"date\": \"2026-03-%02d\"}";
    private static final String LEAK =
            "{\"id\": \"L\", \"kind\": \"失泄密事件\", \"title\": \"失密\", \"date\": \"2026-03-03\"}";

    @TempDir
    Path temp;

    private Path rules;
    private Path cache;

    @BeforeEach
    void copy() throws IOException {
        rules = temp.resolve("rules");
        cache = temp.resolve("cache");
        System.setProperty("wenming.cache", cache.toString());
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, rules.resolve(EXAMPLE.relativize(file).toString()));
            }
        }
    }

    @AfterEach
    void reset() {
        System.clearProperty("wenming.cache");
    }

    private Path code() {
        return rules.resolve("duty/2-nights.drl");
    }

    private void edit(String before, String after) throws IOException {
        String text = Files.readString(code());
        assertThat(text).contains(before);
        Files.writeString(code(), text.replace(before, after));
    }

    private static Assessment assess(Library library, String... evidence) {
        String json = """
                {"unit": {"id": "u", "name": "局", "type": "机关", "level": "县级", "headcount": 5},
                 "period": {"from": "2026-01-01", "to": "2026-12-31"}, "evidence": [%s]}""".formatted(String.join(",", evidence));
        Standard standard = library.standard("duty")
                .orElseThrow(() -> new AssertionError(library.broken().toString()));
        return standard.assess(library.submissions().read("", json.getBytes(StandardCharsets.UTF_8)));
    }

    /** 6 March 2026 is a Friday, 7 a Saturday. */
    private static String night(int day) {
        return NIGHT.formatted(day, day, day);
    }

    private static ItemScore nights(Assessment assessment) {
        return assessment.ledger().items().stream()
                .filter(i -> i.item().id().equals("1.2"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theExampleScoresBesideSentences() {
        try (Library library = Library.open(rules)) {
            Assessment assessment = assess(library, night(6), night(7));

            assertThat(nights(assessment).earned()).hasToString("1.5");
            assertThat(nights(assessment).reason()).contains("夜间值班折合 3 次");
            assertThat(assessment.vetoes()).isEmpty();
            assertThat(assess(library, LEAK).vetoes())
                    .extracting(v -> v.reason())
                    .first()
                    .asString()
                    .contains("失泄密事件 1 起");
            assertThat(library.standard("duty").orElseThrow().scheme().containsCode())
                    .isTrue();
        }
    }

    @Test
    void theExampleIsCleanAndItsDigestCoversTheCode() throws IOException {
        assertThat(Library.check(rules, "duty")).filteredOn(Diagnostic::isError).isEmpty();
        StandardFiles before = StandardFiles.in(rules.resolve("duty"));
        edit("0.5", "0.6");
        StandardFiles after = StandardFiles.in(rules.resolve("duty"));
        assertThat(after.sha256(new byte[0])).isNotEqualTo(before.sha256(new byte[0]));
    }

    @Test
    void itIsCompiledOnceAndTakenFromTheCache() throws IOException {
        Library.open(rules).close();
        Path entry = onlyEntry();
        Object first = Files.getLastModifiedTime(entry);
        byte[] content = Files.readAllBytes(entry);

        try (Library library = Library.open(rules)) {
            assertThat(nights(assess(library, night(6))).earned()).hasToString("0.5");
        }
        assertThat(Files.getLastModifiedTime(entry)).isEqualTo(first);
        assertThat(Files.readAllBytes(entry)).isEqualTo(content);
        assertThat(Files.getPosixFilePermissions(cache)).hasSize(3);
    }

    @Test
    void aSpoiltEntryIsCompiledAgain() throws IOException {
        Library.open(rules).close();
        Path entry = onlyEntry();
        byte[] content = Files.readAllBytes(entry);
        byte[] spoilt = content.clone();
        spoilt[content.length / 2] ^= 1;
        for (byte[] bad : List.of(spoilt, new byte[0], new byte[40])) {
            Files.write(entry, bad);
            try (Library library = Library.open(rules)) {
                assertThat(nights(assess(library, night(6))).earned()).hasToString("0.5");
            }
            assertThat(Files.size(entry)).isGreaterThan(1000);
        }
    }

    @Test
    void anEntryWhoseContentIsNoCodeIsCompiledAgain() throws IOException {
        Library.open(rules).close();
        Path entry = onlyEntry();
        new CodeCache(cache).put(entry.getFileName().toString(), "no jar".getBytes(StandardCharsets.UTF_8));
        try (Library library = Library.open(rules)) {
            assertThat(nights(assess(library, night(6))).earned()).hasToString("0.5");
        }
    }

    @Test
    void aMistakeInTheCodeIsToldWithItsLineAndWithoutTheEnginesWords() throws IOException {
        edit("sheet.earn(", "sheet.earm(");
        List<Diagnostic> found = Library.check(rules, "duty").stream()
                .filter(Diagnostic::isError)
                .toList();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo("R084");
        assertThat(found.get(0).line()).isEqualTo(14);
        assertThat(found.get(0).message()).isEqualTo("程序代码编译不过：不认识「earm」");
        assertThat(found.get(0).file()).endsWith("2-nights.drl");
    }

    @Test
    void brokenSyntaxIsTold() throws IOException {
        edit("  Unit( subordinate == false )", "  Unit( subordinate == ");
        List<Diagnostic> found = Library.check(rules, "duty").stream()
                .filter(Diagnostic::isError)
                .toList();

        assertThat(found).isNotEmpty().allSatisfy(d -> {
            assertThat(d.code()).isEqualTo("R084");
            assertThat(d.toString()).doesNotContainPattern("(?i)drools\\.|kie|mvel|java\\.|exception");
        });
        assertThat(found).anyMatch(d -> d.line() > 0);
    }

    @Test
    void whatARuleSaysAboutItselfIsCheckedAsEverywhere() throws IOException {
        edit("@牵头(\"办公室\") @依据(\"S4 二\")", "@牵头(\"办公事\") @方式(\"加分\")");
        assertThat(Library.check(rules, "duty").stream().filter(Diagnostic::isError))
                .extracting(Diagnostic::code)
                .contains("R083", "R019");
    }

    @Test
    void aRuleMayTakePointsUpToItsBound() throws IOException {
        edit("@分值(4) @牵头(\"办公室\")", "@分值(4) @牵头(\"办公室\") @方式(\"扣分\") @最多(1)");
        edit("sheet.earn(", "sheet.deduct(");
        try (Library library = Library.open(rules)) {
            assertThat(nights(assess(library)).earned()).hasToString("4");
            assertThat(nights(assess(library, night(6))).earned()).hasToString("3.5");
            assertThat(nights(assess(library, night(6), night(7), night(8))).earned())
                    .hasToString("3");
        }
    }

    @Test
    void aRuleMayNotDoWhatItDoesNotState() throws IOException {
        edit("sheet.earn(", "sheet.deduct(");
        try (Library library = Library.open(rules)) {
            assertThatThrownBy(() -> assess(library, night(6))).isInstanceOf(ScoringStopped.class);
        }
    }

    @Test
    void theDocumentedExampleIsThisOne() throws IOException {
        String rule = Files.readString(code()).split("\n\nrule \"失泄密\"")[0];
        assertThat(Files.readString(Path.of("docs/drl.md"))).contains(rule);
    }

    @Test
    void aFailureOfTheCodeStopsTheScoringInWordsOfOurs() throws IOException {
        edit("long nights = 0;", "long nights = 1 / $nights.basis().refused().size();");
        try (Library library = Library.open(rules)) {
            assertThatThrownBy(() -> assess(library, night(6)))
                    .isInstanceOf(ScoringStopped.class)
                    .hasMessageContaining("程序代码");
        }
    }

    @Test
    void codeFromAnywhereButAFolderIsRefused() throws IOException {
        byte[] text = Files.readAllBytes(code());
        StandardFiles live = StandardFiles.in(rules.resolve("duty"));
        Map<String, byte[]> content = live.content();
        content.put("2-nights.drl", text);

        Standard.Checked checked =
                Standard.check(StandardFiles.of("", content), Files.readAllBytes(rules.resolve("evidence.yaml")));

        assertThat(checked.scheme()).isEmpty();
        assertThat(checked.diagnostics()).extracting(Diagnostic::code).contains("D004");
        try (Stream<Path> entries = Files.exists(cache) ? Files.list(cache) : Stream.empty()) {
            assertThat(entries).as("compiled").isEmpty();
        }
    }

    private Path onlyEntry() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }
}
