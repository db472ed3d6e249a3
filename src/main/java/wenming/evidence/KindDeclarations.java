package wenming.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenming.language.Cursor;
import wenming.language.Keys;
import wenming.language.Nearest;
import wenming.language.Pointers;

/** The section {@code kinds} of the catalogue. Its fields are resolved in the end, as they may be declared further down. */
final class KindDeclarations {

    private static final int MOST = 500;
    private static final int MAX_DESCRIPTION = 500;
    private static final int MAX_ATTACHMENTS = 100;
    private static final String UNKNOWN_FIELD = "E026";
    private static final String NOT_ITS_FIELD = "E027";

    private static final Keys KEYS = Keys.optional("description", "说明")
            .andOptional("fields", "字段")
            .andOptional("required", "必填字段")
            .andOptional("attachments", "附件数")
            .andOptional("incident", "负面事件")
            .andOptional("standing", "持续有效");

    private final List<Draft> drafts = new ArrayList<>();

    private static final class Draft {
        private final String name;
        private final String pointer;
        private String description = "";
        private List<String> fields = List.of();
        private List<String> required = List.of();
        private int attachments;
        private boolean incident;
        private boolean standing;

        Draft(String name, String pointer) {
            this.name = name;
            this.pointer = pointer;
        }
    }

    void read(Cursor cursor) {
        cursor.entries(MOST, (name, index) -> {
            Draft draft = new Draft(name, cursor.pointer());
            drafts.add(draft);
            cursor.object(KEYS, (key, i) -> member(cursor, draft, key));
        });
    }

    private static void member(Cursor cursor, Draft draft, String key) {
        switch (key) {
            case "description" ->
                draft.description = cursor.filledText(MAX_DESCRIPTION).orElse("");
            case "fields" -> draft.fields = Words.read(cursor);
            case "required" -> draft.required = Words.read(cursor);
            case "attachments" ->
                draft.attachments = cursor.integer(0, MAX_ATTACHMENTS).orElse(0);
            case "incident" -> draft.incident = cursor.flag().orElse(false);
            default -> draft.standing = cursor.flag().orElse(false);
        }
    }

    void check(Cursor cursor, FieldDeclarations fields) {
        for (Draft draft : drafts) {
            String list = Pointers.child(draft.pointer, "fields");
            for (int i = 0; i < draft.fields.size(); i++) {
                String name = draft.fields.get(i);
                if (fields.named(name).isEmpty()) {
                    String message = "「" + draft.name + "」的字段 " + name + " 没有声明";
                    cursor.errorAt(
                            Pointers.child(list, i), UNKNOWN_FIELD, message, Nearest.remedy(name, fields.names()));
                }
            }
            checkRequired(cursor, draft);
        }
    }

    private static void checkRequired(Cursor cursor, Draft draft) {
        Set<String> possible = new LinkedHashSet<>(draft.fields);
        CommonFields.ALL.forEach(field -> possible.add(field.name()));
        String list = Pointers.child(draft.pointer, "required");
        for (int i = 0; i < draft.required.size(); i++) {
            String name = draft.required.get(i);
            if (!possible.contains(name)) {
                String message = "「" + draft.name + "」的必填字段 " + name + " 不在它的字段（fields）之中";
                String remedy = Nearest.remedy(name, possible);
                cursor.errorAt(
                        Pointers.child(list, i), NOT_ITS_FIELD, message, remedy.isEmpty() ? "请加进 fields" : remedy);
            }
        }
    }

    /** The kinds, each with the common fields first; title and date are always required. */
    List<EvidenceKind> resolved(FieldDeclarations fields) {
        return drafts.stream().map(draft -> kind(draft, fields)).toList();
    }

    private static EvidenceKind kind(Draft draft, FieldDeclarations fields) {
        Set<Field> all = new LinkedHashSet<>(CommonFields.ALL);
        draft.fields.stream().map(fields::named).flatMap(Optional::stream).forEach(all::add);
        Set<String> required = new LinkedHashSet<>(draft.required);
        required.add(CommonFields.TITLE.name());
        required.add(CommonFields.DATE.name());
        return new EvidenceKind(
                draft.name,
                draft.description,
                List.copyOf(all),
                required,
                draft.attachments,
                draft.incident,
                draft.standing);
    }
}
