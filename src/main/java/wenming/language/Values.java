package wenming.language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/** The reads of single values, and the reports of what is wrong with them. A wrong value becomes a diagnostic and an empty result. */
abstract class Values {

    private static final JsonFactory JSON = new JsonFactory();

    final Head head;

    /** What people call the value the cursor stands on. */
    String label = "文件内容";

    Values(Head head) {
        this.head = head;
    }

    /** Reads a text. Empty when it is blank: forms send blanks for what was left out. */
    public Optional<String> text(int most) {
        return is(JsonToken.VALUE_STRING, Mismatch.TEXT) ? checked(head.text(), most) : Optional.empty();
    }

    /** Reads a text that may not be blank. */
    public Optional<String> filledText(int most) {
        if (head.token() == JsonToken.VALUE_STRING && head.text().isBlank()) {
            error(Fault.TEXT, subject() + "不能为空", "请填写内容");
            return Optional.empty();
        }
        return text(most);
    }

    private Optional<String> checked(String text, int most) {
        OptionalInt forbidden = Shown.forbidden(text);
        if (forbidden.isPresent()) {
            String sign = String.format("U+%04X", forbidden.getAsInt());
            error(Fault.TEXT, subject() + "含有不能使用的控制字符 " + sign, "请删去这个字符；换行请改用标点");
        } else if (text.length() > most) {
            error(Fault.TEXT, subject() + "有 " + text.length() + " 个字符，最多 " + most + " 个", "请缩短");
        } else if (!text.isBlank()) {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    /** Reads one of the given words; empty also when it is blank. */
    public Optional<String> choice(Collection<String> values) {
        Optional<String> text = text(Limits.TEXT);
        if (text.isPresent() && !values.contains(text.get())) {
            error(Fault.CHOICE, subject() + "不能是" + Shown.quoted(text.get()), Nearest.remedy(text.get(), values));
            return Optional.empty();
        }
        return text;
    }

    /** Reads an exact number of at most 12 digits before and 4 after the point, without idle zeros. */
    public Optional<BigDecimal> decimal() {
        if (!head.token().isNumeric()) {
            mismatch(Mismatch.NUMBER);
            return Optional.empty();
        }
        Optional<BigDecimal> number =
                head.take(p -> Decimal.of(p.getTextCharacters(), p.getTextOffset(), p.getTextLength()));
        if (number.isEmpty()) {
            String digits = "请写普通的十进制数，整数部分最多 " + Decimal.INTEGER_DIGITS + " 位，小数最多 " + Decimal.DECIMALS + " 位";
            error(
                    Fault.NUMBER,
                    subject() + "的数字" + Shown.quoted(head.take(JsonParser::getText)) + "位数过多或写法不合要求",
                    digits);
        }
        return number;
    }

    /** Reads a whole number; 42.0 is one. */
    public Optional<BigDecimal> whole() {
        Optional<BigDecimal> number = decimal();
        if (number.isPresent() && number.get().scale() > 0) {
            error(Fault.NUMBER, subject() + "应为整数，实际是 " + number.get(), "请写整数");
            return Optional.empty();
        }
        return number;
    }

    /** Reads a whole number within bounds, both included. */
    public OptionalInt integer(int min, int max) {
        Optional<BigDecimal> number = whole();
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        long value = number.get().longValue();
        if (value < min || value > max) {
            error(Fault.NUMBER, subject() + "应在 " + min + " 至 " + max + " 之间，实际是 " + value, "请核对这个数");
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) value);
    }

    /** Reads a day from 1900 to 2200, written yyyy-MM-dd and nothing else. */
    public Optional<LocalDate> date() {
        if (!is(JsonToken.VALUE_STRING, Mismatch.DATE)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = head.take(p -> Day.of(p.getTextCharacters(), p.getTextOffset(), p.getTextLength()));
        if (day.isEmpty()) {
            String text = head.take(JsonParser::getText);
            error(Fault.DATE, subject() + Shown.quoted(text) + Day.problem(text), "请按 2026-03-06 的样子写年-月-日");
        }
        return day;
    }

    /** Reads a day of every year, written MM-DD. */
    public Optional<MonthDay> monthDay() {
        Optional<String> text = filledText(Limits.TEXT);
        Optional<MonthDay> day = text.flatMap(Day::ofYear);
        if (text.isPresent() && day.isEmpty()) {
            error(Fault.DATE, subject() + Shown.quoted(text.get()) + "不是一年中的某一天", "请按 03-31 的样子写月-日");
        }
        return day;
    }

    public Optional<Boolean> flag() {
        return switch (head.token()) {
            case VALUE_TRUE -> Optional.of(true);
            case VALUE_FALSE -> Optional.of(false);
            default -> {
                mismatch(Mismatch.FLAG);
                yield Optional.empty();
            }
        };
    }

    /** The value the cursor stands on as JSON text, whatever it is: for handing on to another reader, which checks it. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            int depth = 0;
            do {
                depth += head.token().isStructStart() ? 1 : head.token().isStructEnd() ? -1 : 0;
                head.take(parser -> {
                    out.copyCurrentEventExact(parser);
                    return parser;
                });
                if (depth > 0) {
                    head.next();
                }
            } while (depth > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory takes everything
        }
        return text.toString();
    }

    /** Passes over the value the cursor stands on; at the end of a value it does nothing. */
    public void skip() {
        head.skip();
    }

    /** JSON pointer of the value the cursor stands on or has just left. */
    public String pointer() {
        return head.pointer();
    }

    /** Line of the value the cursor stands on, from 1. */
    public int line() {
        return head.here().line();
    }

    /** What people call the value the cursor stands on, such as 「时长」. */
    public String subject() {
        return "「" + label + "」";
    }

    /** Reports a mistake at the value the cursor stands on. */
    public void error(String code, String message, String remedy) {
        head.mistakes().add(code, head.here(), head.pointer(), message, remedy);
    }

    /** As {@link #error(String, String, String)}, for a mistake any file can have. */
    public void error(Fault fault, String message, String remedy) {
        error(head.mistakes().code(fault), message, remedy);
    }

    /** Reports a mistake at a value left behind, whose line is looked up in the end. */
    public void errorAt(String pointer, String code, String message, String remedy) {
        head.mistakes().add(code, Spot.LATER, pointer, message, remedy);
    }

    /** Reports that the object the cursor has just left lacks something. */
    public void missing(String name, String label) {
        String message = "缺少「" + label + "」（" + name + "）";
        errorAt(Pointers.child(head.pointer(), name), head.mistakes().code(Fault.MISSING), message, "请补上 " + name);
    }

    /** How many mistakes were found so far. */
    public int found() {
        return head.mistakes().size();
    }

    /** Says of all mistakes found since then what they are about, such as the item of evidence. */
    public void about(int foundBefore, String words) {
        head.mistakes().prefix(foundBefore, words);
    }

    boolean is(JsonToken wanted, String word) {
        if (head.token() == wanted) {
            return true;
        }
        mismatch(word);
        return false;
    }

    private void mismatch(String expected) {
        JsonToken token = head.token();
        String text = token.isScalarValue() ? head.take(JsonParser::getText) : "";
        error(Fault.TYPE, Mismatch.message(subject(), expected, token, text), Mismatch.remedy(expected, token, text));
        skip();
    }
}
