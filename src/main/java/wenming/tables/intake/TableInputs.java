package wenming.tables.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenming.batch.FileInputs;
import wenming.batch.Inputs;
import wenming.evidence.Catalog;

/**
 * A county in tables: a workbook with the sheets 单位 and 材料 (also units, evidence), and if need be 评定 and 不适用项目; or the same as .csv files side
 * by side, named by the one with the units; or a folder with such .csv files. Columns stand in any order under Chinese or English headings. Rows of
 * a unit need not stand together.
 *
 * @param folder against which a relative path is taken; never named to anyone
 * @param path the workbook, the .csv file of units, or a folder; what is found in it is told under this name
 * @param catalog what evidence may contain
 */
public record TableInputs(Path folder, Path path, Catalog catalog) implements Inputs {

    /** Of the working folder. */
    public TableInputs(Path path, Catalog catalog) {
        this(Path.of(""), path, catalog);
    }

    /** Whether this is a matter of tables. */
    public static boolean reads(Path path) {
        return TableFiles.isWorkbook(path)
                || TableFiles.isCsv(path)
                || Files.isDirectory(path) && TableFiles.unitsIn(path).isPresent();
    }

    /** @throws wenming.language.InvalidInput with everything that is wrong with the tables as such; a wrong row is told with its unit */
    @Override
    public Reading open() {
        return new UnitReading(Gathered.of(folder, main(), catalog));
    }

    /**
     * How many submissions there are, those included that cannot be scored. Reads all rows, but judges none.
     *
     * @throws wenming.language.InvalidInput as {@link #open}
     */
    public int units() {
        try (UnitReading all = new UnitReading(Gathered.of(folder, main(), catalog))) {
            return all.count();
        }
    }

    private Path main() {
        Path place = folder.resolve(path);
        return Files.isDirectory(place)
                ? TableFiles.unitsIn(place)
                        .map(units -> path.resolve(units.getFileName()))
                        .orElse(path)
                : path;
    }

    @Override
    public String fingerprint() {
        Path main = main();
        Stream<Path> files =
                TableFiles.isWorkbook(main) ? Stream.of(main) : TableFiles.besideUnits(main).values().stream();
        return files.map(f -> new FileInputs(folder.resolve(f)).fingerprint()).collect(Collectors.joining("|"));
    }

    /** Not known: what is counted while scoring is the JSON made of the rows. */
    @Override
    public long bytes() {
        return 0;
    }
}
