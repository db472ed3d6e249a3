package wenming.tables.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wenming.evidence.Catalog;
import wenming.evidence.CommonFields;
import wenming.evidence.EvidenceKind;
import wenming.evidence.Field;

/**
 * Empty tables of a county, as {@link TableInputs} reads them when they are filled in: a heading row with only the columns that a standard looks at, and
 * above it how each is filled in. Immutable.
 *
 * @param title of the standard
 * @param catalog what evidence may contain
 * @param kinds of evidence that the standard's rules look at
 * @param figures of units that they look at
 */
public record TableTemplate(String title, Catalog catalog, List<EvidenceKind> kinds, Set<String> figures) {

    public TableTemplate {
        kinds = List.copyOf(kinds);
        figures = Set.copyOf(figures);
    }

    /** Whether tables can be written under this name: a workbook, or a table of units that others can stand beside. */
    public static boolean writes(Path file) {
        return TableFiles.isWorkbook(file)
                || TableFiles.isCsv(file) && !TableFiles.besideUnits(file).isEmpty();
    }

    /** The files and what is in them: one workbook, or one .csv file for each table that must be there. */
    public Map<Path, byte[]> files(Path file) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        if (TableFiles.isWorkbook(file)) {
            files.put(file, workbook());
        } else {
            TableFiles.besideUnits(file).forEach((kind, path) -> {
                if (kind.required()) {
                    files.put(path, csv(kind));
                }
            });
        }
        return files;
    }

    List<TemplateColumn> columns(SheetKind kind) {
        Set<String> fields = kinds.stream()
                .flatMap(k -> k.fields().stream())
                .map(Field::name)
                .collect(Collectors.toSet());
        CommonFields.ALL.forEach(f -> fields.add(f.name()));
        fields.addAll(Set.of("id", "kind"));
        List<String> names = kinds.stream().map(EvidenceKind::name).toList();
        return Columns.of(kind, catalog).stream()
                .filter(c -> !c.path().contains("figures")
                        || figures.contains(c.path().get(c.path().size() - 1)))
                .filter(c -> kind != SheetKind.EVIDENCE
                        || c.path().isEmpty()
                        || fields.contains(c.path().get(0)))
                .map(c -> TemplateColumn.of(c, catalog, names))
                .toList();
    }

    private byte[] workbook() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new TemplateWorkbook(workbook, this).fill();
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory take everything
        }
        return bytes.toByteArray();
    }

    /** With the mark at its beginning by which Excel knows UTF-8. */
    private byte[] csv(SheetKind kind) {
        List<TemplateColumn> columns = columns(kind);
        String text =
                "\ufeff" + line(columns.stream().map(TemplateColumn::fullHint).toList())
                        + line(columns.stream().map(TemplateColumn::heading).toList());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(c -> '"' + c.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
