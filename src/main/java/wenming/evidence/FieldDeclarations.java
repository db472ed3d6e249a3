package wenming.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenming.language.Cursor;
import wenming.language.Nearest;
import wenming.language.Pointers;

/** The section {@code fields} of the catalogue: what each field is, and that no two are taken for each other. */
final class FieldDeclarations {

    private static final int MOST = 500;
    private static final List<String> RESERVED = List.of("id", "kind");
    private static final String BUILT_IN = "E020";
    private static final String SAME_LABEL = "E021";
    private static final String BAD_BOUND = "E022";
    private static final String BAD_NAME = "E028";

    private final Map<String, Field> byName = new LinkedHashMap<>();
    private final Map<String, String> nameByLabel = new LinkedHashMap<>();
    private final Map<String, String> pointers = new LinkedHashMap<>();

    FieldDeclarations() {
        CommonFields.ALL.forEach(this::add);
    }

    void read(Cursor cursor) {
        cursor.entries(MOST, (name, index) -> {
            checkName(cursor, name);
            String pointer = cursor.pointer();
            Field field = new FieldDeclaration(cursor).read(byName.size(), name);
            String other = nameByLabel.get(field.label());
            if (other != null) {
                String message = "名称「" + field.label() + "」已用于字段 " + other;
                cursor.errorAt(Pointers.child(pointer, "label"), SAME_LABEL, message, "请换一个名称，规则里才分得清");
            }
            if (!byName.containsKey(name)) {
                pointers.put(name, pointer);
                add(field);
            }
        });
    }

    private void checkName(Cursor cursor, String name) {
        if (byName.containsKey(name) || RESERVED.contains(name)) {
            cursor.error(BUILT_IN, "字段 " + name + " 是各种材料共有的，不能再声明", "请删去这一项，或换一个名称");
        } else if (!name.matches("[a-z][A-Za-z0-9]{0,39}")) {
            cursor.error(BAD_NAME, "字段名「" + name + "」不合要求", "请用小写字母开头的英文字母和数字，最多 40 个");
        }
    }

    private void add(Field field) {
        byName.put(field.name(), field);
        nameByLabel.putIfAbsent(field.label(), field.name());
    }

    /** What can be checked only when all fields are known. */
    void check(Cursor cursor) {
        for (Field field : byName.values()) {
            Field bound = byName.get(field.notAbove());
            if (!field.notAbove().isEmpty()
                    && (bound == null || bound == field || !bound.type().isNumber())) {
                List<String> numbers = byName.values().stream()
                        .filter(f -> f != field && f.type().isNumber())
                        .map(Field::name)
                        .toList();
                String message = "notAbove 所指的「" + field.notAbove() + "」不是另一个数字字段";
                String pointer = Pointers.child(pointers.get(field.name()), "notAbove");
                cursor.errorAt(pointer, BAD_BOUND, message, Nearest.remedy(field.notAbove(), numbers));
            }
        }
    }

    Collection<Field> all() {
        return byName.values();
    }

    Collection<String> names() {
        return byName.keySet();
    }

    Optional<Field> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
