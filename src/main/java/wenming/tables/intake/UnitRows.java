package wenming.tables.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenming.tables.intake.Column.Type;

/** The rows of one unit, as the JSON it would have handed in. */
final class UnitRows {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String LAST = "lastYear";

    private final Map<SheetKind, Heading> headings;
    private final TableRow unit;
    private final Map<SheetKind, List<TableRow>> rows;

    UnitRows(Map<SheetKind, Heading> headings, TableRow unit, Map<SheetKind, List<TableRow>> rows) {
        this.headings = headings;
        this.unit = unit;
        this.rows = rows;
    }

    byte[] json() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            Heading heading = headings.get(SheetKind.UNITS);
            members(json, heading, unit, false);
            for (SheetKind kind : List.of(SheetKind.EVIDENCE, SheetKind.JUDGEMENTS, SheetKind.NOT_APPLICABLE)) {
                list(json, kind, rows.getOrDefault(kind, List.of()));
            }
            members(json, heading, unit, true);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory take everything
        }
        return bytes.toByteArray();
    }

    private void list(JsonGenerator json, SheetKind kind, List<TableRow> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(kind.json());
        for (TableRow row : rows) {
            json.writeStartObject();
            Heading heading = headings.get(kind);
            if (kind == SheetKind.EVIDENCE && unnumbered(heading, row)) {
                json.writeStringField("id", "R" + row.number());
            }
            members(json, heading, row, false);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Evidence without a number of its own is known by its row. */
    private static boolean unnumbered(Heading heading, TableRow row) {
        return heading.known().stream()
                .filter(c -> c.path().equals(List.of("id")))
                .flatMap(c -> heading.place(c).stream())
                .allMatch(column -> row.text(column).isBlank());
    }

    /** The values of a row, nested as their paths say; columns with the same beginning stand together. */
    private static void members(JsonGenerator json, Heading heading, TableRow row, boolean ofLastYear)
            throws IOException {
        List<String> open = new ArrayList<>();
        Map<Integer, TableRow.Cell> cells = new java.util.HashMap<>();
        row.cells().forEach(c -> cells.put(c.column(), c));
        for (Column column : heading.known()) {
            Optional<TableRow.Cell> cell = heading.place(column).map(cells::get);
            boolean wanted = !column.path().isEmpty() && column.path().get(0).equals(LAST) == ofLastYear;
            if (cell.isEmpty() || !wanted || blank(cell.get())) {
                continue;
            }
            List<String> parents = column.path().subList(0, column.path().size() - 1);
            while (!parents.subList(0, Math.min(open.size(), parents.size())).equals(open)) {
                json.writeEndObject();
                open.remove(open.size() - 1);
            }
            while (open.size() < parents.size()) {
                json.writeObjectFieldStart(parents.get(open.size()));
                open.add(parents.get(open.size()));
            }
            json.writeFieldName(column.path().get(parents.size()));
            if (cell.get().formula()) {
                unusable(json, column);
            } else {
                CellValue.write(json, column, cell.get().text());
            }
        }
        for (int i = open.size(); i > 0; i--) {
            json.writeEndObject();
        }
    }

    private static boolean blank(TableRow.Cell cell) {
        return !cell.formula() && CellValue.plain(cell.text()).isEmpty();
    }

    /** No value at all, so that the reader refuses it: what a formula shows is kept in the file beside it and may be old or wrong. */
    private static void unusable(JsonGenerator json, Column column) throws IOException {
        if (column.type() == Type.COUNTS) {
            json.writeNumber(0);
        } else {
            json.writeStartObject();
            json.writeEndObject();
        }
    }

    /** Where each row of the submission stands, without its contents. */
    Origin origin() {
        Map<SheetKind, int[]> numbers = new EnumMap<>(SheetKind.class);
        rows.forEach((kind, list) ->
                numbers.put(kind, list.stream().mapToInt(TableRow::number).toArray()));
        List<String> formulas = new ArrayList<>();
        formulas(SheetKind.UNITS, unit, formulas);
        rows.forEach((kind, list) -> list.forEach(row -> formulas(kind, row, formulas)));
        return new Origin(headings, unit.number(), numbers, List.copyOf(formulas));
    }

    private void formulas(SheetKind kind, TableRow row, List<String> places) {
        Heading heading = headings.get(kind);
        row.cells().stream()
                .filter(TableRow.Cell::formula)
                .forEach(c -> places.add(kind + heading.sheet().place(row.number(), c.column())));
    }
}
