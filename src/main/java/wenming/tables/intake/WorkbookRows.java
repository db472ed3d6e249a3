package wenming.tables.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.SAXException;
import wenming.language.InvalidInput;
import wenming.tables.Troubles;
import wenming.tables.WorkbookGuard;
import wenming.tables.WorkbookReading;

/** The rows of an .xlsx file of any length, as a stream of cells; its texts wait in a temporary file. */
final class WorkbookRows {

    static final int COLUMNS = 1_000;

    private WorkbookRows() {}

    /**
     * Reads the sheets that are wanted.
     *
     * @param wanted told a sheet's name, says where its rows go
     * @return names of all sheets
     * @throws InvalidInput when it is no workbook, or a hostile one
     */
    static List<String> read(Path file, Troubles troubles, Function<String, Optional<Consumer<TableRow>>> wanted) {
        WorkbookGuard.check(file, troubles);
        return WorkbookReading.of(troubles, () -> names(file, troubles, wanted));
    }

    private static List<String> names(
            Path file, Troubles troubles, Function<String, Optional<Consumer<TableRow>>> wanted)
            throws IOException, SAXException, OpenXML4JException, ParserConfigurationException {
        List<String> names = new ArrayList<>();
        try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ);
                SharedTexts texts = new SharedTexts()) {
            XSSFReader workbook = new XSSFReader(archive);
            try (InputStream strings = workbook.getSharedStringsData()) {
                if (strings != null) {
                    WorkbookReading.parse(strings, texts);
                }
            }
            texts.flush();
            DateSystem dates = new DateSystem();
            try (InputStream data = workbook.getWorkbookData()) {
                WorkbookReading.parse(data, dates);
            }
            for (XSSFRelation built : List.of(XSSFRelation.STYLES, XSSFRelation.THEME)) {
                for (PackagePart part : archive.getPartsByContentType(built.getContentType())) {
                    if (WorkbookGuard.holdsRows(part.getPartName().getName())) {
                        throw new IllegalArgumentException("a part that is built in memory poses as rows");
                    }
                }
            }
            CellFormats formats = new CellFormats(workbook.getStylesTable(), dates.from1904());
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    String name = sheets.getSheetName();
                    names.add(name);
                    Optional<Consumer<TableRow>> sink = wanted.apply(name);
                    if (sink.isPresent()) {
                        WorkbookReading.parse(sheet, new RowCells(name, texts, formats, troubles, sink.get()));
                    }
                }
            }
        }
        return names;
    }
}
