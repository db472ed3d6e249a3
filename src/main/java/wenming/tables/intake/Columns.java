package wenming.tables.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenming.evidence.Catalog;
import wenming.evidence.CommonFields;
import wenming.evidence.Field;
import wenming.tables.intake.Column.Type;

/** The columns each table may have, in the order in which their values are written; made from the catalogue of evidence. */
final class Columns {

    static final Column UNIT = column("", Type.UNIT_CODE, true, "单位代码", "unit", "unitId", "unit.id");
    private static final Column UNIT_NAME = column("", Type.NOTHING, false, "单位名称", "unitName", "unit.name");

    private Columns() {}

    static List<Column> of(SheetKind kind, Catalog catalog) {
        return switch (kind) {
            case UNITS -> units(catalog);
            case EVIDENCE -> evidence(catalog);
            case JUDGEMENTS ->
                List.of(
                        UNIT,
                        UNIT_NAME,
                        column("rule", Type.TEXT, true, "规则", "rule"),
                        column("points", Type.NUMBER, "分", true, "分值", "points"),
                        column("reason", Type.TEXT, true, "理由", "reason"),
                        column("by", Type.TEXT, true, "评定人", "by"),
                        column("decision", Type.TEXT, false, "文号", "decision"));
            case NOT_APPLICABLE ->
                List.of(
                        UNIT,
                        UNIT_NAME,
                        column("item", Type.TEXT, true, "项目", "item"),
                        column("reason", Type.TEXT, true, "理由", "reason"));
        };
    }

    private static List<Column> units(Catalog catalog) {
        List<Column> all = new ArrayList<>(List.of(
                column("standard", Type.TEXT, false, "测评标准", "standard"),
                column("unit/id", Type.UNIT_CODE, true, "单位代码", "id", "unit.id", "unitId", "unit"),
                column("unit/name", Type.TEXT, true, "单位名称", "name", "unit.name"),
                column("unit/type", Type.TEXT, false, "单位类型", "type", "unit.type"),
                column("unit/level", Type.TEXT, false, "单位级别", "level", "unit.level"),
                column("unit/headcount", Type.NUMBER, "人", false, Catalog.HEADCOUNT, "headcount", "unit.headcount"),
                column("unit/subordinate", Type.FLAG, false, "下属单位", "subordinate", "unit.subordinate"),
                column("unit/features", Type.TEXTS, false, "设施与机构", "features", "unit.features"),
                column("unit/titles", Type.TEXTS, false, "持有称号", "titles", "unit.titles"),
                column("unit/applyingFor", Type.TEXT, false, "申报称号", "applyingFor", "unit.applyingFor")));
        figures(catalog).forEach(f -> all.add(figure(catalog, "unit", f, f, "figures." + f, "unit.figures." + f)));
        all.addAll(List.of(
                column("period/from", Type.DATE, true, "考核期起", "起始日期", "from", "period.from"),
                column("period/to", Type.DATE, true, "考核期止", "截止日期", "to", "period.to"),
                column("asOf", Type.DATE, false, "考核日期", "asOf"),
                column("appliedOn", Type.DATE, false, "申报日期", "appliedOn"),
                column("lastYear/score", Type.NUMBER, "分", false, "上年度得分", "lastYear.score"),
                column("lastYear/title", Type.TEXT, false, "上年度称号", "lastYear.title"),
                column("lastYear/problems", Type.TEXTS, false, "上年度指出的问题", "lastYear.problems")));
        figures(catalog).forEach(f -> all.add(figure(catalog, "lastYear", f, "上年度" + f, "lastYear.figures." + f)));
        return all;
    }

    private static Stream<String> figures(Catalog catalog) {
        return catalog.figureNames().stream().filter(f -> !f.equals(Catalog.HEADCOUNT));
    }

    private static Column figure(Catalog catalog, String whose, String figure, String... headings) {
        String unit = catalog.figureUnit(figure).orElse("");
        return new Column(List.of(whose, "figures", figure), Type.NUMBER, unit, false, List.of(headings));
    }

    private static List<Column> evidence(Catalog catalog) {
        List<Column> all = new ArrayList<>(List.of(
                UNIT,
                UNIT_NAME,
                column("id", Type.TEXT, false, "编号", "id"),
                column("kind", Type.TEXT, true, "种类", "kind")));
        catalog.fieldLabels().stream()
                .map(catalog::labelled)
                .flatMap(Optional::stream)
                .forEach(field -> all.add(field(field)));
        return all;
    }

    private static Column field(Field field) {
        Type type = field.equals(CommonFields.ATTACHMENTS)
                ? Type.ATTACHMENTS
                : switch (field.type()) {
                    case TEXT, CHOICE -> Type.TEXT;
                    case INTEGER, DECIMAL -> Type.NUMBER;
                    case DATE -> Type.DATE;
                    case FLAG -> Type.FLAG;
                    case TEXTS -> Type.TEXTS;
                    case COUNTS -> Type.COUNTS;
                };
        boolean required = field.equals(CommonFields.TITLE) || field.equals(CommonFields.DATE);
        return new Column(List.of(field.name()), type, field.unit(), required, List.of(field.label(), field.name()));
    }

    private static Column column(String path, Type type, boolean required, String... headings) {
        return column(path, type, "", required, headings);
    }

    private static Column column(String path, Type type, String unit, boolean required, String... headings) {
        List<String> names = path.isEmpty() ? List.of() : List.of(path.split("/"));
        return new Column(names, type, unit, required, List.of(headings));
    }
}
