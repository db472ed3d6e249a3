package wenming.tables.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is missing, by the department that answers for it and by item. Grows with the standard, not with the units. */
final class DepartmentTally {

    private static final String NOBODY = "（未写明部门）";

    /** @param units units that miss something */
    private record Sum(long units, BigDecimal points) {
        Sum plus(Sum other) {
            return new Sum(units + other.units, points.add(other.points));
        }
    }

    private final Map<String, Sum> departments = new TreeMap<>();
    private final Map<String, Map<String, Sum>> items = new TreeMap<>();

    /** Everything one unit misses. */
    void add(List<MissingPoints> unit) {
        unit.stream()
                .collect(Collectors.groupingBy(DepartmentTally::department))
                .forEach((lead, entries) -> {
                    departments.merge(lead, sum(entries), Sum::plus);
                    Map<String, Sum> own = items.computeIfAbsent(lead, l -> new TreeMap<>());
                    entries.stream()
                            .collect(Collectors.groupingBy(m -> m.itemId() + " " + m.title()))
                            .forEach((item, some) -> own.merge(item, sum(some), Sum::plus));
                });
    }

    private static String department(MissingPoints missing) {
        return missing.lead().isEmpty() ? NOBODY : missing.lead();
    }

    private static Sum sum(List<MissingPoints> entries) {
        return new Sum(1, entries.stream().map(MissingPoints::recoverable).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Department, item or 合计, units, points; the department with most points to win first. */
    List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        departments.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((a, b) -> b.points().compareTo(a.points())))
                .forEach(department -> {
                    rows.add(row(department.getKey(), "合计", department.getValue()));
                    items.get(department.getKey())
                            .forEach((item, sum) -> rows.add(row(department.getKey(), item, sum)));
                });
        return rows;
    }

    private static List<Cell> row(String department, String item, Sum sum) {
        return List.of(Cell.of(department), Cell.of(item), Cell.of(sum.units()), Cell.of(sum.points()));
    }
}
