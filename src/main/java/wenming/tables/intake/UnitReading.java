package wenming.tables.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import wenming.batch.Inputs;
import wenming.evidence.RawSubmission;
import wenming.language.Diagnostic;
import wenming.language.Nearest;

/** Units one after another in the order of their table, then the codes under which there are rows but no unit. */
final class UnitReading implements Inputs.Reading {

    private static final int MOST_ROWS = 20_000; // as many as a submission may have
    private static final int MOST_BYTES = 20_000_000;
    private static final int SUGGESTIONS = 2_000;

    private final Gathered gathered;
    private final Set<String> units = new HashSet<>();
    private long at;
    private Optional<Iterator<String>> strays = Optional.empty();

    UnitReading(Gathered gathered) {
        this.gathered = gathered;
    }

    /** How many there are altogether, none of them put together for it. */
    int count() {
        int column = gathered.headings().get(SheetKind.UNITS).unitCode();
        Set<String> codes = new HashSet<>();
        int rows = 0;
        for (long place = 0; place < gathered.units().end(); rows++) {
            RowFile.Entry entry = gathered.units().at(place);
            place += RowFile.size(entry);
            codes.add(CellValue.code(entry.row().text(column)));
        }
        codes.remove(""); // belongs to no unit
        return rows
                + (int) gathered.named().stream()
                        .filter(code -> !codes.contains(code))
                        .count();
    }

    @Override
    public boolean hasNext() {
        return at < gathered.units().end() || strays().hasNext();
    }

    @Override
    public RawSubmission next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (at >= gathered.units().end()) {
            return stray(strays().next());
        }
        RowFile.Entry entry = gathered.units().at(at);
        at += RowFile.size(entry);
        return unit(entry.row());
    }

    private RawSubmission unit(TableRow row) {
        Heading heading = gathered.headings().get(SheetKind.UNITS);
        String code = CellValue.code(row.text(heading.unitCode()));
        if (!code.isEmpty()) {
            units.add(code);
        }
        Map<SheetKind, List<TableRow>> rows = new EnumMap<>(SheetKind.class);
        int count = 0;
        long bytes = 0;
        for (long place = code.isEmpty() ? RowFile.NONE : gathered.last(code); place != RowFile.NONE; ) {
            RowFile.Entry entry = gathered.others().at(place);
            place = entry.previous();
            bytes += entry.bytes();
            if (++count > MOST_ROWS || bytes > MOST_BYTES) {
                return tooMuch(heading, row, code);
            }
            rows.computeIfAbsent(entry.kind(), k -> new ArrayList<>()).add(entry.row());
        }
        rows.values().forEach(Collections::reverse);
        UnitRows unit = new UnitRows(gathered.headings(), row, rows);
        return new RawSubmission(name(heading, row), 0, unit.json(), Optional.empty(), unit.origin());
    }

    private static String name(Heading heading, TableRow row) {
        Sheet sheet = heading.sheet();
        return sheet.name().isEmpty()
                ? sheet.file() + ":" + row.number()
                : sheet.file() + " " + sheet.place(row.number(), 0);
    }

    private RawSubmission tooMuch(Heading heading, TableRow row, String code) {
        return refused(
                heading,
                row,
                "T027",
                "单位「" + code + "」的材料超过 " + MOST_ROWS + " 行或 " + MOST_BYTES / 1_000_000 + " MB",
                "请核对单位代码是否填错，或删去无关材料");
    }

    private Iterator<String> strays() {
        if (strays.isEmpty()) {
            Set<String> unknown = new TreeSet<>(gathered.named());
            unknown.removeAll(units);
            strays = Optional.of(unknown.iterator());
        }
        return strays.get();
    }

    /** Rows that belong to nobody: told once for each code, at the last of them. */
    private RawSubmission stray(String code) {
        RowFile.Entry entry = gathered.others().at(gathered.last(code));
        int rows = 1;
        for (long place = entry.previous(); place != RowFile.NONE; rows++) {
            place = gathered.others().at(place).previous();
        }
        Heading heading = gathered.headings().get(entry.kind());
        String more = rows > 1 ? "；这样的共 " + rows + " 行，这是最后一行" : "";
        if (code.isEmpty()) {
            return refused(heading, entry.row(), "T025", "没有写单位代码" + more, "请逐行填写单位代码；合并的单元格请取消合并并填满");
        }
        String remedy = units.size() > SUGGESTIONS
                ? ""
                : Nearest.to(code, units).map(n -> "是否想写「" + n + "」？").orElse("");
        return refused(
                heading,
                entry.row(),
                "T026",
                "单位表里没有代码为「" + code + "」的单位" + more,
                remedy.isEmpty() ? "请核对单位代码，或在单位表里补上" : remedy);
    }

    private static RawSubmission refused(Heading heading, TableRow row, String code, String message, String remedy) {
        Sheet sheet = heading.sheet();
        String place = sheet.place(row.number(), heading.unitCode());
        Diagnostic trouble =
                new Diagnostic(code, Diagnostic.Severity.ERROR, sheet.file(), 0, 0, place, message, remedy);
        return RawSubmission.troubled(name(heading, row), trouble);
    }

    @Override
    public void close() {
        gathered.close();
    }
}
