package wenming.evidence;

import java.util.List;
import java.util.Optional;

/** The fields every kind of evidence has without declaring them. Their indexes come first in every catalogue. */
public final class CommonFields {

    public static final Field TITLE = common(0, "title", "标题", FieldType.TEXT);
    public static final Field DATE = common(1, "date", "日期", FieldType.DATE);
    public static final Field NOTE = common(2, "note", "说明", FieldType.TEXT);
    public static final Field RECORDED_ON = common(3, "recordedOn", "记录日期", FieldType.DATE);
    public static final Field ATTACHMENTS = common(4, "attachments", "附件", FieldType.TEXTS);
    public static final Field ISSUER = common(5, "issuer", "认定单位", FieldType.TEXT);
    public static final Field MATTER = common(6, "matter", "事项", FieldType.TEXT);
    public static final Field PERSON = common(7, "person", "人员", FieldType.TEXT);
    public static final Field DEPARTMENT = common(8, "department", "部门", FieldType.TEXT);

    /** All of them, in index order. */
    public static final List<Field> ALL =
            List.of(TITLE, DATE, NOTE, RECORDED_ON, ATTACHMENTS, ISSUER, MATTER, PERSON, DEPARTMENT);

    private CommonFields() {}

    private static Field common(int index, String name, String label, FieldType type) {
        return new Field(index, name, label, type, "", Optional.empty(), Optional.empty(), "", List.of());
    }
}
