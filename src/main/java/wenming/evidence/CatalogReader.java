package wenming.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import wenming.language.Cursor;
import wenming.language.Document;
import wenming.language.InvalidInput;
import wenming.language.Keys;

/** Reads {@code rules/evidence.yaml}. */
public final class CatalogReader {

    private static final int MAX_BYTES = 1_000_000;
    private static final int MAX_FIGURES = 500;
    private static final int MAX_UNIT = 20;
    private static final String BUILT_IN_FIGURE = "E029";

    private static final Keys SECTIONS =
            Keys.optional("fields", "字段").andOptional("figures", "基本数字").andRequired("kinds", "材料种类");
    private static final Keys FIGURE = Keys.required("unit", "单位");

    private final FieldDeclarations fields = new FieldDeclarations();
    private final KindDeclarations kinds = new KindDeclarations();
    private final Map<String, String> figures = new LinkedHashMap<>();

    private CatalogReader() {}

    /**
     * @param fileName for the diagnostics
     * @throws InvalidInput with every mistake found (codes E001…)
     */
    public static Catalog read(String fileName, byte[] yaml) {
        CatalogReader reader = new CatalogReader();
        Document.yaml("E", fileName, yaml, MAX_BYTES).read(reader::sections);
        return new Catalog(reader.fields.all(), reader.kinds.resolved(reader.fields), reader.figures);
    }

    private void sections(Cursor cursor) {
        cursor.object(SECTIONS, (key, index) -> {
            switch (key) {
                case "fields" -> fields.read(cursor);
                case "figures" -> cursor.entries(MAX_FIGURES, (name, i) -> figure(cursor, name));
                default -> kinds.read(cursor);
            }
        });
        // Only now, as the sections may come in any order.
        fields.check(cursor);
        kinds.check(cursor, fields);
    }

    private void figure(Cursor cursor, String name) {
        if (name.equals(Catalog.HEADCOUNT)) {
            cursor.error(BUILT_IN_FIGURE, "「" + name + "」是每个单位都有的数字，不必再声明", "请删去这一项");
        }
        cursor.object(FIGURE, (key, index) -> cursor.filledText(MAX_UNIT).ifPresent(unit -> figures.put(name, unit)));
    }
}
