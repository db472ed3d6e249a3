package wenming.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenming.language.Diagnostic;
import wenming.policy.CriteriaBook;
import wenming.policy.draft.CriteriaTable;
import wenming.policy.draft.Drafter;
import wenming.rules.Library;
import wenming.rules.Standard;
import wenming.scoring.Item;
import wenming.scoring.Scheme;

/** The printed criteria book of a shipped standard, drafted into rules again, is the same standard but for what the book does not print: issuer, stages, groups of a batch. */
class CriteriaRoundTripTest {

    /** Not printed: who issued it, what stages it has, and the remark that explains a contradiction of the original. */
    private static final Set<String> NOT_PRINTED = Set.of("B090", "R020", "R047");

    @TempDir
    Path folder;

    static List<String> ids() {
        return Library.ids(Path.of("rules"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void categories_items_points_departments_and_rules_come_back(String id) throws IOException {
        try (Library shipped = Library.open(Path.of("rules"), id)) {
            Standard standard = shipped.standard(id).orElseThrow();
            CriteriaTable table =
                    CriteriaTableReader.read("book.xlsx", CriteriaWorkbook.bytes(CriteriaBook.of(standard)));
            write(Drafter.from("again", table, shipped.catalog()));
            assertThat(Library.check(folder, "again"))
                    .extracting(Diagnostic::code)
                    .isSubsetOf(NOT_PRINTED);
            supplyWhatIsNotPrinted(standard);
            try (Library drafted = Library.open(folder)) {
                assertSame(standard, drafted.standard("again").orElseThrow(() -> new AssertionError(drafted.broken())));
            }
        }
    }

    private static void assertSame(Standard standard, Standard again) {
        assertThat(again.outline().categories())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("outsideTotal")
                .isEqualTo(standard.outline().categories());
        assertThat(again.scheme().items())
                .extracting(CriteriaRoundTripTest::told)
                .isEqualTo(standard.scheme().items().stream()
                        .map(CriteriaRoundTripTest::told)
                        .toList());
        Set<String> leads = new TreeSet<>();
        standard.scheme().rules().values().forEach(r -> leads.add(r.clause().lead()));
        leads.remove("");
        assertThat(again.outline().departments()).containsExactlyInAnyOrderElementsOf(leads);
        Scheme scheme = standard.scheme();
        Stream.of(
                        scheme.items().stream().flatMap(i -> i.rules().stream()),
                        scheme.vetoes().stream(),
                        scheme.titles().stream(),
                        scheme.decisions().stream())
                .flatMap(rules -> rules)
                .map(Item.Rule::name)
                .forEach(rule -> assertThat(again.reading(rule))
                        .as(rule)
                        .hasValueSatisfying(reading -> assertThat(reading.measuring())
                                .isEqualTo(standard.reading(rule).orElseThrow().measuring())));
    }

    private static String told(Item item) {
        return item.id() + " " + item.title() + " " + item.maximum() + " "
                + item.rules().size();
    }

    private void supplyWhatIsNotPrinted(Standard standard) throws IOException {
        Path outline = folder.resolve("again/standard.yaml");
        StringBuilder stages = new StringBuilder("\nstages:\n");
        standard.outline()
                .stages()
                .forEach(s -> stages.append("  - {name: %s, from: %s, to: %s, year: %d}\n"
                        .formatted(
                                s.name(),
                                s.from().toString().substring(2),
                                s.to().toString().substring(2),
                                s.year())));
        Files.writeString(
                outline,
                Files.readString(outline).replace("待写：", "")
                        + (standard.outline().stages().isEmpty() ? "" : stages));
    }

    private void write(Map<String, String> files) throws IOException {
        Files.copy(Path.of("rules/evidence.yaml"), folder.resolve(Library.CATALOG));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve("again").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
