package wenming.tables.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables of a county. Only the first two must be there. */
enum SheetKind {
    UNITS("单位", "units"),
    EVIDENCE("材料", "evidence"),
    JUDGEMENTS("评定", "judgements"),
    NOT_APPLICABLE("不适用项目", "notApplicable");

    private final String label;
    private final String json;

    SheetKind(String label, String json) {
        this.label = label;
        this.json = json;
    }

    /** Name of the sheet, and of the file before {@code .csv}. */
    String label() {
        return label;
    }

    /** The English twin: the array's name in a submission. */
    String json() {
        return json;
    }

    List<String> names() {
        return List.of(label, json);
    }

    boolean required() {
        return this == UNITS || this == EVIDENCE;
    }

    static Optional<SheetKind> named(String sheet) {
        String plain = sheet.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(k ->
                        k.label.equals(plain) || k.json.toLowerCase(Locale.ROOT).equals(plain))
                .findFirst();
    }
}
