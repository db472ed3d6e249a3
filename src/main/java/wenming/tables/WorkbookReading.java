package wenming.tables;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import wenming.language.InvalidInput;

/** Reading an .xlsx file as streams of XML. Whatever a damaged or hostile one makes the libraries throw is one mistake of its author. */
public final class WorkbookReading {

    private WorkbookReading() {}

    /** What reads a workbook that has passed the {@link WorkbookGuard}. */
    @FunctionalInterface
    public interface Reading<T> {
        T read() throws IOException, SAXException, OpenXML4JException, ParserConfigurationException;
    }

    /** @throws InvalidInput when it is no workbook */
    public static <T> T of(Troubles troubles, Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException
                | SAXException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ParserConfigurationException e) {
            throw troubles.stop("T002", "这不是能读的 .xlsx 工作簿", "请用 Excel 或 WPS 另存为 .xlsx，或另存为 .csv");
        }
    }

    public static void parse(InputStream xml, ContentHandler handler)
            throws SAXException, ParserConfigurationException, IOException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(xml));
    }
}
