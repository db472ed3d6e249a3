package wenming.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenming.language.Cursor;
import wenming.language.Keys;
import wenming.scoring.ItemScore.Status;

/** The {@code expect} of one case. */
final class ExpectationReading {

    private static final int MOST = 1_000;
    private static final int MAX_TEXT = 500;

    private static final Keys KEYS = Keys.optional("items", "项目")
            .andOptional("vetoes", "否决项")
            .andOptional("title", "称号")
            .andOptional("total", "总分");
    private static final Keys ITEM = Keys.optional("points", "得分")
            .andOptional("status", "状态")
            .andOptional("gap", "差距")
            .andOptional("reason", "理由");
    private static final List<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::code).toList();

    private final KnownNames known;
    private final Map<String, Expectation.Item> items = new LinkedHashMap<>();
    private Optional<List<String>> vetoes = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<BigDecimal> total = Optional.empty();

    ExpectationReading(KnownNames known) {
        this.known = known;
    }

    void read(Cursor cursor) {
        cursor.object(KEYS, (key, index) -> {
            switch (key) {
                case "items" ->
                    cursor.entries(MOST, (id, i) -> {
                        if (known.item(cursor, id)) {
                            items.put(id, new ItemDraft().read(cursor));
                        }
                    });
                case "vetoes" -> {
                    List<String> ids = new ArrayList<>();
                    cursor.list(
                            MOST,
                            () -> cursor.filledText(MAX_TEXT)
                                    .filter(id -> known.veto(cursor, id))
                                    .ifPresent(ids::add));
                    vetoes = Optional.of(List.copyOf(ids));
                }
                case "title" -> title = cursor.filledText(MAX_TEXT).filter(t -> known.title(cursor, t));
                default -> total = cursor.decimal();
            }
        });
    }

    Expectation expectation() {
        return new Expectation(items, vetoes, title, total);
    }

    private static final class ItemDraft {
        private Optional<BigDecimal> points = Optional.empty();
        private Optional<Status> status = Optional.empty();
        private Optional<String> gap = Optional.empty();
        private Optional<String> reason = Optional.empty();

        Expectation.Item read(Cursor cursor) {
            cursor.object(ITEM, (key, index) -> {
                switch (key) {
                    case "points" -> points = cursor.decimal();
                    case "status" -> status = cursor.choice(STATUSES).map(ItemDraft::status);
                    case "gap" -> gap = cursor.filledText(MAX_TEXT);
                    default -> reason = cursor.filledText(MAX_TEXT);
                }
            });
            return new Expectation.Item(points, status, gap, reason);
        }

        private static Status status(String code) {
            return Arrays.stream(Status.values())
                    .filter(s -> s.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
