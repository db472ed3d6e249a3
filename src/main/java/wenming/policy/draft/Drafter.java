package wenming.policy.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import wenming.evidence.Catalog;

/** Writes the files of a new standard. Nothing is put on disk here; every file is UTF-8 text, by its path inside the standard's folder. */
public final class Drafter {

    private static final List<String> SKELETON =
            List.of("standard.yaml", "1-example.dslr", "veto.dslr", "titles.dslr", "cases/1-example.yaml");

    private Drafter() {}

    /** A standard with an item of each common form, to be changed by hand. */
    public static SortedMap<String, String> empty(String id) {
        SortedMap<String, String> files = new TreeMap<>();
        SKELETON.forEach(name -> files.put(name, resource(name).replace("${id}", id)));
        return files;
    }

    /**
     * A standard from a criteria table. Wordings that are understood become sentences, the rest is marked 待写, so that the draft does not pass the
     * checker before somebody has written it.
     *
     * @param catalog kinds of evidence the rules may speak of
     */
    public static SortedMap<String, String> from(String id, CriteriaTable table, Catalog catalog) {
        SourceWords sources = SourceWords.of(table);
        DraftPlan plan = DraftPlan.of(table);
        List<String> departments = table.rows().stream()
                .flatMap(row -> DepartmentWords.of(row.department()).stream())
                .distinct()
                .toList();
        SortedMap<String, String> files = new TreeMap<>();
        files.put("standard.yaml", OutlineText.of(id, table.title(), sources.document(), plan, departments));
        RulesText rules = new RulesText(catalog, sources);
        for (DraftCategory category : plan.categories()) {
            files.put(category.id() + "-items.dslr", rules.items(category));
            files.put("cases/" + category.id() + "-items.yaml", CaseText.of(category));
        }
        put(files, "veto.dslr", rules.vetoes(plan.vetoes()));
        put(files, "titles.dslr", rules.titles(plan.titles()));
        put(files, "management.dslr", rules.decisions(plan.decisions()));
        return files;
    }

    private static void put(SortedMap<String, String> files, String name, String text) {
        if (!text.isEmpty()) {
            files.put(name, text);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Drafter.class.getResourceAsStream("skeleton/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
