package wenming.tables.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the tables of one county are: all in one workbook, or each in a .csv file of its own, whose names differ only in the word for the kind:
 * {@code 某县.单位.csv} beside {@code 某县.材料.csv}, {@code units.csv} beside {@code evidence.csv}.
 */
final class TableFiles {

    static final String WORKBOOK = ".xlsx";
    static final String CSV = ".csv";

    private TableFiles() {}

    static boolean isWorkbook(Path path) {
        return lower(path).endsWith(WORKBOOK);
    }

    static boolean isCsv(Path path) {
        return lower(path).endsWith(CSV);
    }

    private static String lower(Path path) {
        return path.getFileName() == null ? "" : path.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /** The table of units in a folder of .csv files. */
    static Optional<Path> unitsIn(Path folder) {
        return SheetKind.UNITS.names().stream()
                .map(name -> folder.resolve(name + CSV))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** The .csv files that belong together, by the name of the one with the units; empty when the name does not say it is that one. */
    static Map<SheetKind, Path> besideUnits(Path units) {
        String name = units.getFileName().toString();
        String stem = name.substring(0, name.length() - CSV.length());
        Map<SheetKind, Path> files = new EnumMap<>(SheetKind.class);
        for (int language = 0; language < SheetKind.UNITS.names().size(); language++) {
            String word = SheetKind.UNITS.names().get(language);
            if (stem.toLowerCase(Locale.ROOT).endsWith(word)) {
                String before = stem.substring(0, stem.length() - word.length());
                for (SheetKind kind : SheetKind.values()) {
                    files.put(kind, units.resolveSibling(before + kind.names().get(language) + CSV));
                }
                files.put(SheetKind.UNITS, units);
                return files;
            }
        }
        return files;
    }

    static String wanted() {
        return List.of(SheetKind.values()).stream()
                .filter(SheetKind::required)
                .map(k -> "「" + k.label() + "」（" + k.json() + "）")
                .collect(Collectors.joining("和"));
    }
}
