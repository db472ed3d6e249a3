package wenming.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the cells of one sheet from its XML, in the order written. */
final class SheetCells extends DefaultHandler {

    /** Excel keeps numbers in binary: 0.3 may be written as 0.30000000000000004. */
    private static final int DECIMALS = 9;

    private final Grid grid;
    private final SharedStrings strings;
    private final Troubles troubles;
    private final StringBuilder text = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private String type = "";
    private boolean formula;
    private boolean value;
    private long merged;

    SheetCells(Grid grid, SharedStrings strings, Troubles troubles) {
        this.grid = grid;
        this.strings = strings;
        this.troubles = troubles;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (localName) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number) - 1;
                column = -1;
            }
            case "c" -> {
                String place = attributes.getValue("r");
                column = place == null ? column + 1 : new CellReference(place).getCol();
                type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                formula = false;
                text.setLength(0);
            }
            case "v", "t" -> value = true;
            case "f" -> formula = true;
            case "rPh" -> value = false;
            case "mergeCell" -> merge(CellRangeAddress.valueOf(attributes.getValue("ref")));
            default -> value = false;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (value) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (localName.equals("v") || localName.equals("t")) {
            value = false;
        } else if (localName.equals("c") && (formula || !text.isEmpty())) {
            put(shown());
        }
    }

    private String shown() {
        return switch (type) {
            case "s" ->
                strings.getItemAt(Integer.parseInt(text.toString().strip())).getString();
            case "n" -> number(text.toString().strip());
            default -> text.toString();
        };
    }

    private static String number(String written) {
        if (written.isEmpty()) {
            return "";
        }
        BigDecimal number = new BigDecimal(written);
        if (number.precision() - number.scale() > 20 || number.scale() > 400) {
            return written;
        }
        return number.setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void put(String shown) {
        if (row < 0 || row >= TableLimits.ROWS || column < 0 || column >= TableLimits.COLUMNS) {
            if (!shown.isBlank()) {
                String most = TableLimits.ROWS + " 行、" + TableLimits.COLUMNS + " 列";
                throw troubles.stop("T004", "工作表「" + grid.sheet() + "」超过 " + most, "请只留测评标准那一张表");
            }
            return;
        }
        if (shown.length() > TableLimits.CELL_CHARACTERS) {
            troubles.add("T005", grid.place(row, column), "这一格有 " + shown.length() + " 个字符，超过上限", "请拆成几行");
            return;
        }
        grid.put(row, column, new Grid.Cell(shown, formula));
    }

    private void merge(CellRangeAddress range) {
        int lastRow = Math.min(range.getLastRow(), TableLimits.ROWS - 1);
        int lastColumn = Math.min(range.getLastColumn(), TableLimits.COLUMNS - 1);
        merged += (long) (lastRow - range.getFirstRow() + 1) * (lastColumn - range.getFirstColumn() + 1);
        if (merged > (long) TableLimits.ROWS * TableLimits.COLUMNS) {
            throw troubles.stop("T003", "这个工作簿不予读取：合并单元格过多", "请把表格的文字复制到一个新的工作簿，另存为 .xlsx");
        }
        grid.merge(range.getFirstRow(), lastRow, range.getFirstColumn(), lastColumn);
    }
}
