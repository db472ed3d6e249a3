package wenming.tables.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import wenming.evidence.Catalog;
import wenming.language.InvalidInput;
import wenming.language.Nearest;
import wenming.tables.Troubles;

/** All rows of a county, those of one unit found by its code. Rows lie in temporary files; memory holds one entry per unit. */
final class Gathered implements AutoCloseable {

    private static final int HEADING_ROWS = 30;

    private final Path folder;
    private final Catalog catalog;
    private final Map<SheetKind, Heading> headings = new EnumMap<>(SheetKind.class);
    private final RowFile units = new RowFile();
    private final RowFile others = new RowFile();
    private final Map<String, Long> last = new HashMap<>();
    private final Set<SheetKind> filled = EnumSet.noneOf(SheetKind.class);
    private final Set<String> untitled = new HashSet<>();

    private Gathered(Path folder, Catalog catalog) {
        this.folder = folder;
        this.catalog = catalog;
    }

    /**
     * @param folder against which the path is taken
     * @throws InvalidInput when tables or headings are missing or wrong, with all of it
     */
    static Gathered of(Path folder, Path path, Catalog catalog) {
        Gathered all = new Gathered(folder, catalog);
        try {
            if (TableFiles.isWorkbook(path)) {
                all.workbook(path);
            } else {
                all.csv(path);
            }
            all.units.flush();
            all.others.flush();
            return all;
        } catch (RuntimeException e) {
            all.close();
            throw e;
        }
    }

    private void workbook(Path path) {
        Troubles troubles = new Troubles(path.toString());
        Set<SheetKind> seen = new HashSet<>();
        List<String> names = WorkbookRows.read(
                folder.resolve(path),
                troubles,
                name -> SheetKind.named(name)
                        .filter(seen::add)
                        .map(kind -> sink(new Sheet(kind, path.toString(), name), troubles)));
        for (SheetKind kind : SheetKind.values()) {
            if (kind.required() && !seen.contains(kind)) {
                String near = Nearest.to(kind.label(), names)
                        .map(n -> "是否把「" + n + "」改名为「" + kind.label() + "」？")
                        .orElse("要有工作表" + TableFiles.wanted());
                troubles.add("T020", "", "没有工作表「" + kind.label() + "」，现有：" + String.join("、", names), near);
            }
        }
        headed(seen, troubles);
        troubles.raise();
    }

    private void csv(Path path) {
        Map<SheetKind, Path> files = TableFiles.besideUnits(path);
        if (files.isEmpty()) {
            throw new Troubles(path.toString())
                    .stop("T020", "从文件名看不出这是单位表", "请写出单位表，如 某县.单位.csv，旁边放 某县.材料.csv；英文用 units.csv 和 evidence.csv");
        }
        Troubles all = new Troubles(path.toString());
        files.forEach((kind, file) -> {
            if (Files.isRegularFile(folder.resolve(file))) {
                Troubles troubles = new Troubles(file.toString());
                CsvRows.read(folder.resolve(file), troubles, sink(new Sheet(kind, file.toString(), ""), troubles));
                headed(Set.of(kind), troubles);
                all.addAll(troubles);
            } else if (kind.required()) {
                all.add("T020", "", "没有找到" + kind.label() + "表 " + file.getFileName(), "请把它放在同一个文件夹");
            }
        });
        all.raise();
    }

    private void headed(Set<SheetKind> seen, Troubles troubles) {
        for (SheetKind kind : SheetKind.values()) {
            boolean empty = !kind.required() && !filled.contains(kind);
            if (seen.contains(kind) && !headings.containsKey(kind) && !empty) {
                String must = Columns.of(kind, catalog).stream()
                        .filter(Column::required)
                        .map(Column::label)
                        .collect(Collectors.joining("、"));
                troubles.add("T021", "", kind.label() + "表的前 " + HEADING_ROWS + " 行里找不到表头", "表头写在同一行，至少要有：" + must);
            }
        }
    }

    private Consumer<TableRow> sink(Sheet sheet, Troubles troubles) {
        List<Column> known = Columns.of(sheet.kind(), catalog);
        return row -> {
            filled.add(sheet.kind());
            Heading heading = headings.get(sheet.kind());
            if (heading != null) {
                add(heading, row, troubles);
            } else if (row.number() <= HEADING_ROWS) {
                Optional<Heading> found = Heading.in(row, sheet, known, troubles);
                found.ifPresent(h -> headings.put(sheet.kind(), h));
            }
        };
    }

    private void add(Heading heading, TableRow row, Troubles troubles) {
        for (TableRow.Cell cell : row.cells()) {
            if (!heading.isNamed(cell.column()) && untitled.add(heading.sheet().kind() + " " + cell.column())) {
                String place = heading.sheet().place(row.number(), cell.column());
                troubles.add("T024", place, "这一列有内容，却没有表头", "请写上表头，或删去这一列");
            }
        }
        SheetKind kind = heading.sheet().kind();
        if (kind == SheetKind.UNITS) {
            units.add(kind, RowFile.NONE, row);
        } else {
            String unit = CellValue.code(row.text(heading.unitCode()));
            last.put(unit, others.add(kind, last.getOrDefault(unit, RowFile.NONE), row));
        }
    }

    Map<SheetKind, Heading> headings() {
        return headings;
    }

    RowFile units() {
        return units;
    }

    RowFile others() {
        return others;
    }

    /** Where the chain of a unit's rows begins: with its last. */
    long last(String unit) {
        return last.getOrDefault(unit, RowFile.NONE);
    }

    /** Codes that stand in some row, not only of those units that exist. */
    Set<String> named() {
        return last.keySet();
    }

    @Override
    public void close() {
        units.close();
        others.close();
    }
}
