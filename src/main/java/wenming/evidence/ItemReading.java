package wenming.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wenming.language.Cursor;
import wenming.language.Nearest;
import wenming.language.Numbers;
import wenming.language.Pointers;

/**
 * Reads the list of evidence. The kind may come after the fields it decides about, so values go to their field's index first and are held against
 * the kind at the end of the item.
 */
final class ItemReading {

    private static final int MOST = 20_000;
    private static final int MAX_ID = 64;
    private static final String UNKNOWN_KIND = "S020";
    private static final String SAME_ID = "S021";
    private static final String NOT_ITS_FIELD = "S022";
    private static final String ABOVE_LIMIT = "S023";

    /** Stands where a value was given but refused: it is wrong, not missing. */
    private static final Object REFUSED = new Object();

    private final ItemTable table;
    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    private int position;
    private String id = "";
    private Optional<ItemTable.Row> row = Optional.empty();
    private Object[] values = new Object[0];

    /** Indexes of the fields given, {@link #count} of them: an item has few of the many that there are. */
    private final int[] given;

    private int count;

    ItemReading(ItemTable table) {
        this.table = table;
        this.given = new int[table.fields().size()];
    }

    List<Evidence> evidence() {
        return evidence;
    }

    void read(Cursor cursor) {
        Cursor.Entry member = (key, index) -> member(cursor, index);
        cursor.list(MOST, () -> item(cursor, member));
    }

    private void item(Cursor cursor, Cursor.Entry member) {
        int before = cursor.found();
        position++;
        id = "";
        row = Optional.empty();
        count = 0;
        values = new Object[table.fields().size()];
        if (cursor.object(table.keys(), member)) {
            check(cursor);
        }
        if (cursor.found() > before) {
            cursor.about(before, "第 " + position + " 条材料" + (id.isEmpty() ? "" : "「" + id + "」") + "：");
        } else {
            evidence.add(new Evidence(id, row.orElseThrow().kind(), values));
        }
    }

    private void member(Cursor cursor, int index) {
        switch (index) {
            case ItemTable.ID -> cursor.filledText(MAX_ID).ifPresent(text -> id(cursor, text));
            case ItemTable.KIND -> cursor.filledText(MAX_ID).ifPresent(text -> kind(cursor, text));
            default -> {
                int field = index - ItemTable.FIRST_FIELD;
                given[count++] = field;
                int before = cursor.found();
                Object value =
                        FieldValues.read(cursor, table.fields().get(field)).orElse(null);
                values[field] = cursor.found() > before ? REFUSED : value;
            }
        }
    }

    private void id(Cursor cursor, String text) {
        id = text;
        Integer other = positions.putIfAbsent(text, position);
        if (other != null) {
            cursor.error(SAME_ID, "编号与第 " + other + " 条材料相同", "请改用另一个编号；若是同一材料，请删去一条");
        }
    }

    private void kind(Cursor cursor, String text) {
        row = table.row(text);
        if (row.isEmpty()) {
            String remedy = Nearest.remedy(text, table.catalog().kindNames());
            cursor.error(UNKNOWN_KIND, "没有「" + text + "」这种材料", remedy.isEmpty() ? "请在材料种类表中查找" : remedy);
        }
    }

    private void check(Cursor cursor) {
        for (Field field : row.map(ItemTable.Row::required).orElse(ItemTable.ALWAYS)) {
            if (values[field.index()] == null) {
                cursor.missing(field.name(), field.label());
            }
        }
        boolean fits = row.isPresent() && hasOnly(row.get().allowed());
        if (!fits) {
            row.ifPresent(r -> checkMembers(cursor, r));
        }
        for (ItemTable.Bound bound : fits ? row.get().bounds() : table.bounds()) {
            if (values[bound.field().index()] instanceof BigDecimal number
                    && values[bound.limit().index()] instanceof BigDecimal limit
                    && number.compareTo(limit) > 0) {
                String message = "「" + bound.field().label() + "」" + Numbers.plain(number) + " 大于「"
                        + bound.limit().label() + "」" + Numbers.plain(limit);
                report(cursor, bound.field(), ABOVE_LIMIT, message, "请核对这两个数");
            }
        }
    }

    private boolean hasOnly(boolean[] allowed) {
        for (int i = 0; i < count; i++) {
            if (!allowed[given[i]] && values[given[i]] != null) {
                return false;
            }
        }
        return true;
    }

    private void checkMembers(Cursor cursor, ItemTable.Row row) {
        boolean[] allowed = row.allowed();
        for (int i = 0; i < allowed.length; i++) {
            if (values[i] != null && !allowed[i]) {
                Field field = table.fields().get(i);
                String message = "「" + row.kind().name() + "」没有「" + field.label() + "」（" + field.name() + "）这一项";
                report(cursor, field, NOT_ITS_FIELD, message, "请删去这一项，或改正种类；" + ownFields(row.kind()));
            }
        }
    }

    private static String ownFields(EvidenceKind kind) {
        String own = kind.fields().stream()
                .filter(field -> !CommonFields.ALL.contains(field))
                .map(field -> field.name() + "（" + field.label() + "）")
                .collect(Collectors.joining("、"));
        return own.isEmpty() ? "这种材料只有各种材料共有的字段" : "这种材料可写 " + own;
    }

    private static void report(Cursor cursor, Field field, String code, String message, String remedy) {
        cursor.errorAt(Pointers.child(cursor.pointer(), field.name()), code, message, remedy);
    }
}
