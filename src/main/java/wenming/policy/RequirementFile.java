package wenming.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wenming.language.Cursor;
import wenming.language.Document;
import wenming.language.InvalidInput;
import wenming.language.Keys;
import wenming.language.Nearest;

/** Reads {@code rules/trace.yaml}, the table of all requirements. */
public final class RequirementFile {

    /** The table's file name inside the rules folder. */
    public static final String NAME = "trace.yaml";

    private static final int MAX_BYTES = 1_000_000;
    private static final int MOST = 5_000;
    private static final int MAX_TEXT = 200;
    private static final String SAME_ID = "T040";
    private static final String BAD_ID = "T041";
    private static final String BAD_TYPE = "T042";

    private static final List<String> TYPES = List.of(
            "COUNT", "RATE", "COVER", "DOC", "LIST", "EVENT", "DATE", "JUDGE", "AWARD", "VETO", "STAGE", "TITLE", "ORG",
            "MGMT", "HAVE");
    private static final Keys KEYS = Keys.required("id", "要求编号")
            .andRequired("clause", "原文条款")
            .andRequired("type", "性质")
            .andRequired("text", "内容");

    private final List<Requirement> rows = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private RequirementFile() {}

    /**
     * @param fileName for the diagnostics
     * @throws InvalidInput with every mistake found (codes T001…)
     */
    public static List<Requirement> read(String fileName, byte[] yaml) {
        RequirementFile file = new RequirementFile();
        Document.yaml("T", fileName, yaml, MAX_BYTES).read(cursor -> cursor.list(MOST, () -> file.row(cursor)));
        return List.copyOf(file.rows);
    }

    private void row(Cursor cursor) {
        String[] row = {"", "", "", ""};
        cursor.object(KEYS, (key, index) -> {
            row[index] = cursor.filledText(MAX_TEXT).orElse("");
            switch (key) {
                case "id" -> checkId(cursor, row[index]);
                case "type" -> types(row[index]).forEach(type -> checkType(cursor, type));
                default -> {
                    // free text
                }
            }
        });
        rows.add(new Requirement(row[0], row[1], types(row[2]), row[3]));
    }

    private void checkId(Cursor cursor, String id) {
        if (!id.isEmpty() && !id.matches("[A-Z]\\d-\\d{2,3}")) {
            cursor.error(BAD_ID, "要求编号「" + id + "」不合要求", "请写文件编号、连字符和序号，如 S4-08");
        } else if (!id.isEmpty() && !ids.add(id)) {
            cursor.error(SAME_ID, "要求编号「" + id + "」已出现过", "请改用另一个编号，或删去重复的一行");
        }
    }

    private static void checkType(Cursor cursor, String type) {
        if (!TYPES.contains(type)) {
            cursor.error(BAD_TYPE, "没有「" + type + "」这种性质", Nearest.remedy(type, TYPES));
        }
    }

    private static List<String> types(String written) {
        return written.isEmpty() ? List.of() : List.of(written.split("/"));
    }
}
