package wenming.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;
import wenming.language.InvalidInput;

/** The sheets of an .xlsx file. Read as a stream of cells: building POI's model of a workbook costs memory out of all proportion. */
final class WorkbookGrids {

    private WorkbookGrids() {}

    /** @throws InvalidInput when it is no workbook, or a hostile one */
    static List<Grid> read(byte[] bytes, Troubles troubles) {
        WorkbookGuard.check(bytes, troubles);
        return WorkbookReading.of(troubles, () -> grids(bytes, troubles));
    }

    private static List<Grid> grids(byte[] bytes, Troubles troubles)
            throws IOException, SAXException, OpenXML4JException, ParserConfigurationException {
        List<Grid> grids = new ArrayList<>();
        try (OPCPackage archive = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader workbook = new XSSFReader(archive);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(archive, false);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
            while (sheets.hasNext() && grids.size() < TableLimits.SHEETS) {
                try (InputStream sheet = sheets.next()) {
                    Grid grid = new Grid(sheets.getSheetName());
                    WorkbookReading.parse(sheet, new SheetCells(grid, strings, troubles));
                    grids.add(grid);
                }
            }
        }
        return grids;
    }
}
