package wenming.tables.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import wenming.language.Nearest;
import wenming.tables.Troubles;

/** Which column of a table is which, as its heading row says. */
final class Heading {

    private final Sheet sheet;
    private final List<Column> known;
    private final Map<Integer, Column> columns = new TreeMap<>();
    private final Map<Column, Integer> places = new HashMap<>();
    private final Set<Integer> named = new HashSet<>();

    private Heading(Sheet sheet, List<Column> known) {
        this.sheet = sheet;
        this.known = known;
    }

    /** The heading, when this row is one: it names the unit's code, or two other columns. Mistakes in it are all told. */
    static Optional<Heading> in(TableRow row, Sheet sheet, List<Column> known, Troubles troubles) {
        List<Column> named = row.cells().stream()
                .flatMap(c -> find(c.text(), known).stream())
                .toList();
        boolean is = named.size() > 1 || named.stream().anyMatch(c -> c.type() == Column.Type.UNIT_CODE);
        if (!is) {
            return Optional.empty();
        }
        Heading heading = new Heading(sheet, known);
        heading.read(row, troubles);
        return Optional.of(heading);
    }

    private static Optional<Column> find(String text, List<Column> known) {
        return known.stream().filter(c -> c.goesBy(text)).findFirst();
    }

    private void read(TableRow row, Troubles troubles) {
        List<TableRow.Cell> unknown = new ArrayList<>();
        for (TableRow.Cell cell : row.cells()) {
            named.add(cell.column());
            Optional<Column> column = find(cell.text(), known);
            if (column.isEmpty()) {
                unknown.add(cell);
            } else if (places.putIfAbsent(column.get(), cell.column()) == null) {
                columns.put(cell.column(), column.get());
            } else {
                String other = sheet.place(row.number(), places.get(column.get()));
                troubles.add(
                        "T023",
                        sheet.place(row.number(), cell.column()),
                        "有两列都是「" + column.get().label() + "」，另一列在 " + other,
                        "请删去一列，或改一列的表头");
            }
        }
        List<String> free = known.stream()
                .filter(c -> !places.containsKey(c))
                .flatMap(c -> c.headings().stream())
                .toList();
        for (TableRow.Cell cell : unknown) {
            String remedy = Nearest.to(cell.text().strip(), free)
                    .map(n -> "是否想写「" + n + "」？")
                    .orElse("不要的列请删去");
            troubles.add(
                    "T022", sheet.place(row.number(), cell.column()), "不认识的表头「" + shortened(cell.text()) + "」", remedy);
        }
        known.stream()
                .filter(c -> c.required() && !places.containsKey(c))
                .forEach(c -> troubles.add(
                        "T021",
                        sheet.place(row.number(), 0),
                        "缺少「" + c.label() + "」（" + c.english() + "）这一列",
                        "请加上这一列"));
    }

    private static String shortened(String text) {
        return text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }

    Sheet sheet() {
        return sheet;
    }

    /** Columns by their number, from 0. */
    Map<Integer, Column> columns() {
        return columns;
    }

    /** Whether the heading row holds something there, known or not. */
    boolean isNamed(int column) {
        return named.contains(column);
    }

    /** In the order in which values are written. */
    List<Column> known() {
        return known;
    }

    Optional<Integer> place(Column column) {
        return Optional.ofNullable(places.get(column));
    }

    /** Number of the column with the unit's code. */
    int unitCode() {
        return known.stream()
                .filter(c -> c.type() == Column.Type.UNIT_CODE)
                .flatMap(c -> place(c).stream())
                .findFirst()
                .orElse(0);
    }
}
