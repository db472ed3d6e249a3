package wenming.policy.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import wenming.evidence.Catalog;
import wenming.evidence.EvidenceKind;
import wenming.evidence.Field;
import wenming.policy.change.Change.Kind;
import wenming.policy.change.Change.Part;

/** What evidence may contain, before and after; it is shared by all standards and decides what counts as well-formed. */
final class CatalogDifference {

    private final List<Change> changes = new ArrayList<>();

    private CatalogDifference() {}

    static List<Change> between(Catalog a, Catalog b) {
        CatalogDifference difference = new CatalogDifference();
        difference.kinds(a, b);
        difference.fields(a, b);
        difference.figures(a, b);
        return difference.changes;
    }

    private void kinds(Catalog a, Catalog b) {
        for (EvidenceKind now : b.kinds()) {
            Optional<EvidenceKind> then = a.kind(now.name());
            if (then.isEmpty()) {
                add(Kind.ADDED, now.name(), "证据种类", "", now.name());
                continue;
            }
            changed(now.name(), "栏目", fields(then.get()), fields(now));
            changed(now.name(), "必填", required(then.get()), required(now));
            changed(now.name(), "附件至少", then.get().attachments() + " 件", now.attachments() + " 件");
            changed(now.name(), "负面事项", yes(then.get().incident()), yes(now.incident()));
            changed(now.name(), "长期有效", yes(then.get().standing()), yes(now.standing()));
        }
        a.kinds().stream()
                .filter(then -> b.kind(then.name()).isEmpty())
                .forEach(then -> add(Kind.REMOVED, then.name(), "证据种类", then.name(), ""));
    }

    private void fields(Catalog a, Catalog b) {
        for (String label : b.fieldLabels()) {
            Optional<Field> then = a.labelled(label);
            Field now = b.labelled(label).orElseThrow();
            if (then.isEmpty()) {
                add(Kind.ADDED, label, "栏目", "", label);
            } else {
                changed(label, "写法", form(then.get()), form(now));
            }
        }
        a.fieldLabels().stream()
                .filter(label -> b.labelled(label).isEmpty())
                .forEach(label -> add(Kind.REMOVED, label, "栏目", label, ""));
    }

    private void figures(Catalog a, Catalog b) {
        for (String figure : b.figureNames()) {
            if (a.figureUnit(figure).isEmpty()) {
                add(Kind.ADDED, figure, "基本数字", "", figure);
            } else {
                changed(
                        figure,
                        "单位",
                        a.figureUnit(figure).get(),
                        b.figureUnit(figure).orElse(""));
            }
        }
        a.figureNames().stream()
                .filter(figure -> b.figureUnit(figure).isEmpty())
                .forEach(figure -> add(Kind.REMOVED, figure, "基本数字", figure, ""));
    }

    private static String fields(EvidenceKind kind) {
        return String.join(
                "、", new TreeSet<>(kind.fields().stream().map(Field::label).toList()));
    }

    private static String required(EvidenceKind kind) {
        return String.join(
                "、",
                new TreeSet<>(kind.fields().stream()
                        .filter(f -> kind.required().contains(f.name()))
                        .map(Field::label)
                        .toList()));
    }

    private static String form(Field field) {
        return field.name() + " " + field.type()
                + (field.unit().isEmpty() ? "" : "（" + field.unit() + "）")
                + field.min().map(m -> " 最小 " + m).orElse("")
                + field.max().map(m -> " 最大 " + m).orElse("")
                + (field.notAbove().isEmpty() ? "" : " 不超过 " + field.notAbove())
                + (field.values().isEmpty() ? "" : " " + String.join("、", field.values()));
    }

    private static String yes(boolean flag) {
        return flag ? "是" : "否";
    }

    private void changed(String where, String what, String before, String after) {
        ClauseDifference.compare(what, before, after, (w, x, y) -> add(Kind.CHANGED, where, w, x, y));
    }

    private void add(Kind kind, String where, String what, String x, String y) {
        changes.add(new Change(Part.CATALOG, kind, where, "", "", what, x, y));
    }
}
