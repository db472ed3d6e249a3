package wenming.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wenming.evidence.Catalog;
import wenming.evidence.EvidenceKind;
import wenming.evidence.Field;
import wenming.language.Cursor;
import wenming.language.Fault;
import wenming.language.Nearest;

/** The {@code given} of one case. Values of fields pass unread: the reader of submissions checks them. */
final class GivenReading {

    private static final int MOST = 500;
    private static final int MOST_KEYS = 60;
    private static final int MOST_TIMES = 2_000;
    private static final int MAX_TEXT = 200;
    private static final String BAD_STEP = "C043";
    private static final String NO_KIND = "C044";
    private static final List<String> SHORTHAND = List.of("kind", "times", "persons", "from", "every", "id");

    private final Catalog catalog;
    private final List<Given> all = new ArrayList<>();

    GivenReading(Catalog catalog) {
        this.catalog = catalog;
    }

    List<Given> all() {
        return all;
    }

    void read(Cursor cursor) {
        cursor.list(MOST, () -> new Line(cursor).read());
    }

    private final class Line {
        private final Cursor cursor;
        private final Map<String, String> fields = new LinkedHashMap<>();
        private Optional<EvidenceKind> kind = Optional.empty();
        private int times = 1;
        private int persons;
        private Rhythm rhythm = Rhythm.EVEN;

        Line(Cursor cursor) {
            this.cursor = cursor;
        }

        void read() {
            int before = cursor.found();
            cursor.entries(MOST_KEYS, (key, index) -> member(key));
            if (kind.isEmpty() && cursor.found() == before) {
                cursor.missing("kind", "证据种类");
            }
            kind.ifPresent(k -> all.add(new Given(k, fields, times, persons, rhythm, cursor.pointer())));
        }

        private void member(String key) {
            switch (key) {
                case "kind" -> cursor.filledText(MAX_TEXT).ifPresent(this::kind);
                case "times" -> times = cursor.integer(1, MOST_TIMES).orElse(1);
                case "persons" -> persons = cursor.integer(1, MOST_TIMES).orElse(1);
                case "from" -> rhythm = rhythm.from(cursor.date());
                case "every" -> cursor.filledText(MAX_TEXT).ifPresent(this::every);
                default -> field(key);
            }
        }

        private void kind(String name) {
            kind = catalog.kind(name);
            if (kind.isEmpty()) {
                cursor.error(NO_KIND, "没有「" + name + "」这种证据", Nearest.remedy(name, catalog.kindNames()));
            }
        }

        private void every(String written) {
            rhythm = rhythm.every(Rhythm.Step.of(written));
            if (rhythm.step().isEmpty()) {
                cursor.error(BAD_STEP, "间隔「" + written + "」看不懂", "请写数字加 d（天）、w（周）或 m（月），如 1w");
            }
        }

        private void field(String key) {
            if (key.equals("id") || catalog.field(key).isPresent()) {
                fields.put(key, cursor.json());
            } else {
                cursor.error(Fault.UNKNOWN_KEY, "不认识的字段「" + key + "」", remedy(key));
            }
        }

        private String remedy(String key) {
            return catalog.labelled(key)
                    .map(field -> "「" + key + "」在这里写作「" + field.name() + "」")
                    .orElseGet(() -> Nearest.remedy(key, keys()));
        }

        private List<String> keys() {
            Stream<Field> own = kind.map(EvidenceKind::fields).stream().flatMap(List::stream);
            return Stream.concat(SHORTHAND.stream(), own.map(Field::name)).toList();
        }
    }
}
