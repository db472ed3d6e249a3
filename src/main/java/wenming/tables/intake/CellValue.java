package wenming.tables.intake;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write in cells, made what a submission writes. A cell that cannot be understood is handed on as the text it is: the reader of
 * submissions then says what is wrong with it.
 */
final class CellValue {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern COUNT = Pattern.compile("(.+?)[\\s\\u3000:：=＝]*([0-9０-９]{1,12})");
    private static final Pattern APOSTROPHE = Pattern.compile("'[\\s\\u00a0\\u3000]*[=+\\-@|%＝＋－＠].*", Pattern.DOTALL);
    private static final Set<String> YES = Set.of("是", "有", "true", "yes", "y", "1", "√", "✓", "对");
    private static final Set<String> NO = Set.of("否", "无", "false", "no", "n", "0", "×", "x", "错");
    private static final int MOST_ATTACHMENTS = 200;

    private CellValue() {}

    /** Without blanks around it, and without the apostrophe that keeps a text from becoming a formula. */
    static String plain(String text) {
        String stripped = text.strip().replaceAll("^[\\u00a0\\ufeff]+|[\\u00a0\\ufeff]+$", "");
        return APOSTROPHE.matcher(stripped).matches() ? stripped.substring(1) : stripped;
    }

    /** Such as a unit's code: full-width letters and digits are the same ones. */
    static String code(String text) {
        return narrow(plain(text));
    }

    static void write(JsonGenerator json, Column column, String cell) throws IOException {
        String text = plain(cell);
        switch (column.type()) {
            case NUMBER -> number(json, text, column.unit());
            case DATE -> json.writeString(CellDate.iso(narrow(text)).orElse(text));
            case FLAG -> flag(json, text);
            case TEXTS -> texts(json, parts(text));
            case ATTACHMENTS -> attachments(json, text);
            case COUNTS -> counts(json, text);
            case UNIT_CODE -> json.writeString(code(text));
            default -> json.writeString(text);
        }
    }

    private static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private static void number(JsonGenerator json, String text, String unit) throws IOException {
        String digits = narrow(text);
        String behind = narrow(unit);
        if (!behind.isEmpty() && digits.endsWith(behind)) {
            digits = digits.substring(0, digits.length() - behind.length()).strip();
        }
        if (GROUPED.matcher(digits).matches()) {
            digits = digits.replace(",", "");
        }
        if (NUMBER.matcher(digits).matches()) {
            json.writeNumber(new BigDecimal(digits));
        } else {
            json.writeString(text);
        }
    }

    private static void flag(JsonGenerator json, String text) throws IOException {
        String word = narrow(text).toLowerCase(java.util.Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            json.writeBoolean(YES.contains(word));
        } else {
            json.writeString(text);
        }
    }

    /** Separated by 、 or ; or line breaks. A comma may belong to a name. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("[、；;\\r\\n]+")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static void texts(JsonGenerator json, List<String> parts) throws IOException {
        json.writeStartArray();
        for (String part : parts) {
            json.writeString(part);
        }
        json.writeEndArray();
    }

    private static void attachments(JsonGenerator json, String text) throws IOException {
        String number = narrow(text).replaceAll("[件份个]$", "");
        List<String> names = parts(text);
        if (number.matches("\\d{1,3}") && Integer.parseInt(number) <= MOST_ATTACHMENTS) {
            names = new ArrayList<>();
            for (int i = 1; i <= Integer.parseInt(number); i++) {
                names.add("附件" + i);
            }
        }
        texts(json, names);
    }

    private static void counts(JsonGenerator json, String text) throws IOException {
        Optional<Map<String, String>> counts = counts(text);
        if (counts.isEmpty()) {
            json.writeString(text);
            return;
        }
        json.writeStartObject();
        for (Map.Entry<String, String> one : counts.get().entrySet()) {
            json.writeFieldName(one.getKey());
            json.writeNumber(new BigDecimal(one.getValue()));
        }
        json.writeEndObject();
    }

    /** 优 30、良 10, also with a colon. */
    private static Optional<Map<String, String>> counts(String text) {
        Map<String, String> counts = new LinkedHashMap<>();
        for (String part : parts(text)) {
            Matcher m = COUNT.matcher(part);
            if (!m.matches() || counts.put(m.group(1).strip(), narrow(m.group(2))) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(counts);
    }
}
