package wenming.tables.results;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wenming.batch.BatchLine;

/** Who made a workbook and when: the last day that any unit was assessed as of, not the clock, so that the same batch gives the same bytes. For one thread. */
final class Stamp {

    private static final String PROGRAM = "wenming";

    /** Of a batch in which nothing could be scored. A workbook's parts bear the same year in the .xlsx file. */
    private static final LocalDate NEVER = LocalDate.of(1980, 1, 1);

    private LocalDate last = NEVER;

    void add(BatchLine line) {
        line.scored().map(one -> one.placed().candidate().history().asOf()).ifPresent(day -> {
            if (day.isAfter(last)) {
                last = day;
            }
        });
    }

    void on(XSSFWorkbook workbook) {
        Optional<Date> day =
                Optional.of(Date.from(last.atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreator(PROGRAM);
        properties.setCreated(day);
        properties.setModified(day);
        properties.setLastModifiedByUser(PROGRAM);
    }
}
