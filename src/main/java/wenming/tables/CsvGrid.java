package wenming.tables;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import wenming.language.InvalidInput;

/** A .csv file as a sheet. Excel on a Chinese system writes GB18030 unless told otherwise, so that is tried when it is not UTF-8. */
final class CsvGrid {

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .disable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private CsvGrid() {}

    /** @throws InvalidInput when it is no text, or too large */
    static Grid read(byte[] bytes, Troubles troubles) {
        String text = text(bytes, troubles);
        Grid grid = new Grid("");
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator(text)));
            parser.nextToken();
            for (int row = 0; parser.nextToken() == JsonToken.START_ARRAY; row++) {
                for (int column = 0; parser.nextToken() != JsonToken.END_ARRAY; column++) {
                    put(grid, row, column, parser.getText(), troubles);
                }
            }
        } catch (IOException e) {
            throw troubles.stop("T002", "这个 .csv 文件读不通，可能是引号没有成对", "请用 Excel 或 WPS 另存为 .xlsx");
        }
        return grid;
    }

    private static void put(Grid grid, int row, int column, String text, Troubles troubles) {
        if (row >= TableLimits.ROWS || column >= TableLimits.COLUMNS) {
            String most = TableLimits.ROWS + " 行、" + TableLimits.COLUMNS + " 列";
            throw troubles.stop("T004", "表格超过 " + most, "请只留测评标准那一张表");
        }
        if (text.length() > TableLimits.CELL_CHARACTERS) {
            troubles.add("T005", grid.place(row, column), "这一格有 " + text.length() + " 个字符，超过上限", "请拆成几行");
        } else if (!text.isEmpty()) {
            grid.put(row, column, new Grid.Cell(text, false));
        }
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
    }

    private static String text(byte[] bytes, Troubles troubles) {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                if (text.indexOf('\0') < 0) {
                    return text.startsWith("\ufeff") ? text.substring(1) : text;
                }
            } catch (CharacterCodingException otherwise) {
                continue;
            }
        }
        throw troubles.stop("T002", "这既不是 .xlsx 也不是 .csv 文件", "请用 Excel 或 WPS 另存为 .xlsx");
    }
}
