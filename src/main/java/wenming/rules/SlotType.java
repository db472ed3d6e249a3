package wenming.rules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenming.language.Award;
import wenming.language.Counter;
import wenming.language.Numbers;
import wenming.language.Quantity;
import wenming.language.Table;

/**
 * What may stand in a slot, decided by the type of the method's parameter: how it is written, how it is read, and how the stock Drools form says
 * it in Java. Every pattern is bounded, so matching a line costs no more than its length.
 */
enum SlotType {
    TEXT(String.class, SlotType.QUOTED, SlotType::unquote, "文字", "一个引号内的文字", "%s") {
        @Override
        String canonical(Object value) {
            return quote((String) value);
        }
    },
    TEXTS(
            List.class,
            SlotType.QUOTED + "(?:\\s*(?:或|、|,)\\s*" + SlotType.QUOTED + "){0,29}",
            SlotType::texts,
            "文字",
            "一个或几个引号内的文字, 用「或」「、」隔开",
            "java.util.List.of(%s)") {
        @Override
        String canonical(Object value) {
            return ((List<?>) value).stream().map(v -> quote((String) v)).collect(Collectors.joining(", "));
        }
    },
    TABLE(
            Table.class,
            SlotType.ROW + "(?:\\s*[,、]\\s*" + SlotType.ROW + "){0,29}",
            SlotType::table,
            "小表",
            "一张小表, 如 \"县级\" 0.5, \"市级\" 1",
            "wenming.language.Table.of(%s)") {
        @Override
        String canonical(Object value) {
            return ((Table) value).rows().stream().map(r -> quote(r.toString())).collect(Collectors.joining(", "));
        }
    },
    QUANTITY(
            Quantity.class,
            SlotType.NUMBER + "\\s*" + SlotType.UNIT,
            SlotType::quantity,
            "数量",
            "数字加单位, 如 24 次",
            "wenming.language.Quantity.of(\"%s\")"),
    DECIMAL(BigDecimal.class, SlotType.NUMBER, BigDecimal::new, "数", "数字", "new java.math.BigDecimal(\"%s\")") {
        @Override
        String canonical(Object value) {
            return Numbers.plain((BigDecimal) value);
        }
    },
    WHOLE(int.class, "\\d{1,5}", Integer::valueOf, "整数", "整数", "%s"),
    DAY(
            MonthDay.class,
            "\\d{1,2}-\\d{1,2}",
            SlotType::day,
            "月-日",
            "月-日, 如 12-04",
            "java.time.MonthDay.parse(\"--%s\")") {
        @Override
        String canonical(Object value) {
            return value.toString().substring(2);
        }
    },
    AWARD(
            Award.class,
            Award.PATTERN,
            Award::of,
            "得扣分",
            "得满分、得 3 分、扣 2 分、本项不得分或一票否决",
            "wenming.language.Award.of(\"%s\")"),
    COUNTER(Counter.class, Counter.PATTERN, Counter::of, "次数等", Counter.PATTERN, "wenming.language.Counter.of(\"%s\")");

    private static final String QUOTED = "\"[^\"]{1,300}\"";
    private static final String NUMBER = "\\d{1,9}(?:\\.\\d{1,4})?";
    private static final String UNIT = "(?:个季度|个月|人次|万元|小时|平方米|%|次|件|起|项|篇|份|个|天|周|人|名|分|元|字|条|场|户|处|票)";
    private static final String ROW = QUOTED + "\\s*" + NUMBER + "(?:\\s*" + UNIT + ")?";
    private static final Pattern ONE_TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern ONE_ROW = Pattern.compile("\"([^\"]*)\"\\s*(" + NUMBER + ")(?:\\s*(" + UNIT + "))?");
    private static final Pattern ONE_QUANTITY = Pattern.compile("(" + NUMBER + ")\\s*(" + UNIT + ")");

    private final Class<?> javaType;
    private final String pattern;
    private final Function<String, Object> reader;
    private final String label;
    private final String written;
    private final String stock;

    SlotType(
            Class<?> javaType,
            String pattern,
            Function<String, Object> reader,
            String label,
            String written,
            String stock) {
        this.javaType = javaType;
        this.pattern = pattern;
        this.reader = reader;
        this.label = label;
        this.written = written;
        this.stock = stock;
    }

    static SlotType of(Class<?> javaType) {
        return Arrays.stream(values())
                .filter(t -> t.javaType == javaType)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no slot type for " + javaType));
    }

    /** A regular expression without capturing groups. */
    String pattern() {
        return pattern;
    }

    /**
     * @throws IllegalArgumentException when the text has the right form but an impossible value, such as month 13; the message is for people
     */
    Object read(String text) {
        return reader.apply(text.strip());
    }

    /** Name for people, in Chinese. */
    String label() {
        return label;
    }

    /** How a person writes it, in Chinese. */
    String written() {
        return written;
    }

    /** The value as the stock Drools form writes it inside a sentence. */
    String canonical(Object value) {
        return value.toString();
    }

    /** The Java expression of the stock Drools form, around the sentence's text. */
    String stock(String slot) {
        return stock.formatted(slot);
    }

    private static String quote(String text) {
        return '"' + text + '"';
    }

    private static String unquote(String text) {
        return text.substring(1, text.length() - 1);
    }

    private static List<String> texts(String text) {
        List<String> texts = new ArrayList<>();
        Matcher m = ONE_TEXT.matcher(text);
        while (m.find()) {
            texts.add(m.group(1));
        }
        return List.copyOf(texts);
    }

    private static Table table(String text) {
        List<Table.Row> rows = new ArrayList<>();
        Matcher m = ONE_ROW.matcher(text);
        while (m.find()) {
            String unit = m.group(3) == null ? "" : m.group(3);
            if (rows.stream().anyMatch(r -> r.label().equals(m.group(1)))) {
                throw new IllegalArgumentException("表中「" + m.group(1) + "」出现两次");
            }
            if (m.group(1).contains(" ")) {
                throw new IllegalArgumentException("表中的名称不能含空格：「" + m.group(1) + "」");
            }
            rows.add(new Table.Row(m.group(1), new BigDecimal(m.group(2)), unit));
        }
        return new Table(rows);
    }

    private static Quantity quantity(String text) {
        Matcher m = ONE_QUANTITY.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("应写数字加单位，如 24 次");
        }
        return new Quantity(new BigDecimal(m.group(1)), m.group(2));
    }

    private static MonthDay day(String text) {
        String[] parts = text.split("-");
        int month = Integer.parseInt(parts[0]);
        int day = Integer.parseInt(parts[1]);
        try {
            return MonthDay.of(month, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("没有 " + month + " 月 " + day + " 日这一天", e);
        }
    }
}
