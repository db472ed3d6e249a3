package wenming.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which units of a batch are wanted, and which page of them. Immutable.
 *
 * @param title id or name of the title reached; empty for any or none
 * @param from lowest score, itself included
 * @param to highest score, itself included
 * @param scored true for scored units, false for refused ones; empty for both
 * @param byRank the highest score first and refused units last, or else in input order
 * @param page from 1
 * @param size units on a page, at least 1
 */
public record UnitQuery(
        Optional<String> title,
        Optional<BigDecimal> from,
        Optional<BigDecimal> to,
        Optional<Boolean> scored,
        boolean byRank,
        int page,
        int size) {

    /** What a row must satisfy, as SQL with named parameters. */
    String conditions() {
        List<String> all = new ArrayList<>(List.of("j.id = :id"));
        title.ifPresent(t -> all.add("(u.title_id = :title or u.title = :title)"));
        from.ifPresent(f -> all.add("u.score >= :from"));
        to.ifPresent(t -> all.add("u.score <= :to"));
        scored.ifPresent(s -> all.add(s ? "u.ranked is not null" : "u.ranked is null"));
        return String.join(" and ", all);
    }

    /** Values for {@link #conditions}, without the job's id. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        title.ifPresent(t -> values.put("title", t));
        from.ifPresent(f -> values.put("from", f));
        to.ifPresent(t -> values.put("to", t));
        return values;
    }

    String order() {
        return byRank ? "u.ranked nulls last, u.number" : "u.number";
    }

    long skip() {
        return (page - 1L) * size;
    }
}
