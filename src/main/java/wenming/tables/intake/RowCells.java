package wenming.tables.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import wenming.tables.Troubles;

/** Takes the rows of one sheet from its XML, each as soon as it is complete. */
final class RowCells extends DefaultHandler {

    private static final int CHARACTERS = 32_767;

    private final String sheet;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final Troubles troubles;
    private final Consumer<TableRow> sink;
    private final StringBuilder text = new StringBuilder();
    private List<TableRow.Cell> cells = new ArrayList<>();
    private int row;
    private int column;
    private int style;
    private String type = "";
    private boolean formula;
    private boolean value;

    RowCells(String sheet, SharedTexts texts, CellFormats formats, Troubles troubles, Consumer<TableRow> sink) {
        this.sheet = sheet;
        this.texts = texts;
        this.formats = formats;
        this.troubles = troubles;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (localName) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
                cells = new ArrayList<>();
            }
            case "c" -> {
                String place = attributes.getValue("r");
                column = place == null ? column + 1 : new CellReference(place).getCol();
                type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                style = attributes.getValue("s") == null ? -1 : Integer.parseInt(attributes.getValue("s"));
                formula = false;
                text.setLength(0);
            }
            case "v", "t" -> value = true;
            case "f" -> formula = true;
            default -> value = false;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (value && text.length() <= CHARACTERS) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        switch (localName) {
            case "v", "t" -> value = false;
            case "c" -> add(shown());
            case "row" -> {
                if (!cells.isEmpty()) {
                    sink.accept(new TableRow(row, cells));
                }
            }
            default -> value = false;
        }
    }

    private void add(String shown) {
        if (shown.isBlank() && !formula) {
            return;
        }
        String place = "工作表「" + sheet + "」第 " + row + " 行";
        if (column < 0 || column >= WorkbookRows.COLUMNS) {
            throw troubles.stop("T004", place + "超过 " + WorkbookRows.COLUMNS + " 列", "请只留单位和材料的列");
        }
        if (shown.length() > CHARACTERS) {
            throw troubles.stop("T005", place + "有一格超过 " + CHARACTERS + " 个字符", "请缩短");
        }
        cells.add(new TableRow.Cell(column, shown, formula));
    }

    private String shown() {
        String written = text.toString();
        return switch (type) {
            case "s" -> written.isBlank() ? "" : texts.get(Integer.parseInt(written.strip()));
            case "n" -> formats.shown(written.strip(), style);
            case "b" -> written.strip().equals("1") ? "是" : written.isBlank() ? "" : "否";
            default -> written;
        };
    }
}
