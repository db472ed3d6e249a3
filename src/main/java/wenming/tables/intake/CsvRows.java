package wenming.tables.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import wenming.language.InvalidInput;
import wenming.tables.Troubles;

/** The rows of a .csv file of any length. Excel on a Chinese system writes GB18030 unless told otherwise, so that is tried when it is not UTF-8. */
final class CsvRows {

    private static final int MOST_CHARACTERS = 32_767; // as in a workbook
    private static final int BUFFER = 1 << 16;

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .disable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(MOST_CHARACTERS)
                    .build())
            .build();

    private CsvRows() {}

    /** @throws InvalidInput when it is no text, or no table */
    static void read(Path file, Troubles troubles, Consumer<TableRow> sink) {
        int number = 1;
        try (Reader text = open(file, troubles)) {
            JsonParser rows = FACTORY.createParser(text);
            rows.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator(file, troubles)));
            rows.nextToken();
            for (; rows.nextToken() == JsonToken.START_ARRAY; number++) {
                List<TableRow.Cell> cells = new ArrayList<>();
                for (int column = 0; rows.nextToken() != JsonToken.END_ARRAY; column++) {
                    if (column >= WorkbookRows.COLUMNS) {
                        throw troubles.stop(
                                "T004", "第 " + number + " 行超过 " + WorkbookRows.COLUMNS + " 列", "请只留单位和材料的列");
                    }
                    if (!rows.getText().isBlank()) {
                        cells.add(new TableRow.Cell(column, rows.getText(), false));
                    }
                }
                if (!cells.isEmpty()) {
                    sink.accept(new TableRow(number, cells));
                }
            }
        } catch (IOException e) {
            throw troubles.stop(
                    "T002",
                    "第 " + number + " 行读不通：引号没有成对，或一格超过 " + MOST_CHARACTERS + " 个字符",
                    "请核对这一行的引号，或用 Excel、WPS 另存为 .xlsx");
        }
    }

    private static Reader open(Path file, Troubles troubles) throws IOException {
        Reader text = reader(file, charset(file, troubles));
        text.mark(1);
        if (text.read() != '\ufeff') {
            text.reset();
        }
        return text;
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset.newDecoder()), BUFFER);
    }

    private static Charset charset(Path file, Troubles troubles) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            if (holds(file, charset)) {
                return charset;
            }
        }
        throw troubles.stop("T002", "这不是 .csv 文件：里面不是文字，或编码既不是 UTF-8 也不是 GB18030", "请用 Excel 或 WPS 另存为 .xlsx");
    }

    private static boolean holds(Path file, Charset charset) throws IOException {
        char[] buffer = new char[BUFFER];
        try (Reader text = reader(file, charset)) {
            for (int n = text.read(buffer); n >= 0; n = text.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    if (buffer[i] == '\0') {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    private static char separator(Path file, Troubles troubles) throws IOException {
        char[] start = new char[BUFFER];
        try (Reader text = open(file, troubles)) {
            int n = Math.max(0, text.read(start));
            String first = new String(start, 0, n).lines().findFirst().orElse("");
            return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
        }
    }
}
