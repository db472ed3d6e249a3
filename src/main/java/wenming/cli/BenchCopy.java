package wenming.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The least that any program does that reads such submissions and writes such results: every name and value is decoded once, and as long a result is
 * written for each. Nothing is checked and nothing scored.
 */
final class BenchCopy {

    private static final JsonFactory FACTORY = new JsonFactory();

    private record Piece(JsonToken token, String text) {}

    private BenchCopy() {}

    /**
     * @param results what a batch wrote; its first line stands for all
     * @return how many units were read
     */
    static long of(Path input, Path results) throws IOException {
        List<Piece> result = pieces(results);
        long units = 0;
        long length = 0;
        try (InputStream in = Files.newInputStream(input);
                JsonParser parser = FACTORY.createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                length += decoded(parser, token);
                if (token == JsonToken.END_OBJECT && parser.getParsingContext().inRoot()) {
                    units++;
                    write(result);
                }
            }
        }
        return length > 0 ? units : 0;
    }

    private static long decoded(JsonParser parser, JsonToken token) throws IOException {
        if (token.isNumeric()) {
            return parser.getDecimalValue().precision();
        }
        return token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING
                ? parser.getText().length()
                : 0;
    }

    private static List<Piece> pieces(Path results) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(results);
                JsonParser parser = FACTORY.createParser(lines.readLine())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                pieces.add(new Piece(token, parser.getText()));
            }
        }
        return pieces;
    }

    private static void write(List<Piece> pieces) throws IOException {
        try (JsonGenerator out = FACTORY.createGenerator(OutputStream.nullOutputStream())) {
            for (Piece piece : pieces) {
                switch (piece.token()) {
                    case START_OBJECT -> out.writeStartObject();
                    case END_OBJECT -> out.writeEndObject();
                    case START_ARRAY -> out.writeStartArray();
                    case END_ARRAY -> out.writeEndArray();
                    case FIELD_NAME -> out.writeFieldName(piece.text());
                    case VALUE_STRING -> out.writeString(piece.text());
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(piece.text());
                    case VALUE_NULL -> out.writeNull();
                    default -> out.writeBoolean(piece.token() == JsonToken.VALUE_TRUE);
                }
            }
        }
    }
}
