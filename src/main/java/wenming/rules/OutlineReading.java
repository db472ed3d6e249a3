package wenming.rules;

import java.util.List;
import java.util.Map;
import wenming.evidence.Stage;
import wenming.language.Cursor;
import wenming.language.Keys;
import wenming.scoring.Grouping;
import wenming.scoring.Outline;
import wenming.scoring.Outline.Category;
import wenming.scoring.Outline.NotApplicable;
import wenming.scoring.Points;

/** One reading of one {@code standard.yaml}: its outermost object. */
final class OutlineReading {

    static final int MAX_TEXT = 1_000;
    private static final String BAD_ID = "B020";
    private static final String WRONG_SUM = "B022";

    private static final Map<String, NotApplicable> NOT_APPLICABLE =
            Map.of("rescale", NotApplicable.RESCALE, "exclude", NotApplicable.EXCLUDE);

    private static final Keys KEYS = Keys.required("id", "标识")
            .andRequired("title", "标题")
            .andRequired("issuer", "发布单位")
            .andRequired("edition", "版本")
            .andRequired("document", "来源文件")
            .andRequired("fullMarks", "满分")
            .andOptional("notApplicable", "不适用项目的处理")
            .andRequired("categories", "类别")
            .andOptional("departments", "部门")
            .andOptional("titles", "称号")
            .andOptional("stages", "阶段")
            .andOptional("notes", "说明")
            .andOptional("notScored", "未计分的要求")
            .andOptional("appliesTo", "适用单位")
            .andOptional("cohort", "同批比较");

    private String id = "";
    private String title = "";
    private String issuer = "";
    private String edition = "";
    private String document = "";
    private Points fullMarks = Points.ZERO;
    private String fullMarksPointer = "";
    private NotApplicable notApplicable = NotApplicable.RESCALE;
    private List<Category> categories = List.of();
    private List<String> departments = List.of();
    private List<Outline.Title> titles = List.of();
    private List<Stage> stages = List.of();
    private List<String> notes = List.of();
    private List<Outline.NotScored> notScored = List.of();
    private Outline.Audience appliesTo = Outline.Audience.EVERYONE;
    private Grouping cohort = Grouping.PLAIN;

    void read(Cursor cursor) {
        int before = cursor.found();
        cursor.object(KEYS, (key, index) -> member(cursor, key));
        if (cursor.found() == before) {
            checkSum(cursor); // with a wrong or missing part the sum would be wrong, too, and say nothing new
        }
    }

    private void member(Cursor cursor, String key) {
        OutlineLists lists = new OutlineLists(cursor);
        switch (key) {
            case "id" -> id = id(cursor);
            case "title" -> title = cursor.filledText(MAX_TEXT).orElse("");
            case "issuer" -> issuer = cursor.filledText(MAX_TEXT).orElse("");
            case "edition" -> edition = cursor.filledText(MAX_TEXT).orElse("");
            case "document" -> document = cursor.filledText(MAX_TEXT).orElse("");
            case "fullMarks" -> {
                fullMarksPointer = cursor.pointer();
                fullMarks = OutlineLists.points(cursor);
            }
            case "notApplicable" ->
                notApplicable = cursor.choice(List.of("rescale", "exclude"))
                        .map(NOT_APPLICABLE::get)
                        .orElse(NotApplicable.RESCALE);
            case "categories" -> categories = lists.categories();
            case "departments" -> departments = lists.texts(true);
            case "titles" -> titles = lists.titles();
            case "stages" -> stages = lists.stages();
            case "notes" -> notes = lists.texts(false);
            case "notScored" -> notScored = lists.notScored();
            case "appliesTo" -> appliesTo = lists.audience();
            default -> cohort = new GroupingReading().read(cursor);
        }
    }

    /** The id is a folder name and part of a web address. */
    private static String id(Cursor cursor) {
        String id = cursor.filledText(MAX_TEXT).orElse("");
        if (!id.isEmpty() && !id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            cursor.error(BAD_ID, "标识「" + id + "」不合要求", "请用小写字母、数字和连字符，最多 40 个，例如 s4-1");
        }
        return id;
    }

    /** Bonus blocks, and blocks shown beside the score, come on top of full marks. */
    private void checkSum(Cursor cursor) {
        Points sum = categories.stream()
                .filter(category -> !category.bonus() && !category.outsideTotal())
                .map(Category::points)
                .reduce(Points.ZERO, Points::plus);
        if (!sum.equals(fullMarks)) {
            String message = "各类别分值合计 " + sum + " 分，满分却是 " + fullMarks + " 分";
            cursor.errorAt(fullMarksPointer, WRONG_SUM, message, "请核对各类别的分值；加分类别要注明 bonus: true");
        }
    }

    Outline outline() {
        return new Outline(
                id,
                title,
                issuer,
                edition,
                document,
                fullMarks,
                notApplicable,
                categories,
                departments,
                titles,
                stages,
                notes,
                notScored,
                appliesTo,
                cohort);
    }
}
