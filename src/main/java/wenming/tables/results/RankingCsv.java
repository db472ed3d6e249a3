package wenming.tables.results;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import wenming.batch.Batch;

/**
 * The ranking as text with commas, for every program that reads tables: UTF-8 with its mark, without which Excel takes it for the system's own
 * encoding, and CRLF line ends (RFC 4180).
 */
public final class RankingCsv {

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private RankingCsv() {}

    /** Writes every unit, the first place first, those that could not be scored last; the stream stays open. To be called after the comparison. */
    public static void write(Batch batch, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        try (CsvGenerator rows = FACTORY.createGenerator(text)) {
            rows.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            rows.setSchema(CsvSchema.emptySchema().withLineSeparator("\r\n"));
            write(rows, RankingTable.HEADINGS.stream().map(Cell::of).toList());
            batch.eachByRank(line -> line.scored().ifPresent(one -> write(rows, RankingTable.scored(line, one))));
            batch.eachInOrder(line -> {
                if (line.scored().isEmpty()) {
                    write(rows, RankingTable.refused(line));
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
    }

    private static void write(CsvGenerator rows, List<Cell> cells) {
        try {
            rows.writeStartArray();
            for (Cell cell : cells) {
                rows.writeString(cell.number() ? cell.text() : SafeText.neutral(cell.text()));
            }
            rows.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
