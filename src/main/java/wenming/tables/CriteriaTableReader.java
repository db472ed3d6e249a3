package wenming.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wenming.language.InvalidInput;
import wenming.policy.draft.CriteriaTable;

/** Reads a criteria table from an .xlsx or .csv file that may come from anywhere. */
public final class CriteriaTableReader {

    private CriteriaTableReader() {}

    /**
     * The rows of every sheet that has a heading row.
     *
     * @param name of the file, for messages
     * @throws InvalidInput with every mistake of the table at once, each with sheet, column and row
     */
    public static CriteriaTable read(String name, byte[] bytes) {
        Troubles troubles = new Troubles(name);
        if (bytes.length > TableLimits.BYTES) {
            throw troubles.stop("T001", "文件有 " + bytes.length + " 字节，超过上限 " + TableLimits.BYTES, "请只留测评标准那一张表，另存为新文件");
        }
        List<CriteriaTable.Row> rows = new ArrayList<>();
        Optional<String> title = Optional.empty();
        boolean headed = false;
        List<Grid> grids = grids(bytes, troubles);
        for (Grid grid : grids) {
            Optional<HeadingRow> heading = HeadingRow.in(grid, troubles);
            if (heading.isPresent()) {
                headed = true;
                title = title.or(() -> heading.get().titleAbove(grid));
                rows.addAll(new CriteriaRows(grid, heading.get(), troubles).read());
            }
        }
        if (!headed) {
            String sheets =
                    grids.stream().map(Grid::sheet).filter(s -> !s.isEmpty()).collect(Collectors.joining("、"));
            throw troubles.stop(
                    "T010",
                    "找不到表头" + (sheets.isEmpty() ? "" : "，已看过工作表 " + sheets),
                    "表头要有「分值」，以及「项目」或「测评标准」，写在同一行，在前三十行之内");
        }
        if (rows.isEmpty()) {
            troubles.add("T019", "", "表头下面一行内容也没有", "请填入测评项目");
        }
        troubles.raise();
        return new CriteriaTable(title.orElse(stem(name)), rows);
    }

    private static List<Grid> grids(byte[] bytes, Troubles troubles) {
        if (starts(bytes, 'P', 'K')) {
            return WorkbookGrids.read(bytes, troubles);
        }
        if (starts(bytes, 0xD0, 0xCF)) {
            throw troubles.stop("T002", "这是旧式的 .xls 或加了密码的工作簿", "请用 Excel 或 WPS 去掉密码，另存为 .xlsx");
        }
        return List.of(CsvGrid.read(bytes, troubles));
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String stem(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
