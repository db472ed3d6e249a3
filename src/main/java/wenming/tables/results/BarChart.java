package wenming.tables.results;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A chart of one row of bars, drawn by the program that opens the workbook from the cells beside it. */
final class BarChart {

    private static final int WIDTH = 12;
    private static final int ROWS_PER_BAR = 2;
    private static final int GAP_PER_CENT = 50;

    /** @param rows height; a lying chart takes more when it has many bars */
    record Place(int column, int row, int rows) {}

    private BarChart() {}

    /** @param block labels in its first column, numbers in its second */
    static void upright(XSSFSheet sheet, String title, String series, CellRangeAddress block, Place place) {
        draw(sheet, title, series, block, place, BarDirection.COL);
    }

    /** For long labels. */
    static void lying(XSSFSheet sheet, String title, String series, CellRangeAddress block, Place place) {
        int bars = block.getLastRow() - block.getFirstRow() + 1;
        Place high = new Place(place.column(), place.row(), Math.max(place.rows(), bars * ROWS_PER_BAR));
        draw(sheet, title, series, block, high, BarDirection.BAR);
    }

    private static void draw(
            XSSFSheet sheet, String title, String series, CellRangeAddress block, Place place, BarDirection direction) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(
                0, 0, 0, 0, place.column(), place.row(), place.column() + WIDTH, place.row() + place.rows());
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        XDDFCategoryAxis labels =
                chart.createCategoryAxis(direction == BarDirection.COL ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        XDDFValueAxis values =
                chart.createValueAxis(direction == BarDirection.COL ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setMinimum(0);
        values.setCrossBetween(AxisCrossBetween.BETWEEN); // otherwise half of the first and of the last bar is cut off
        if (direction == BarDirection.BAR) {
            labels.setOrientation(AxisOrientation.MAX_MIN); // the first row of the table on top
        }
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, labels, values);
        bars.setBarDirection(direction);
        bars.setVaryColors(false);
        bars.setGapWidth(GAP_PER_CENT);
        XDDFChartData.Series one = bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, column(block, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, column(block, 1)));
        one.setTitle(series, null);
        one.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.STEEL_BLUE)));
        chart.plot(bars);
    }

    private static CellRangeAddress column(CellRangeAddress block, int column) {
        return new CellRangeAddress(block.getFirstRow(), block.getLastRow(), column, column);
    }
}
