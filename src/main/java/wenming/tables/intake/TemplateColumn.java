package wenming.tables.intake;

import java.util.List;
import java.util.Optional;
import wenming.evidence.Catalog;
import wenming.evidence.Field;

/**
 * A column of an empty table, with what stands above it.
 *
 * @param heading as the intake knows it; with the unit in brackets, and a star when every row needs it
 * @param hint how to fill it in
 * @param choices that a cell may hold; empty when anything
 */
record TemplateColumn(String heading, String hint, List<String> choices) {

    static TemplateColumn of(Column column, Catalog catalog, List<String> kinds) {
        String unit = column.unit().isEmpty() ? "" : "（" + column.unit() + "）";
        List<String> choices = choices(column, catalog, kinds);
        String how = choices.isEmpty() || choices == kinds ? how(column) : String.join("、", choices);
        return new TemplateColumn(
                column.label() + unit + (column.required() ? "*" : ""),
                (column.required() ? "必填；" : "选填；") + how,
                choices);
    }

    /** The hint where there is no other sheet to look it up. */
    String fullHint() {
        return choices.isEmpty() ? hint : hint.substring(0, hint.indexOf('；') + 1) + String.join("、", choices);
    }

    private static List<String> choices(Column column, Catalog catalog, List<String> kinds) {
        if (column.path().equals(List.of("kind"))) {
            return kinds;
        }
        Optional<Field> field =
                column.path().size() == 1 ? catalog.field(column.path().get(0)) : Optional.empty();
        return field.map(Field::values).orElse(List.of());
    }

    private static String how(Column column) {
        return switch (column.type()) {
            case UNIT_CODE -> "各表相同，每个单位一个";
            case NUMBER -> "数字";
            case DATE -> "如 2026-03-06";
            case FLAG -> "是或否";
            case TEXTS -> "几个之间用、隔开";
            case ATTACHMENTS -> "文件名用、隔开，或只写件数";
            case COUNTS -> "如 优 30、良 10";
            case NOTHING -> "只供核对";
            case TEXT -> column.path().equals(List.of("kind")) ? "见工作表「填写说明」，可从下拉列表选" : "文字";
        };
    }
}
