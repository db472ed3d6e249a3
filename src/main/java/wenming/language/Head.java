package wenming.language;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;

/** The parser with its failures turned into mistakes: whatever it throws ends the reading with one diagnostic in Chinese. */
final class Head {

    private final Document document;
    private final JsonParser parser;
    private final Mistakes mistakes;

    /** A step of the parser. */
    @FunctionalInterface
    interface Step<T> {
        T of(JsonParser parser) throws IOException;
    }

    Head(Document document, JsonParser parser, Mistakes mistakes) {
        this.document = document;
        this.parser = parser;
        this.mistakes = mistakes;
    }

    /** Does a step. Parsers fail with exceptions of many types, unchecked ones among them. */
    <T> T take(Step<T> step) {
        try {
            return step.of(parser);
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    // The steps taken for every value are written out: one call that takes any step is one the JVM cannot inline.

    /** Name of the key the parser stands on. */
    String name() {
        try {
            return parser.currentName();
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    /** The value the parser stands on, as text. */
    String text() {
        try {
            return parser.getText();
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    /** Goes to the end of the value the parser stands on. */
    void skip() {
        if (parser.currentToken().isStructStart()) {
            take(JsonParser::skipChildren);
        }
    }

    private JsonToken step() {
        try {
            return parser.nextToken();
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    /** Goes to the next token. Inside a document there always is one. */
    JsonToken next() {
        JsonToken token = step();
        if (token == null) {
            throw mistakes.stop(
                    Fault.SYNTAX,
                    here(),
                    pointer(),
                    "文件不完整：到末尾时括号还没有配齐",
                    document.syntax().remedy());
        }
        if (document.syntax().isAlias(parser)) {
            throw mistakes.stop(Fault.SYNTAX, here(), pointer(), "这里不能使用引用（*）", "请把内容再写一遍；以 * 开头的文字要加引号");
        }
        return token;
    }

    JsonToken token() {
        return parser.currentToken();
    }

    /** Goes to the first token, if there is any. */
    boolean isEmpty() {
        return take(JsonParser::nextToken) == null;
    }

    /** Whether anything follows the document, well formed or not. */
    boolean hasMore() {
        try {
            return parser.nextToken() != null;
        } catch (IOException | RuntimeException e) {
            return true;
        }
    }

    Spot here() {
        return document.spot(parser.currentTokenLocation());
    }

    String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    Mistakes mistakes() {
        return mistakes;
    }

    private Mistakes.Stop failed(Exception e) {
        Spot spot = e instanceof JsonProcessingException p && p.getLocation() != null
                ? document.spot(p.getLocation())
                : spotOfParser(parser.currentLocation());
        if (e instanceof StreamConstraintsException limit) {
            return mistakes.stop(Fault.LIMIT, spot, pointer(), Limits.exceeded(limit.getOriginalMessage()), "请精简后再提交");
        }
        String message = e instanceof JsonEOFException ? "文件不完整：到末尾时引号或括号还没有配齐" : document.syntax() + " 格式有误，从这里起读不下去";
        return mistakes.stop(
                Fault.SYNTAX, spot, pointer(), message, document.syntax().remedy());
    }

    private Spot spotOfParser(JsonLocation location) {
        return location == null ? Spot.START : document.spot(location);
    }
}
