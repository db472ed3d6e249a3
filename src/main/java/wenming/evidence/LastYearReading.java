package wenming.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenming.language.Cursor;
import wenming.language.Keys;

/** What a submission says of last year. */
final class LastYearReading {

    private static final int MAX_TITLE = 200;

    private static final Keys KEYS = Keys.optional("score", "上年度得分")
            .andOptional("title", "上年度称号")
            .andOptional("figures", "基本数字")
            .andOptional("problems", "上年度指出的问题");

    private Optional<BigDecimal> score = Optional.empty();
    private String title = "";
    private Map<String, BigDecimal> figures = Map.of();
    private List<String> problems = List.of();

    LastYear read(Cursor cursor, Catalog catalog) {
        cursor.object(KEYS, (key, index) -> {
            switch (key) {
                case "score" -> score = cursor.decimal();
                case "title" -> title = cursor.text(MAX_TITLE).orElse("");
                case "figures" -> figures = Figures.read(cursor, catalog);
                default -> problems = Texts.read(cursor);
            }
        });
        return new LastYear(score, title, figures, problems);
    }
}
