package wenming.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import wenming.language.Cursor;
import wenming.language.Keys;
import wenming.scoring.Grouping;

/** Reads {@code cohort} of {@code standard.yaml}: how units of a batch are set beside one another. */
final class GroupingReading {

    private static final int MOST_YEARS = 3;
    private static final String BAD_WEIGHT = "B024";
    private static final Keys KEYS = Keys.optional("groupBy", "按什么分批")
            .andOptional("ties", "并列的处理")
            .andOptional("rounding", "名额取整")
            .andOptional("years", "各年度权重")
            .andOptional("methods", "测评方法权重");

    private Grouping.By by = Grouping.PLAIN.by();
    private Grouping.Ties ties = Grouping.PLAIN.ties();
    private Grouping.Rounding rounding = Grouping.PLAIN.rounding();
    private List<BigDecimal> years = Grouping.PLAIN.years();
    private final Map<String, BigDecimal> methods = new LinkedHashMap<>();

    Grouping read(Cursor cursor) {
        cursor.object(KEYS, (key, index) -> {
            switch (key) {
                case "groupBy" -> by = one(cursor, Grouping.By.values(), Grouping.By::label, by);
                case "ties" -> ties = one(cursor, Grouping.Ties.values(), Grouping.Ties::label, ties);
                case "rounding" ->
                    rounding = one(cursor, Grouping.Rounding.values(), Grouping.Rounding::label, rounding);
                case "years" -> years(cursor);
                default ->
                    cursor.entries(ClauseReader.METHODS.size(), (method, i) -> methods.put(method, weight(cursor)));
            }
        });
        methods.keySet().stream()
                .filter(m -> !ClauseReader.METHODS.contains(m))
                .forEach(m -> cursor.error(
                        BAD_WEIGHT, "没有「" + m + "」这个测评方法", "可用：" + String.join("、", ClauseReader.METHODS)));
        return new Grouping(by, ties, rounding, years, methods);
    }

    private void years(Cursor cursor) {
        List<BigDecimal> read = new ArrayList<>();
        cursor.list(MOST_YEARS, () -> read.add(weight(cursor)));
        if (!read.isEmpty()) {
            years = read;
        }
    }

    private static BigDecimal weight(Cursor cursor) {
        BigDecimal weight = cursor.decimal().orElse(BigDecimal.ONE);
        if (weight.signum() <= 0) {
            cursor.error(BAD_WEIGHT, "权重要大于 0", "请写大于 0 的数，如 60");
            return BigDecimal.ONE;
        }
        return weight;
    }

    private static <E> E one(Cursor cursor, E[] all, Function<E, String> label, E otherwise) {
        return cursor.choice(Arrays.stream(all).map(label).toList())
                .flatMap(text -> Arrays.stream(all)
                        .filter(e -> label.apply(e).equals(text))
                        .findFirst())
                .orElse(otherwise);
    }
}
