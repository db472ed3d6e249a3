package wenming.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import wenming.language.Numbers;
import wenming.scoring.Points;

/**
 * A JSON document being written. Numbers are plain decimals: no exponent, no idle zeros, never by way of a double. The same calls give the same
 * bytes on every machine.
 */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final int FIRST_BLOCK = 1 << 14;

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** What stands inside an object. */
    interface Body {
        void write() throws IOException;
    }

    /** How one element of an array is written. */
    interface Each<T> {
        void write(T element) throws IOException;
    }

    /** A whole document. */
    interface Document {
        void write(Json json) throws IOException;
    }

    /** Writes one document and a line end; the stream stays open. */
    static void write(OutputStream out, boolean indented, Document document) throws IOException {
        JsonGenerator generator = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        if (indented) {
            generator.setPrettyPrinter(printer());
        }
        try (generator) {
            document.write(new Json(generator));
            generator.writeRaw('\n');
        }
    }

    /** A document without line ends and blanks. */
    static byte[] bytes(Document document) {
        // Grows by adding blocks; a ByteArrayOutputStream would copy everything each time.
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(FIRST_BLOCK)) {
            write(bytes, false, document);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A printer keeps state, so every document needs its own. */
    private static DefaultPrettyPrinter printer() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
    }

    void object(Body body) throws IOException {
        generator.writeStartObject();
        body.write();
        generator.writeEndObject();
    }

    void object(String name, Body body) throws IOException {
        generator.writeFieldName(name);
        object(body);
    }

    /** An array of objects. */
    <T> void objects(String name, Collection<T> elements, Each<T> each) throws IOException {
        generator.writeFieldName(name);
        objects(elements, each);
    }

    <T> void objects(Collection<T> elements, Each<T> each) throws IOException {
        generator.writeStartArray();
        for (T element : elements) {
            object(() -> each.write(element));
        }
        generator.writeEndArray();
    }

    void text(String name, Object value) throws IOException {
        generator.writeStringField(name, value.toString());
    }

    void texts(String name, Collection<?> values) throws IOException {
        generator.writeArrayFieldStart(name);
        for (Object value : values) {
            generator.writeString(value.toString());
        }
        generator.writeEndArray();
    }

    void number(String name, BigDecimal value) throws IOException {
        generator.writeFieldName(name);
        generator.writeNumber(Numbers.plain(value));
    }

    void number(String name, long value) throws IOException {
        generator.writeNumberField(name, value);
    }

    void points(String name, Points points) throws IOException {
        generator.writeFieldName(name);
        generator.writeNumber(points.toString()); // the plain decimal, without one more BigDecimal
    }

    void flag(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
    }

    /** The number, or null when there is none. */
    void number(String name, Optional<BigDecimal> value) throws IOException {
        optional(name, value, v -> generator.writeNumber(Numbers.plain(v)));
    }

    /** The object, or null when there is none. */
    <T> void optionalObject(String name, Optional<T> value, Each<T> each) throws IOException {
        optional(name, value, v -> object(() -> each.write(v)));
    }

    private <T> void optional(String name, Optional<T> value, Each<T> each) throws IOException {
        generator.writeFieldName(name);
        if (value.isPresent()) {
            each.write(value.get());
        } else {
            generator.writeNull();
        }
    }
}
