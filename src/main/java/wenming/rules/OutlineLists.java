package wenming.rules;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenming.evidence.Stage;
import wenming.language.Cursor;
import wenming.language.Fault;
import wenming.language.Keys;
import wenming.scoring.Outline.Audience;
import wenming.scoring.Outline.Category;
import wenming.scoring.Outline.NotScored;
import wenming.scoring.Outline.Title;
import wenming.scoring.Points;

/** The lists of {@code standard.yaml}: categories, titles, stages and remarks. What names something in a list names it alone. */
final class OutlineLists {

    private static final int MOST = 500;
    private static final int MAX_YEAR = 5;
    private static final String TWICE = "B021";
    private static final String BAD_CATEGORY_ID = "B023";

    private static final Keys CATEGORY = Keys.required("id", "类别编号")
            .andRequired("title", "类别标题")
            .andRequired("points", "类别分值")
            .andOptional("bonus", "加分类别")
            .andOptional("outsideTotal", "不计入总分");
    private static final Keys TITLE = Keys.required("id", "称号标识").andRequired("title", "称号");
    private static final Keys STAGE = Keys.required("name", "阶段名称")
            .andRequired("from", "起始日")
            .andRequired("to", "截止日")
            .andOptional("year", "第几年");
    private static final Keys NOT_SCORED = Keys.required("row", "要求编号").andRequired("because", "原因");

    private final Cursor cursor;

    private static final Keys AUDIENCE = Keys.optional("types", "单位类型").andOptional("levels", "单位级别");

    /** The members that elements of these lists have, under one roof. */
    private static final class Draft {
        private String id = "";
        private String text = "";
        private Points points = Points.ZERO;
        private boolean bonus;
        private boolean outsideTotal;
        private Optional<MonthDay> from = Optional.empty();
        private Optional<MonthDay> to = Optional.empty();
        private int year = 1;
    }

    OutlineLists(Cursor cursor) {
        this.cursor = cursor;
    }

    List<Category> categories() {
        List<Category> categories = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        cursor.list(MOST, () -> {
            Draft d = read(CATEGORY, ids, new HashSet<>());
            categories.add(new Category(d.id, d.text, d.points, d.bonus, d.outsideTotal));
        });
        return categories;
    }

    List<Title> titles() {
        List<Title> titles = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> texts = new HashSet<>();
        cursor.list(MOST, () -> {
            Draft d = read(TITLE, ids, texts);
            titles.add(new Title(d.id, d.text));
        });
        return titles;
    }

    List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        Set<String> names = new HashSet<>();
        cursor.list(MOST, () -> {
            Draft d = read(STAGE, names, new HashSet<>());
            d.from.ifPresent(from -> d.to.ifPresent(to -> stages.add(new Stage(d.id, from, to, d.year))));
        });
        return stages;
    }

    List<NotScored> notScored() {
        List<NotScored> rows = new ArrayList<>();
        Set<String> names = new HashSet<>();
        cursor.list(MOST, () -> {
            Draft d = read(NOT_SCORED, names, new HashSet<>());
            rows.add(new NotScored(d.id, d.text));
        });
        return rows;
    }

    Audience audience() {
        List<List<String>> lists = new ArrayList<>(List.of(List.of(), List.of()));
        cursor.object(AUDIENCE, (key, index) -> lists.set(index, texts(true)));
        return new Audience(lists.get(0), lists.get(1));
    }

    List<String> texts(boolean distinct) {
        List<String> texts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        cursor.list(MOST, () -> texts.add(distinct ? unique(seen) : filled()));
        return texts;
    }

    /** Reads one element, given the ids and the titles of those before it. */
    private Draft read(Keys keys, Set<String> ids, Set<String> titles) {
        Draft draft = new Draft();
        cursor.object(keys, (key, index) -> {
            switch (key) {
                case "id", "name", "row" -> draft.id = keys == CATEGORY ? categoryId(ids) : unique(ids);
                case "title", "because" -> draft.text = keys == TITLE ? unique(titles) : filled();
                case "points" -> draft.points = points(cursor);
                case "bonus" -> draft.bonus = cursor.flag().orElse(false);
                case "outsideTotal" -> draft.outsideTotal = cursor.flag().orElse(false);
                case "from" -> draft.from = cursor.monthDay();
                case "to" -> draft.to = cursor.monthDay();
                default -> draft.year = cursor.integer(1, MAX_YEAR).orElse(1);
            }
        });
        return draft;
    }

    /** Item ids are made of it, a dot and a number. */
    private String categoryId(Set<String> seen) {
        String id = unique(seen);
        if (!id.isEmpty() && !id.matches("[A-Za-z0-9]{1,10}(\\.[A-Za-z0-9]{1,10}){0,3}")) {
            cursor.error(BAD_CATEGORY_ID, "类别编号「" + id + "」不合要求", "请用数字或字母，可用点分级，例如 \"3\" 或 \"3.2\"");
        }
        return id;
    }

    private String filled() {
        return cursor.filledText(OutlineReading.MAX_TEXT).orElse("");
    }

    private String unique(Set<String> seen) {
        String text = filled();
        if (!text.isEmpty() && !seen.add(text)) {
            cursor.error(TWICE, cursor.subject() + "「" + text + "」已出现过", "请改用另一个，或删去重复的一项");
        }
        return text;
    }

    /** Not negative, at most three decimals: points are kept in thousandths. */
    static Points points(Cursor cursor) {
        BigDecimal points = cursor.decimal().orElse(BigDecimal.ZERO);
        if (points.signum() < 0 || points.scale() > 3) {
            cursor.error(Fault.NUMBER, cursor.subject() + "不能是 " + points, "请写不小于 0 的数，最多 3 位小数");
            return Points.ZERO;
        }
        return Points.of(points);
    }
}
