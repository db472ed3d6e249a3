package wenming.language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The two ways of writing a document. */
enum Syntax {
    /** Read from bytes, the fast way. */
    JSON("请检查这里及前一行的引号、逗号和括号") {
        @Override
        JsonParser open(byte[] bytes, int start) throws IOException {
            return JSON_FACTORY.createParser(bytes, start, bytes.length - start);
        }

        @Override
        Spot spot(JsonLocation location, Lines lines, int start) {
            return lines.at(start + (int) Math.max(0, location.getByteOffset()));
        }

        @Override
        boolean isAlias(JsonParser parser) {
            return false;
        }
    },

    YAML("请检查这里及前一行的缩进、冒号后的空格和引号") {
        @Override
        JsonParser open(byte[] bytes, int start) throws IOException {
            return YAML_FACTORY.createParser(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8));
        }

        @Override
        Spot spot(JsonLocation location, Lines lines, int start) {
            return new Spot(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
        }

        @Override
        boolean isAlias(JsonParser parser) {
            return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
        }
    };

    // Names are not interned: they come from outside and would stay in memory for good.
    private static final JsonFactory JSON_FACTORY = JsonFactory.builder()
            .streamReadConstraints(Limits.CONSTRAINTS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private static final YAMLFactory YAML_FACTORY =
            YAMLFactory.builder().streamReadConstraints(Limits.CONSTRAINTS).build();

    private final String remedy;

    Syntax(String remedy) {
        this.remedy = remedy;
    }

    /** Where to look when the text is not well formed. */
    String remedy() {
        return remedy;
    }

    abstract JsonParser open(byte[] bytes, int start) throws IOException;

    abstract Spot spot(JsonLocation location, Lines lines, int start);

    /** A YAML alias would be handed out as its own name, a text nobody wrote. */
    abstract boolean isAlias(JsonParser parser);
}
