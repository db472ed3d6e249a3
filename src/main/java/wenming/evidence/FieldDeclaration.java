package wenming.evidence;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wenming.language.Cursor;
import wenming.language.Keys;
import wenming.language.Numbers;
import wenming.language.Pointers;

/** One field of the catalogue. */
final class FieldDeclaration {

    private static final int MAX_LABEL = 40;
    private static final String UNFIT = "E023";
    private static final String EMPTY_RANGE = "E024";

    private static final Keys KEYS = Keys.required("label", "名称")
            .andRequired("type", "类型")
            .andOptional("unit", "单位")
            .andOptional("min", "最小值")
            .andOptional("max", "最大值")
            .andOptional("notAbove", "不超过的字段")
            .andOptional("values", "选项");

    private static final List<String> TYPES =
            Arrays.stream(FieldType.values()).map(FieldDeclaration::word).toList();

    private final Cursor cursor;
    private String label = "";
    private Optional<FieldType> type = Optional.empty();
    private String unit = "";
    private Optional<BigDecimal> min = Optional.empty();
    private Optional<BigDecimal> max = Optional.empty();
    private String notAbove = "";
    private Optional<List<String>> values = Optional.empty();

    FieldDeclaration(Cursor cursor) {
        this.cursor = cursor;
    }

    Field read(int index, String name) {
        if (cursor.object(KEYS, (key, i) -> member(key))) {
            type.ifPresent(this::checkFit);
        }
        // A field that is wrong is still a field: naming it elsewhere is no further mistake.
        String known = label.isEmpty() ? name : label;
        return new Field(
                index, name, known, type.orElse(FieldType.TEXT), unit, min, max, notAbove, values.orElse(List.of()));
    }

    private void member(String key) {
        switch (key) {
            case "label" -> label = cursor.filledText(MAX_LABEL).orElse("");
            case "type" -> type = cursor.choice(TYPES).map(word -> FieldType.valueOf(word.toUpperCase(Locale.ROOT)));
            case "unit" -> unit = cursor.filledText(MAX_LABEL).orElse("");
            case "min" -> min = cursor.decimal();
            case "max" -> max = cursor.decimal();
            case "notAbove" -> notAbove = cursor.filledText(MAX_LABEL).orElse("");
            default -> values = Optional.of(Words.read(cursor));
        }
    }

    private void checkFit(FieldType type) {
        boolean measured = !unit.isEmpty() || min.isPresent() || max.isPresent() || !notAbove.isEmpty();
        if (measured && !type.isNumber()) {
            report("type", UNFIT, "只有整数和数字才能有 unit、min、max、notAbove", "请删去它们，或改类型为 integer 或 decimal");
        }
        if (type == FieldType.CHOICE && values.isEmpty()) {
            report("values", UNFIT, "选项类型的字段没有列出选项（values）", "请写 values: [国家级, 省级]，由高到低");
        }
        if (type != FieldType.CHOICE && values.isPresent()) {
            report("values", UNFIT, "只有选项类型的字段才能列出选项（values）", "请删去 values，或改类型为 choice");
        }
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            String range = "最小值 " + Numbers.plain(min.get()) + " 大于最大值 " + Numbers.plain(max.get());
            report("min", EMPTY_RANGE, range, "请对调或改正");
        }
    }

    private void report(String key, String code, String message, String remedy) {
        cursor.errorAt(Pointers.child(cursor.pointer(), key), code, message, remedy);
    }

    private static String word(FieldType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
