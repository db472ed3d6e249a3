package wenming.tables;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The row of a sheet that names its columns.
 *
 * @param row from 0
 * @param columns where each heading stands, from 0
 */
record HeadingRow(int row, Map<Heading, Integer> columns) {

    private static final int SEARCHED = 30;

    /** The first row that names points and what they are for, within the first rows: titles and remarks stand above it. */
    static Optional<HeadingRow> in(Grid grid, Troubles troubles) {
        for (int row : grid.rows().keySet()) {
            if (row >= SEARCHED) {
                break;
            }
            Map<Heading, Integer> columns = columns(grid, row);
            boolean says = columns.containsKey(Heading.ITEM) || columns.containsKey(Heading.STANDARD);
            if (says && columns.containsKey(Heading.POINTS)) {
                HeadingRow found = new HeadingRow(row, columns);
                found.tellDoubles(grid, troubles);
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static Map<Heading, Integer> columns(Grid grid, int row) {
        Map<Heading, Integer> columns = new EnumMap<>(Heading.class);
        for (int column = 0; column < grid.columns(row); column++) {
            int at = column;
            Heading.of(grid.cell(row, column).text()).ifPresent(h -> columns.putIfAbsent(h, at));
        }
        return columns;
    }

    private void tellDoubles(Grid grid, Troubles troubles) {
        for (int column = 0; column < grid.columns(row); column++) {
            int at = column;
            Heading.of(grid.cell(row, column).text())
                    .filter(h -> columns.get(h) != at && !grid.continues(row, at))
                    .ifPresent(h -> troubles.add(
                            "T011",
                            grid.place(row, at),
                            "有两列都是" + h.label() + "，另一列在 " + grid.place(row, columns.get(h)),
                            "请删去一列，或改一列的表头"));
        }
    }

    /** The title above, when there is one. */
    Optional<String> titleAbove(Grid grid) {
        return grid.rows().headMap(row).keySet().stream()
                .flatMap(r -> IntStream.range(0, grid.columns(r))
                        .mapToObj(c -> grid.cell(r, c).text().strip()))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
