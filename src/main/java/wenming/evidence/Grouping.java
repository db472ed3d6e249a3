package wenming.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One event counts once: of all items with the same key only one stays, the others are refused with its id. */
final class Grouping {

    private final List<Field> key;
    private final Field rank;
    private final boolean highest;

    private Grouping(List<Field> key, Field rank, boolean highest) {
        this.key = key;
        this.rank = rank;
        this.highest = highest;
    }

    static Grouping first(List<Field> key) {
        return new Grouping(key, key.get(0), false);
    }

    static Grouping highest(Field key, Field rank) {
        return new Grouping(List.of(key), rank, true);
    }

    /** Keeps one item per key in place; items without a key stay, since nothing says that they are the same. */
    List<Evidence> apply(List<Evidence> items, List<Refusal> refused) {
        Map<List<String>, Evidence> kept = new LinkedHashMap<>();
        for (Evidence e : items) {
            List<String> values = values(e);
            kept.merge(values, e, this::better);
        }
        List<Evidence> result = new ArrayList<>();
        for (Evidence e : items) {
            Evidence winner = kept.get(values(e));
            if (winner == e) {
                result.add(e);
            } else {
                refused.add(new Refusal(e, reason(winner)));
            }
        }
        return result;
    }

    private Evidence better(Evidence one, Evidence two) {
        return highest
                        && rank.rank(two.text(rank).orElse(""))
                                < rank.rank(one.text(rank).orElse(""))
                ? two
                : one;
    }

    private List<String> values(Evidence e) {
        List<String> values = new ArrayList<>();
        for (Field field : key) {
            values.add(e.text(field).orElse("#" + e.id()));
        }
        return values;
    }

    private String reason(Evidence winner) {
        String same = key.stream().map(Field::label).collect(Collectors.joining("、"));
        return "与 " + winner.id() + " " + same + "相同，" + (highest ? "只取最高级别" : "只计一次");
    }
}
