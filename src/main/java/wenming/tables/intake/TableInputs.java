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
 * @param path the workbook, the .csv file of units, or the folder
 * @param catalog what evidence may contain
 */
public record TableInputs(Path path, Catalog catalog) implements Inputs {

    /** Whether this is a matter of tables. */
    public static boolean reads(Path path) {
        return TableFiles.isWorkbook(path)
                || TableFiles.isCsv(path)
                || Files.isDirectory(path) && TableFiles.unitsIn(path).isPresent();
    }

    /** @throws wenming.language.InvalidInput with everything that is wrong with the tables as such; a wrong row is told with its unit */
    @Override
    public Reading open() {
        return new UnitReading(Gathered.of(main(), catalog));
    }

    private Path main() {
        return Files.isDirectory(path) ? TableFiles.unitsIn(path).orElse(path) : path;
    }

    @Override
    public String fingerprint() {
        Path main = main();
        Stream<Path> files =
                TableFiles.isWorkbook(main) ? Stream.of(main) : TableFiles.besideUnits(main).values().stream();
        return files.map(f -> new FileInputs(f).fingerprint()).collect(Collectors.joining("|"));
    }

    /** Not known: what is counted while scoring is the JSON made of the rows. */
    @Override
    public long bytes() {
        return 0;
    }
}
