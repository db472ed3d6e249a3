package wenming.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import wenming.language.Cursor;
import wenming.language.Keys;
import wenming.language.Pointers;

/** Who hands the submission in. */
final class UnitReading {

    private static final int MAX_ID = 64;
    private static final int MAX_NAME = 200;
    private static final int MAX_HEADCOUNT = 1_000_000;
    private static final String HEADCOUNT_AS_FIGURE = "S026";

    private static final Keys KEYS = Keys.required("id", "单位代码")
            .andRequired("name", "单位名称")
            .andOptional("type", "单位类型")
            .andOptional("level", "单位级别")
            .andOptional("headcount", Catalog.HEADCOUNT)
            .andOptional("subordinate", "下属单位")
            .andOptional("features", "设施与机构")
            .andOptional("titles", "持有称号")
            .andOptional("applyingFor", "申报称号")
            .andOptional("figures", "基本数字");

    private String id = "";
    private String name = "";
    private String type = "";
    private String level = "";
    private OptionalInt headcount = OptionalInt.empty();
    private boolean subordinate;
    private List<String> features = List.of();
    private List<String> titles = List.of();
    private String applyingFor = "";
    private Map<String, BigDecimal> figures = Map.of();

    void read(Cursor cursor, Catalog catalog) {
        cursor.object(KEYS, (key, index) -> {
            switch (key) {
                case "id" -> id = cursor.filledText(MAX_ID).orElse("");
                case "name" -> name = cursor.filledText(MAX_NAME).orElse("");
                case "type" -> type = cursor.text(MAX_NAME).orElse("");
                case "level" -> level = cursor.text(MAX_NAME).orElse("");
                case "headcount" -> headcount = cursor.integer(1, MAX_HEADCOUNT);
                case "subordinate" -> subordinate = cursor.flag().orElse(false);
                case "features" -> features = Texts.read(cursor);
                case "titles" -> titles = Texts.read(cursor);
                case "applyingFor" -> applyingFor = cursor.text(MAX_NAME).orElse("");
                default -> readFigures(cursor, catalog);
            }
        });
    }

    /** The head-count has its own key; a second one beside it could differ. */
    private void readFigures(Cursor cursor, Catalog catalog) {
        figures = Figures.read(cursor, catalog);
        if (figures.containsKey(Catalog.HEADCOUNT)) {
            String pointer = Pointers.child(cursor.pointer(), Catalog.HEADCOUNT);
            cursor.errorAt(pointer, HEADCOUNT_AS_FIGURE, "「在职人数」不写在基本数字里", "请写在 unit 的 headcount");
        }
    }

    Unit unit() {
        return new Unit(
                id,
                name,
                type,
                level,
                headcount,
                subordinate,
                Set.copyOf(features),
                Set.copyOf(titles),
                applyingFor,
                figures);
    }
}
