package wenming.policy.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenming.evidence.Stage;
import wenming.policy.change.Change.Kind;
import wenming.policy.change.Change.Part;
import wenming.scoring.Outline;

/** What the document says about itself, before and after. */
final class OutlineDifference {

    private final List<Change> changes = new ArrayList<>();

    private OutlineDifference() {}

    static List<Change> between(Outline a, Outline b) {
        OutlineDifference difference = new OutlineDifference();
        difference.document(a, b);
        difference.categories(a, b);
        difference.titles(a, b);
        return difference.changes;
    }

    private void document(Outline a, Outline b) {
        standard("标题", a.title(), b.title());
        standard("发布机关", a.issuer(), b.issuer());
        standard("版本", a.edition(), b.edition());
        standard("依据文件", a.document(), b.document());
        standard("满分", a.fullMarks() + " 分", b.fullMarks() + " 分");
        standard("不适用项", notApplicable(a), notApplicable(b));
        standard(
                "适用的单位类型",
                ClauseDifference.list(a.appliesTo().types()),
                ClauseDifference.list(b.appliesTo().types()));
        standard(
                "适用的单位级别",
                ClauseDifference.list(a.appliesTo().levels()),
                ClauseDifference.list(b.appliesTo().levels()));
        list("部门", a.departments(), b.departments());
        list("阶段", stages(a), stages(b));
        list("说明", a.notes(), b.notes());
        list("不计分的要求", notScored(a), notScored(b));
    }

    private static String notApplicable(Outline outline) {
        return outline.notApplicable() == Outline.NotApplicable.RESCALE ? "其余项目按比例折算为满分" : "分值从满分中减去";
    }

    private static List<String> stages(Outline outline) {
        return outline.stages().stream().map(OutlineDifference::stage).toList();
    }

    private static String stage(Stage stage) {
        String year = stage.year() == 1 ? "" : "第 " + stage.year() + " 年 ";
        return stage.name() + "（" + year + stage.from().toString().substring(2) + " 至 "
                + stage.to().toString().substring(2) + "）";
    }

    private static List<String> notScored(Outline outline) {
        return outline.notScored().stream()
                .map(row -> row.row() + "：" + row.because())
                .toList();
    }

    private void standard(String what, String before, String after) {
        ClauseDifference.compare(what, before, after, (w, x, y) -> add(Part.STANDARD, Kind.CHANGED, "", "", w, x, y));
    }

    private void list(String what, List<String> before, List<String> after) {
        after.stream()
                .filter(x -> !before.contains(x))
                .forEach(x -> add(Part.STANDARD, Kind.CHANGED, "", "", what, "", x));
        before.stream()
                .filter(x -> !after.contains(x))
                .forEach(x -> add(Part.STANDARD, Kind.CHANGED, "", "", what, x, ""));
    }

    private void categories(Outline a, Outline b) {
        for (Outline.Category now : b.categories()) {
            Optional<Outline.Category> then = a.category(now.id());
            if (then.isEmpty()) {
                add(Part.CATEGORIES, Kind.ADDED, now.id(), now.title(), "", "", now.points() + " 分" + block(now));
                continue;
            }
            category(now, "名称", then.get().title(), now.title());
            category(now, "分值", then.get().points() + " 分", now.points() + " 分");
            category(now, "性质", nature(then.get()), nature(now));
        }
        a.categories().stream()
                .filter(then -> b.category(then.id()).isEmpty())
                .forEach(then -> add(
                        Part.CATEGORIES,
                        Kind.REMOVED,
                        then.id(),
                        then.title(),
                        "",
                        then.points() + " 分" + block(then),
                        ""));
    }

    private static String nature(Outline.Category category) {
        return category.bonus() || category.outsideTotal() ? block(category) : "普通类别";
    }

    private static String block(Outline.Category category) {
        return (category.bonus() ? "（加分）" : "") + (category.outsideTotal() ? "（另列，不计入总分）" : "");
    }

    private void category(Outline.Category now, String what, String before, String after) {
        ClauseDifference.compare(
                what, before, after, (w, x, y) -> add(Part.CATEGORIES, Kind.CHANGED, now.id(), now.title(), w, x, y));
    }

    /** Titles come highest first, so their order decides which one a unit gets. */
    private void titles(Outline a, Outline b) {
        List<String> before = a.titles().stream().map(Outline.Title::title).toList();
        List<String> after = b.titles().stream().map(Outline.Title::title).toList();
        if (!before.equals(after)) {
            add(
                    Part.TITLES,
                    Kind.CHANGED,
                    "",
                    "",
                    "称号（由高到低）",
                    ClauseDifference.list(before),
                    ClauseDifference.list(after));
        }
    }

    private void add(Part part, Kind kind, String where, String subject, String what, String x, String y) {
        changes.add(new Change(part, kind, where, subject, "", what, x, y));
    }
}
