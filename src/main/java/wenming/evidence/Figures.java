package wenming.evidence;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import wenming.language.Cursor;
import wenming.language.Nearest;

/** Declared numbers about a unit, of this year or the last. */
final class Figures {

    private static final int MOST = 500;
    private static final String UNKNOWN = "S026";

    private Figures() {}

    static Map<String, BigDecimal> read(Cursor cursor, Catalog catalog) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        cursor.entries(MOST, (name, index) -> {
            if (catalog.figureUnit(name).isEmpty()) {
                cursor.error(UNKNOWN, "没有名为「" + name + "」的基本数字", Nearest.remedy(name, catalog.figureNames()));
            } else {
                cursor.decimal().ifPresent(number -> figures.put(name, number));
            }
        });
        return figures;
    }
}
